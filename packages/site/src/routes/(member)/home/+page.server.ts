import { fromDecimal } from '@smart/money';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { amountField } from '../../../server/fields.ts';
import { act, newIntent } from '../../../server/form.ts';
import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  intentId: newIntent(),
  mine: await read(event, coop(event).home.mine.query({})),
});

export const actions: Actions = {
  plan: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ plan: amountField().optional() }),
      run: ({ plan }) =>
        coop(event).home.setPlan.mutate({ plan: plan === undefined ? null : fromDecimal(plan) }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/home#months');
  },
};
