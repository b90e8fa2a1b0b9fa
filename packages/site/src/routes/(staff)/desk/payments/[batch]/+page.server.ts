import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

const PAGE = 200;

export const load: PageServerLoad = async (event) => {
  const page = Math.max(1, Number(event.url.searchParams.get('page')) || 1);
  const query = { batch: event.params.batch, offset: (page - 1) * PAGE, limit: PAGE };
  const intents = { approve: newIntent(), sent: newIntent(), discard: newIntent() };
  return { page, intents, answer: await read(event, coop(event).payments.batch.query(query)) };
};

export const actions: Actions = {
  approve: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ hash: z.string().length(64) }),
      run: ({ hash }, intentId) =>
        coop(event).payments.approveBatch.mutate({ batch: event.params.batch, hash, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'approved' as const };
  },
  sent: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: (_, intentId) =>
        coop(event).payments.markSent.mutate({ batch: event.params.batch, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'sent' as const };
  },
  discard: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: (_, intentId) =>
        coop(event).payments.discardBatch.mutate({ batch: event.params.batch, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/desk/payments');
  },
};
