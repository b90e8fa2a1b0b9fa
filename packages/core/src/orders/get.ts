import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { orderOutput } from './output.ts';
import { orderView } from './view.ts';

/** An order of the person. Fault `orders.unknown`. */
export const get = memberProcedure
  .input(z.object({ order: z.uuid() }))
  .output(orderOutput)
  .query(({ ctx, input }) => orderView(ctx.tx, input.order, ctx.today));
