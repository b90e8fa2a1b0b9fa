/** What a claim is about, read and locked in the transaction that decides. */
import { type BudgetView, type InvoiceState, openOf } from '@smart/ledger';
import { lockInvoices, readBudgets } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { guaranteesOf, spreadExposure } from '../guarantee/index.ts';
import { type InvoiceRow, invoiceRow } from '../invoices/index.ts';
import { Fault } from '../procedure/index.ts';

export interface ClaimFigures {
  readonly row: InvoiceRow;
  readonly state: InvoiceState;
  /** Gross the client has not paid. */
  readonly open: bigint;
  /** What the budget awaits of the invoice. */
  readonly awaiting: bigint;
  /** What the house guarantees of it. */
  readonly guaranteed: bigint;
  /** What the fund would bear: pay already posted, as far as it is guaranteed. */
  readonly borne: bigint;
  readonly budget: BudgetView;
}

/** Faults `invoices.unknown`, `invoices.not-an-invoice`. */
export async function claimFigures(tx: Tx, invoice: string): Promise<ClaimFigures> {
  const row = await invoiceRow(tx, invoice);
  if (row.kind !== 'invoice') throw new Fault('invoices.not-an-invoice', {}, 'conflict');
  const { entityId, budgetId } = row;
  // Two claims on one budget are decided one after the other: each sees what the other left.
  await tx.sql`select id from budget where id = ${budgetId} for update`;
  const states = await lockInvoices(tx.sql, entityId, [row.id]);
  const state = states.get(row.id);
  if (!state) throw new Error(`invoice ${row.id} is not in the books`);
  const guarantees = await guaranteesOf(tx, entityId, [budgetId]);
  const [budget] = await readBudgets(tx.sql, entityId, [budgetId], guarantees);
  const spread = spreadExposure(-budget!.collected, guarantees);
  const mine = spread.find((each) => each.invoice === row.id);
  const awaited = state.budgets.map(({ share, collected }) => share - collected);
  return {
    row,
    state,
    open: openOf(state),
    awaiting: awaited.reduce((sum, each) => sum + each, 0n),
    guaranteed: mine?.guaranteed ?? 0n,
    borne: mine?.exposure ?? 0n,
    budget: budget!,
  };
}
