import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  expenses: await read(event, coop(event).expenses.mine.query({})),
  submitted: event.url.searchParams.has('submitted'),
  intentId: newIntent(),
});

export const actions: Actions = {
  withdraw: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ expense: z.uuid() }),
      run: (values, intentId) => coop(event).expenses.withdraw.mutate({ ...values, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { withdrawn: true };
  },
};
