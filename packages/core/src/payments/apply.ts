/** Writes a plan: ledger entries, states of payments, invoices and shares settled, matches. */

import type { Outlet } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import { newId } from '../database/index.ts';
import { reverseSettlement, settleInvoices } from '../invoices/index.ts';
import type { ProcedureContext } from '../procedure/index.ts';
import { settleSubscription } from '../shares/index.ts';
import type { Moved, Plan } from './placing.ts';

/** Entries of one statement to the database. */
const BATCH = 2000;

type Acting = Pick<ProcedureContext, 'tx' | 'tenant' | 'clock'>;

/**
 * Applies a plan in the caller's transaction. `outlet` says where the money of a line is: at the
 * bank, or on suspense. Faults of invoices and shares when more is settled than is open.
 */
export async function applyPlan(
  ctx: Acting,
  plan: Plan,
  of: { readonly outlet: (line: string) => Outlet; readonly by: string | null },
): Promise<void> {
  const { tx, clock } = ctx;
  const recorded = { at: clock.now(), by: tx.actor.name };
  for (const entries of [plan.entries, plan.later])
    for (let at = 0; at < entries.length; at += BATCH)
      await postEntries(tx.sql, entries.slice(at, at + BATCH), recorded);
  await moved(ctx, 'executed', plan.executed);
  await moved(ctx, 'returned', plan.returned);
  for (const settlement of plan.settlements) await settleInvoices(ctx, settlement);
  for (const { subscription, amount, on, key, line } of plan.shares)
    await settleSubscription(ctx, subscription, { amount, on, key, source: of.outlet(line) });
  for (const { line, ...back } of plan.calledBack)
    await reverseSettlement(ctx, { ...back, outlet: of.outlet(line) });
  const rows = plan.matches.map((match) => ({
    id: newId(),
    bank_entry_id: match.entry,
    target_kind: match.kind,
    target_id: match.target,
    amount_minor: match.amount,
    evidence: match.evidence,
    certainty: match.certainty,
    ledger_key: match.key,
    matched_by: of.by,
    matched_at: recorded.at,
  }));
  for (let at = 0; at < rows.length; at += BATCH)
    await tx.sql`insert into bank_match ${tx.sql(rows.slice(at, at + BATCH) as never)}`;
}

async function moved(
  { tx }: Acting,
  state: 'executed' | 'returned',
  payments: readonly Moved[],
): Promise<void> {
  if (payments.length === 0) return;
  const of = <T>(pick: (one: Moved) => T): T[] => payments.map(pick);
  const lists = tx.sql`unnest(${of((one) => one.payment)}::uuid[], ${of((one) => one.on)}::date[],
    ${of((one) => one.key)}::text[], ${of((one) => one.reason)}::text[])
    as n(id, on_date, key, reason)`;
  await (state === 'executed'
    ? tx.sql`
        update payment p set state = 'executed', executed_on = n.on_date, executed_key = n.key,
          version = version + 1
        from ${lists} where p.id = n.id and p.state = 'sent'`
    : tx.sql`
        update payment p set state = 'returned', returned_on = n.on_date,
          return_reason = n.reason, version = version + 1
        from ${lists} where p.id = n.id and p.state = 'executed'`);
}
