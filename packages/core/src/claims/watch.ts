/** Nightly: shows on an order's life that its worker was paid though the client has not. */
import { systemActor, type Tx } from '../database/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { legalEntities, type TenantRuntime } from '../tenant/index.ts';
import { exposureOf } from './exposed.ts';

export const WATCH_JOB = 'guarantee.watch';

interface Overdue {
  readonly id: string;
  readonly number: string;
  readonly order: string;
}

/** Overdue invoices among these, of which the time line does not say it yet. */
const untold = (tx: Tx, ids: readonly string[], today: string) => tx.sql<Overdue[]>`
  select i.id, i.number, i.order_id as "order" from invoice i
  where i.id = any(${ids as string[]}::uuid[]) and i.due_on < ${today}
    and not exists (select 1 from order_event e where e.order_id = i.order_id
      and e.kind = 'paid-before-client' and e.data ->> 'invoice' = i.id::text)
  order by i.id`;

/** Harmless when run twice: an invoice is told once. Returns how many were. */
export function watchGuarantee(tenant: TenantRuntime): Promise<number> {
  const { clock, database } = tenant;
  return database.inTransaction(systemActor('guarantee'), async (tx) => {
    let told = 0;
    for (const { id } of await legalEntities(tx)) {
      const { invoices } = await exposureOf(tx, id);
      const exposed = new Map(
        invoices.filter((each) => each.exposure > 0n).map((each) => [each.invoice, each.exposure]),
      );
      for (const { id: invoice, number, order } of await untold(
        tx,
        [...exposed.keys()],
        clock.today(),
      )) {
        const data = { invoice, number, exposure: exposed.get(invoice)!.toString() };
        const event = { order, at: clock.now(), kind: 'paid-before-client', data };
        await recordOrderEvent(tx, event);
        told += 1;
      }
    }
    return told;
  });
}
