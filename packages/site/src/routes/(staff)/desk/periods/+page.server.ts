import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { countField, dateField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  periods: await read(event, coop(event).finance.periods.query({})),
  intents: { propose: newIntent(), close: newIntent(), back: newIntent() },
  me: event.locals.viewer?.personId ?? null,
});

const decided = z.object({ proposal: z.uuid(), version: countField() });

export const actions: Actions = {
  propose: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ to: dateField(), note: textField(1000).optional() }),
      run: ({ to, note }, intentId) =>
        coop(event).finance.proposeClose.mutate({ to, intentId, ...(note ? { note } : {}) }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'proposed' as const, on: null };
  },
  close: async (event) => {
    const outcome = await act(event, {
      schema: decided,
      run: (values, intentId) =>
        coop(event).finance.closePeriod.mutate({ ...values, close: true, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: 'closed' as const, on: outcome.done.closedThrough };
  },
  back: async (event) => {
    const outcome = await act(event, {
      schema: decided,
      run: (values, intentId) =>
        coop(event).finance.closePeriod.mutate({ ...values, close: false, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'back' as const, on: null };
  },
};
