import { credit, debit, type Entry, entryOf, type Head } from '../entry.ts';
import { demand } from '../fault.ts';
import { positive, type Source, takeFrom } from '../source.ts';

/** Collected money moves between two budgets of one entity, as an internal sale does. */
export function budgetMoved(
  head: Head,
  move: { readonly from: string; readonly to: string; readonly amount: bigint },
): Entry {
  positive(move.amount);
  demand(move.from !== move.to, 'ledger.does-not-add-up', { budget: move.from });
  return entryOf(head, 'budget-moved', [
    debit('budget', move.amount, 'budget.moved', { budget: move.from }),
    credit('budget', move.amount, 'budget.moved', { budget: move.to }),
  ]);
}

/**
 * Budget money moves to another entity of the tenant: two mirrored entries under one transfer, to
 * be posted in one transaction.
 * @throws LedgerFault `ledger.wrong-entity`, `ledger.wrong-currency`
 */
export function interCompanyTransferred(
  head: Head,
  move: {
    readonly transfer: string;
    readonly amount: bigint;
    readonly from: string;
    readonly to: { readonly entity: string; readonly currency: string; readonly budget: string };
  },
): readonly [Entry, Entry] {
  const { transfer, amount, from, to } = move;
  positive(amount);
  demand(to.entity !== head.entity, 'ledger.wrong-entity', { entity: to.entity });
  demand(to.currency === head.currency, 'ledger.wrong-currency', { currency: to.currency });
  const out = { counterpart: to.entity, transfer };
  const into = { counterpart: head.entity, transfer };
  return [
    entryOf(head, 'inter-company-out', [
      debit('budget', amount, 'transfer.out', { budget: from, transfer }),
      credit('inter-company', amount, 'transfer.out', out),
    ]),
    entryOf({ ...head, entity: to.entity }, 'inter-company-in', [
      debit('inter-company', amount, 'transfer.in', into),
      credit('budget', amount, 'transfer.in', { budget: to.budget, transfer }),
    ]),
  ];
}

interface TransferOf {
  readonly counterpart: string;
  readonly transfer: string;
  readonly amount: bigint;
}

/** What another entity or tenant owed arrives. */
export function transferReceived(
  head: Head,
  of: TransferOf & { readonly between: 'inter-company' | 'settlement'; readonly source: Source },
): Entry {
  return entryOf(head, 'transfer-received', [
    takeFrom(of.source, of.amount),
    credit(of.between, of.amount, 'transfer.received', {
      counterpart: of.counterpart,
      transfer: of.transfer,
    }),
  ]);
}

/** Settlement between tenants, the owing side: a budget's money is owed to another tenant. */
export function settlementOwed(head: Head, of: TransferOf & { readonly budget: string }): Entry {
  positive(of.amount);
  const { counterpart, transfer, budget, amount } = of;
  return entryOf(head, 'settlement-owed', [
    debit('budget', amount, 'settlement.owed', { budget, transfer }),
    credit('settlement', amount, 'settlement.owed', { counterpart, transfer }),
  ]);
}

/** Settlement between tenants, the receiving side: another tenant owes a budget money. */
export function settlementDue(head: Head, of: TransferOf & { readonly budget: string }): Entry {
  positive(of.amount);
  const { counterpart, transfer, budget, amount } = of;
  return entryOf(head, 'settlement-due', [
    debit('settlement', amount, 'settlement.due', { counterpart, transfer }),
    credit('budget', amount, 'settlement.due', { budget, transfer }),
  ]);
}
