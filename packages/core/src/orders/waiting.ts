import type { Tx } from '../database/index.ts';

/** Orders waiting for a member of staff to look at them; for the queue. */
export async function ordersToReview(tx: Tx): Promise<number> {
  const [row] = await tx.sql<{ n: number }[]>`
    select count(*)::int as n from client_order where state = 'review'`;
  return row!.n;
}
