import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { countField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const order = event.params.id;
  const [found, events, invoices] = await Promise.all([
    read(event, coop(event).orders.get.query({ order })),
    read(event, coop(event).orders.timeline.query({ order })),
    read(event, coop(event).invoices.mine.query({ order })),
  ]);
  return { intentId: newIntent(), order: found, events, invoices };
};

const seen = z.object({ version: countField() });

export const actions: Actions = {
  submit: async (event) => {
    const outcome = await act(event, {
      schema: seen,
      run: ({ version }, intentId) =>
        coop(event).orders.submit.mutate({ order: event.params.id!, version, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'submitted' as const };
  },
  withdraw: async (event) => {
    const outcome = await act(event, {
      schema: seen,
      run: ({ version }, intentId) =>
        coop(event).orders.withdraw.mutate({ order: event.params.id!, version, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'withdrawn' as const };
  },
  complete: async (event) => {
    const outcome = await act(event, {
      schema: seen,
      run: ({ version }, intentId) =>
        coop(event).orders.complete.mutate({ order: event.params.id!, version, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'completed' as const };
  },
};
