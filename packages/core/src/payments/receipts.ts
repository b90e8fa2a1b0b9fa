/** What clients paid, as the lines of statements brought it: what a bank may take back. */
import type { Tx } from '../database/index.ts';

/** A client's payment, for one or several invoices. */
export interface Receipt {
  /** A match of it. */
  readonly id: string;
  /** Key of its ledger entry. */
  readonly payment: string;
  /** Minor units that came, charges on the way already off. */
  readonly received: bigint;
  readonly calledBack: boolean;
}

/** Payments by the id of any match of theirs; those of other legal entities are missing. */
export async function receiptsOf(
  tx: Tx,
  entityId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Receipt>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.sql<Receipt[]>`
    select m.id, m.ledger_key as payment,
      (select sum(x.amount_minor) from bank_match x
        where x.ledger_key = m.ledger_key)::bigint as received,
      exists (select 1 from bank_match x join bank_match r on r.target_kind = 'invoice-return'
        and r.target_id = x.id::text where x.ledger_key = m.ledger_key) as "calledBack"
    from bank_match m join bank_entry e on e.id = m.bank_entry_id
    join bank_account a on a.id = e.bank_account_id
    where m.id = any(${ids as string[]}::uuid[]) and m.target_kind = 'invoice'
      and a.entity_id = ${entityId}`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** A payment that may be what a debit on suspense took back. */
export interface Recallable {
  readonly id: string;
  readonly label: string;
  readonly received: bigint;
}

/** Days for which a bank may take a debit back (SEPA direct debits: 13 months). */
const RECALL_DAYS = 400;

/** Payments not larger than a debit that stands on suspense, newest first. */
export async function recallable(tx: Tx, entityId: string, most: number): Promise<Recallable[]> {
  const [debit] = await tx.sql<{ size: bigint | null; since: string | null }[]>`
    select max(-e.suspense_minor)::bigint as size,
      (min(e.booked_on) - ${RECALL_DAYS}::int)::text as since
    from bank_entry e join bank_account a on a.id = e.bank_account_id
    where a.entity_id = ${entityId} and e.state = 'suspense' and e.suspense_minor < 0`;
  if (!debit?.size) return [];
  return tx.sql<Recallable[]>`
    select (array_agg(m.id order by m.id))[1] as id,
      string_agg(distinct i.number, ', ') || ' · ' || min(k.name) as label,
      (select sum(x.amount_minor) from bank_match x
        where x.ledger_key = m.ledger_key)::bigint as received
    from bank_match m join bank_entry e on e.id = m.bank_entry_id
    join bank_account a on a.id = e.bank_account_id
    join invoice i on i.id = m.target_id::uuid join client k on k.id = i.client_id
    where m.target_kind = 'invoice' and a.entity_id = ${entityId}
      and e.booked_on >= ${debit.since}::date
      and not exists (select 1 from bank_match x join bank_match r
        on r.target_kind = 'invoice-return' and r.target_id = x.id::text
        where x.ledger_key = m.ledger_key)
    group by m.ledger_key
    having sum(m.amount_minor) <= ${debit.size}
    order by max(e.booked_on) desc, m.ledger_key limit ${most}`;
}
