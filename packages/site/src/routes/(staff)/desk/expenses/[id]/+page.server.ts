import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { countField, textField, tickField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  expense: await read(event, coop(event).expenses.get.query({ expense: event.params.id })),
  intents: { approve: newIntent(), back: newIntent() },
});

export const actions: Actions = {
  approve: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ version: countField(), deduct: tickField() }),
      run: (values, intentId) =>
        coop(event).expenses.approve.mutate({ ...values, expense: event.params.id!, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: 'approved' as const, payOn: outcome.done.payOn };
  },
  back: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ version: countField(), reason: textField(500) }),
      run: (values, intentId) =>
        coop(event).expenses.return.mutate({ ...values, expense: event.params.id!, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: 'returned' as const, payOn: '' };
  },
};
