/** What the house guarantees budgets today, from its covers and the ledger. */
import { type Balance, type Guarantee, net } from '@smart/ledger';
import { readBalances } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { capsOf } from './exposure.ts';

interface CoveredRow {
  readonly budget: string;
  readonly order: string;
  readonly invoice: string;
  readonly cap: bigint;
  readonly borne: bigint;
}

/** Invoices of covered orders that nobody disputes and no claim has taken, oldest first. */
const coveredInvoices = (tx: Tx, entityId: string, budgets: readonly string[]) =>
  tx.sql<CoveredRow[]>`
    select i.budget_id as budget, i.order_id as order, i.id as invoice, g.cap_minor as cap,
      coalesce((select sum(c.borne_minor - c.recovered_minor) from guarantee_claim c
        where c.order_id = i.order_id and c.state in ('approved', 'written-off')), 0)::bigint
        as borne
    from invoice i join guarantee_cover g on g.order_id = i.order_id and g.covered
    where i.entity_id = ${entityId} and i.budget_id = any(${budgets as string[]}::uuid[])
      and i.kind = 'invoice' and i.credited_minor < i.net_minor and i.disputed_at is null
      and not exists (select 1 from guarantee_claim c where c.invoice_id = i.id
        and c.state in ('approved', 'written-off'))
    order by i.issued_on, i.sequence`;

const awaitingByInvoice = (balances: readonly Balance[]): Map<string, bigint> =>
  new Map(balances.map((balance) => [balance.item, -net(balance)]));

/**
 * The guarantees in force for some budgets: per invoice the smaller of what the budget awaits of
 * it and what is left of the order's cap. Disputed invoices are guaranteed by nobody. For
 * `readBudgets` of the ledger; to be read with the rights of the office or the system.
 */
export async function guaranteesOf(
  tx: Tx,
  entityId: string,
  budgets: readonly string[],
): Promise<Guarantee[]> {
  if (budgets.length === 0) return [];
  const rows = await coveredInvoices(tx, entityId, budgets);
  if (rows.length === 0) return [];
  const of = { accounts: ['budget-awaiting'] as const, subjects: budgets };
  const awaiting = awaitingByInvoice(await readBalances(tx.sql, entityId, of));
  const invoices = rows.map((row) => ({ ...row, awaiting: awaiting.get(row.invoice) ?? 0n }));
  const caps = new Map(rows.map(({ order, cap, borne }) => [order, cap - borne]));
  return capsOf(invoices, [...caps].map(([order, left]) => ({ order, left })));
}
