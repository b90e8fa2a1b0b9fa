import { z } from 'zod';
import { clientIntent } from '../../procedure/index.ts';
import { mailWords } from '../../words/index.ts';
import { stateOutput } from '../output.ts';
import { answerInput, answerWith } from './answer.ts';
import { decidable } from './linked.ts';

/**
 * The client declines. An earlier version that was confirmed keeps holding: the order then goes back
 * to `confirmed`, and only its change is declined. Faults as `orders.link.confirm`.
 */
export const decline = clientIntent
  .input(answerInput)
  .meta({ sample: { hash: '0'.repeat(64), name: 'Someone', message: 'No, thank you' } })
  .output(z.object({ state: stateOutput }))
  .mutation(async ({ ctx, input }) => {
    const row = await decidable(ctx, input.hash);
    const { name, message } = input;
    const state = row.confirmedVersion === null ? 'declined' : 'confirmed';
    await answerWith(ctx, row, {
      state,
      kind: 'declined',
      words: mailWords('orderDeclined'),
      name,
      message,
    });
    return { state } as const;
  });
