import { z } from 'zod';
import { memberIntent } from '../procedure/index.ts';
import { completeOrder } from './end.ts';

/** The person closes an order whose work is done. Faults: `completeOrder`. */
export const complete = memberIntent
  .input(z.object({ order: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: z.literal('completed'), version: z.number().int() }))
  .mutation(({ ctx, input }) => completeOrder(ctx, input));
