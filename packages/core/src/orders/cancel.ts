import { z } from 'zod';
import { memberIntent } from '../procedure/index.ts';
import { cancelOrder } from './end.ts';

/** The person cancels an order; the answer says what the client owes. Faults: `cancelOrder`. */
export const cancel = memberIntent
  .input(
    z.object({
      order: z.uuid(),
      version: z.number().int(),
      /** Who wants it cancelled: only the client owes for it. */
      by: z.enum(['client', 'house']),
      reason: z.string().trim().min(3).max(500),
    }),
  )
  .output(
    z.object({
      state: z.literal('cancelled'),
      owed: z.object({ share: z.string(), net: z.bigint() }),
      version: z.number().int(),
    }),
  )
  .mutation(({ ctx, input }) => cancelOrder(ctx, input));
