import { z } from 'zod';
import { staffIntent } from '../procedure/index.ts';
import { completeOrder } from './end.ts';

/** Staff close an order whose work is done. Faults: `completeOrder`. */
export const completeFor = staffIntent('adviser')
  .input(z.object({ order: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: z.literal('completed'), version: z.number().int() }))
  .mutation(({ ctx, input }) => completeOrder(ctx, input));
