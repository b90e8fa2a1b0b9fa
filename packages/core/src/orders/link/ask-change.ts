import { z } from 'zod';
import { clientIntent } from '../../procedure/index.ts';
import { mailWords } from '../../words/index.ts';
import { answerInput, answerWith } from './answer.ts';
import { decidable } from './linked.ts';

/** The client asks for a change, in words. Faults as `orders.link.confirm`. */
export const askChange = clientIntent
  .input(answerInput)
  .meta({ sample: { hash: '0'.repeat(64), name: 'Someone', message: 'Later, please' } })
  .output(z.object({ state: z.literal('change-asked') }))
  .mutation(async ({ ctx, input }) => {
    const row = await decidable(ctx, input.hash);
    const { name, message } = input;
    const state = 'change-asked' as const;
    await answerWith(ctx, row, {
      state,
      kind: state,
      words: mailWords('orderChangeAsked'),
      name,
      message,
    });
    return { state };
  });
