/** How an invoice stands, said once for lists and pages. */
import type { Tx } from '../database/index.ts';
import { legalEntities } from '../tenant/index.ts';
import { openAmounts } from './read.ts';

export const INVOICE_STATES = [
  'open',
  'overdue',
  'disputed',
  'paid',
  'credited',
  'written-off',
  'credit-note',
] as const;
export type InvoiceStanding = (typeof INVOICE_STATES)[number];

/** What every legal entity's clients owe, as two lists of the same length for `unnest`. */
export interface OpenLists {
  readonly ids: string[];
  readonly amounts: string[];
}

/** Open sums of all invoices, or of some clients only. Office or system. */
export async function openLists(tx: Tx, clients?: readonly string[]): Promise<OpenLists> {
  const ids: string[] = [];
  const amounts: string[] = [];
  for (const { id } of await legalEntities(tx)) {
    for (const [invoice, amount] of await openAmounts(tx, id, clients)) {
      ids.push(invoice);
      amounts.push(amount.toString());
    }
  }
  return { ids, amounts };
}

/** `left join` of the open sums as `b(id, open)`; invoices without one are settled. */
export const joinOpen = (tx: Tx, { ids, amounts }: OpenLists) => tx.sql`
  left join unnest(${ids}::uuid[], ${amounts}::bigint[]) as b(id, open) on b.id = i.id`;

/** `left join` of the living claim of an invoice as `g`. */
export const joinClaim = (tx: Tx) => tx.sql`
  left join guarantee_claim g on g.invoice_id = i.id and g.state <> 'refused'`;

/** The standing of invoice `i` with open sum `b.open` and claim `g`. */
export const standingOf = (tx: Tx, today: string) => tx.sql`
  case
    when i.kind = 'credit-note' then 'credit-note'
    when g.state = 'written-off' then 'written-off'
    when i.credited_minor = i.net_minor then 'credited'
    when coalesce(b.open, 0) <= 0 then 'paid'
    when i.disputed_at is not null then 'disputed'
    when i.due_on < ${today}::date then 'overdue'
    else 'open'
  end`;
