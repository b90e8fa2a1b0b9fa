import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { asSystem, memberProcedure } from '../procedure/index.ts';
import { eventOutput } from './output.ts';
import { orderRow } from './read.ts';

type OrderEvent = z.infer<typeof eventOutput>;

/** An order's life, oldest first, with the names of who acted. */
export async function eventsOf(tx: Tx, order: string): Promise<OrderEvent[]> {
  // Names of staff are not a member's to read otherwise.
  const rows = await asSystem(
    tx,
    'orders',
    (system) => system.sql<OrderEvent[]>`
      select e.id, e.at, e.actor_kind as "actorKind", e.kind, e.data,
        coalesce(e.actor_name, nullif(trim(p.given_name || ' ' || p.family_name), '')) as actor
      from order_event e left join person p on p.id = e.actor_id
      where e.order_id = ${order} order by e.at, e.id limit 1000`,
  );
  return [...rows];
}

/** Who did what when with an order, oldest first. Fault `orders.unknown`. */
export const timeline = memberProcedure
  .input(z.object({ order: z.uuid() }))
  .output(z.array(eventOutput))
  .query(async ({ ctx, input }) => {
    await orderRow(ctx.tx, input.order);
    return eventsOf(ctx.tx, input.order);
  });
