import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { eventOutput, orderOutput } from './output.ts';
import { eventsOf } from './timeline.ts';
import { orderView } from './view.ts';

/** An order for staff with its time line; its person sees that it was read. Fault `orders.unknown`. */
export const file = staffProcedure()
  .input(z.object({ order: z.uuid() }))
  .output(orderOutput.extend({ events: z.array(eventOutput) }))
  .query(async ({ ctx, input }) => {
    const found = await orderView(ctx.tx, input.order, ctx.today);
    await noteLook(ctx, found.person.id, 'orders');
    return { ...found, events: await eventsOf(ctx.tx, input.order) };
  });
