import { type Actions, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { countField, textField } from '../../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../../server/form.ts';
import { read } from '../../../../../../server/read.ts';
import { coop } from '../../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  intentId: newIntent(),
  order: await read(event, coop(event).orders.get.query({ order: event.params.id })),
});

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        version: countField(),
        by: z.enum(['client', 'house']),
        reason: textField(500),
      }),
      run: (values, intentId) =>
        coop(event).orders.cancel.mutate({ ...values, order: event.params.id!, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/orders/${event.params.id}`);
  },
};
