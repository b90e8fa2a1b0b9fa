import { readOpenItems } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { legalEntities } from '../tenant/index.ts';
import { joinClaim, joinOpen, type OpenLists, standingOf } from './state.ts';

export interface Overdue {
  readonly count: number;
  /** Due date of the one that waits longest. */
  readonly oldest: string | null;
}

/** More than a tenant ever has open at a time. */
const ALL = 1_000_000;

/** What clients owe now, by the ledger's index of what is not settled. */
async function owed(tx: Tx): Promise<OpenLists> {
  const lists: OpenLists = { ids: [], amounts: [] };
  for (const { id } of await legalEntities(tx))
    for (const { item, amount } of await readOpenItems(tx.sql, id, {
      accounts: ['receivable'],
      limit: ALL,
    })) {
      lists.ids.push(item);
      lists.amounts.push(amount.toString());
    }
  return lists;
}

/**
 * Invoices that stand as `overdue`, as `invoices.list` says it: something is open, be it a part,
 * the day has passed, nobody disputes it. Office or system.
 */
export async function overdueInvoices(tx: Tx, today: string): Promise<Overdue> {
  const open = await owed(tx);
  const [row] = await tx.sql<Overdue[]>`
    select count(*)::int as count, min(i.due_on)::text as oldest
    from invoice i ${joinOpen(tx, open)} ${joinClaim(tx)}
    where i.id = any(${open.ids}::uuid[]) and ${standingOf(tx, today)} = 'overdue'`;
  return row!;
}
