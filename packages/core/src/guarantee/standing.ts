/** What the house guarantees budgets today, from its covers and the ledger. */
import { type Balance, type Guarantee, net } from '@smart/ledger';
import { readBalances } from '@smart/ledger/store';
import { applyRate, rate } from '@smart/money';
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
  return capsOf(
    invoices,
    [...caps].map(([order, left]) => ({ order, left })),
  );
}

interface PromisedRow {
  readonly budget: string;
  readonly order: string;
  readonly cap: bigint;
  readonly borne: bigint;
  /** Net of the confirmed order, and what of it was invoiced (credit notes taken off). */
  readonly net: bigint;
  readonly invoiced: bigint;
  readonly fee: string;
  readonly fund: string;
}

/** Net of a budget's part after fee and fund, each rounded half-up as the invoice will. */
function afterSplits(net: bigint, row: Pick<PromisedRow, 'fee' | 'fund'>): bigint {
  const part = (percent: string) => applyRate(net, rate(`${percent} %`));
  return net - part(row.fee) - part(row.fund);
}

/**
 * What the house guarantees of confirmed orders that is not invoiced yet, by budget: net after fee
 * and fund, as far as the order's cap reaches beyond what `guaranteesOf` gives its invoices. Orders
 * that were cancelled or declined promise nothing; while a change is under way, the confirmed
 * version still holds. Office or system.
 */
export async function promisedOf(
  tx: Tx,
  entityId: string,
  budgets: readonly string[],
): Promise<Map<string, bigint>> {
  if (budgets.length === 0) return new Map();
  const rows = await tx.sql<PromisedRow[]>`
    select o.budget_id as budget, o.id as order, g.cap_minor as cap, v.net_minor as net,
      f.fee_rate as fee, f.guarantee_rate as fund,
      coalesce((select sum(i.net_minor - i.credited_minor) from invoice i
        where i.order_id = o.id and i.kind = 'invoice'), 0)::bigint as invoiced,
      coalesce((select sum(c.borne_minor - c.recovered_minor) from guarantee_claim c
        where c.order_id = o.id and c.state in ('approved', 'written-off')), 0)::bigint as borne
    from client_order o
    join guarantee_cover g on g.order_id = o.id and g.covered
    join order_version v on v.order_id = o.id and v.number = o.confirmed_version
    join order_confirmation f on f.version_id = v.id
    where o.entity_id = ${entityId} and o.budget_id = any(${budgets as string[]}::uuid[])
      and o.state not in ('cancelled', 'declined')`;
  const given = new Map<string, bigint>();
  for (const { order, cap } of await capsByOrder(tx, entityId, budgets))
    given.set(order, (given.get(order) ?? 0n) + cap);
  const promised = new Map<string, bigint>();
  for (const row of rows) {
    const left = row.cap - row.borne - (given.get(row.order) ?? 0n);
    const waits = afterSplits(row.net - row.invoiced, row);
    const part = waits < left ? waits : left;
    if (part > 0n) promised.set(row.budget, (promised.get(row.budget) ?? 0n) + part);
  }
  return promised;
}

/** The guarantees in force with the order each belongs to. */
async function capsByOrder(
  tx: Tx,
  entityId: string,
  budgets: readonly string[],
): Promise<{ readonly order: string; readonly cap: bigint }[]> {
  const guarantees = await guaranteesOf(tx, entityId, budgets);
  if (guarantees.length === 0) return [];
  const ids = guarantees.map(({ invoice }) => invoice);
  const rows = await tx.sql<{ id: string; order: string }[]>`
    select id, order_id as "order" from invoice where id = any(${ids}::uuid[])`;
  const orders = new Map(rows.map(({ id, order }) => [id, order]));
  return guarantees.map(({ invoice, cap }) => ({ order: orders.get(invoice)!, cap }));
}
