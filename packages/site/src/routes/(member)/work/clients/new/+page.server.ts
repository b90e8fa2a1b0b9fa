import { type Actions, redirect } from '@sveltejs/kit';
import { clientFields } from '../../../../../server/client-form.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const vat = event.url.searchParams.get('vat')?.trim() ?? '';
  return {
    intentId: newIntent(),
    vat,
    form: await read(event, coop(event).orders.form.query({})),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: clientFields,
      run: (values, intentId) => coop(event).clients.create.mutate({ ...values, intentId }),
      fields: { 'clients.vat-taken': 'vatNumber' },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/orders/new?client=${outcome.done.id}`);
  },
};
