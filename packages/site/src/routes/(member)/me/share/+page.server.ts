import { formatAmount } from '@smart/money';
import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { countField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const shares = await read(event, coop(event).shares.mine.query({}));
  const nominal =
    'got' in shares
      ? formatAmount(shares.got.nominalMinor, shares.got.currency, event.locals.language)
      : '';
  return { intentId: newIntent(), shares, nominal };
};

export const actions: Actions = {
  subscribe: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ quantity: countField(1, 1000) }),
      run: ({ quantity }, intentId) => coop(event).shares.subscribe.mutate({ quantity, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'subscribed' as const };
  },
  cancel: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ subscription: z.uuid(), version: countField() }),
      run: (values, intentId) => coop(event).shares.cancel.mutate({ ...values, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'cancelled' as const };
  },
};
