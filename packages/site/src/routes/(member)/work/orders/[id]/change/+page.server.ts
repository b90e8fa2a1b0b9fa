import { type Actions, redirect } from '@sveltejs/kit';
import { countField } from '../../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../../server/form.ts';
import { orderFields, rowsFor, typedOfOrder } from '../../../../../../server/order-form.ts';
import { read } from '../../../../../../server/read.ts';
import { coop } from '../../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [order, form] = await Promise.all([
    read(event, coop(event).orders.get.query({ order: event.params.id })),
    read(event, coop(event).orders.form.query({})),
  ]);
  const typed = 'got' in order ? typedOfOrder(order.got.content) : {};
  return { intentId: newIntent(), order, form, typed, rows: rowsFor(typed) };
};

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: orderFields.extend({ version: countField() }),
      run: (values, intentId) =>
        coop(event).orders.update.mutate({ ...values, order: event.params.id!, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/orders/${event.params.id}`);
  },
};
