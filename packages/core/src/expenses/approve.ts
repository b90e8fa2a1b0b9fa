import { addDays } from '@smart/calendar';
import { reimbursementApproved } from '@smart/ledger';
import { moveHolds, placeHold, postEntries } from '@smart/ledger/store';
import { z } from 'zod';
import { budgetViewOf } from '../orders/index.ts';
import { preparePayment } from '../payments/index.ts';
import { Fault, type ProcedureContext, staffIntent } from '../procedure/index.ts';
import { type HouseValues, houseAt, houseFlag, houseNumber } from '../tenant/index.ts';
import { type Expense, expenseToDecide } from './read.ts';

const keyOf = (expense: Expense): string => `expense:${expense.id}`;

/**
 * Refuses what the budget cannot bear. Held for the moment of the posting, so that two approvals on
 * one budget, or an engagement's, are decided one after the other.
 */
async function requireFree(
  ctx: ProcedureContext,
  expense: Expense,
  of: { readonly net: bigint; readonly house: HouseValues },
): Promise<void> {
  if (houseFlag(of.house, 'expense.may-exceed-budget')) return;
  const { tx, clock } = ctx;
  const { guaranteed } = await budgetViewOf(tx, expense.budget);
  const recorded = { at: clock.now(), by: tx.actor.name };
  const hold = keyOf(expense);
  const move = { entity: expense.entity, hold, budget: expense.budget, engagement: null };
  await placeHold(tx.sql, { ...move, key: `${hold}:held`, amount: of.net, guaranteed }, recorded);
  const released = { ...move, key: `${hold}:released`, amount: -of.net };
  await moveHolds(tx.sql, [released], recorded);
}

/** What is owed to the person from now on, with the input VAT that may be deducted. */
async function post(ctx: ProcedureContext, expense: Expense, deducted: bigint): Promise<void> {
  const { tx, clock, today } = ctx;
  const head = { entity: expense.entity, currency: expense.currency, key: keyOf(expense) };
  const inputVat = [{ rule: 'vat.input', rate: expense.vatRate, amount: deducted }];
  const entry = reimbursementApproved(
    { ...head, date: today },
    {
      budget: expense.budget,
      net: expense.grossMinor - deducted,
      inputVat: deducted > 0n ? inputVat : [],
      to: { kind: 'person', person: expense.personId, payable: expense.id },
    },
  );
  await postEntries(tx.sql, [entry], { at: clock.now(), by: tx.actor.name });
}

/**
 * Approves a reimbursement: it is posted, with the input VAT that may be deducted (`deduct`), and
 * its payment prepared. Nobody decides their own. Faults `expenses.unknown`,
 * `expenses.wrong-state`, `expenses.own`, `ledger.budget-short`, `payments.account-missing`,
 * `record.stale`, `ledger.period-closed`.
 */
export const approve = staffIntent('adviser', 'finance')
  .input(
    z.object({
      expense: z.uuid(),
      version: z.number().int(),
      /** The receipt allows the house to deduct its VAT: in the house's name, complete. */
      deduct: z.boolean(),
    }),
  )
  .output(z.object({ payOn: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock, today } = ctx;
    const expense = await expenseToDecide(tx, input);
    if (expense.personId === ctx.person) throw new Fault('expenses.own', {}, 'forbidden');
    const house = await houseAt(tx, ctx.tenant.plugin.tenant, today);
    const deducted = input.deduct ? expense.vatMinor : 0n;
    await requireFree(ctx, expense, { net: expense.grossMinor - deducted, house });
    await post(ctx, expense, deducted);
    const payOn = addDays(today, houseNumber(house, 'expense.pay-days'));
    await preparePayment(tx, {
      entityId: expense.entity,
      payee: { kind: 'person', personId: expense.personId },
      amount: expense.grossMinor,
      currency: expense.currency,
      remittance: expense.description.slice(0, 140),
      purpose: 'OTHR',
      dueOn: payOn,
      source: { kind: 'expense', id: expense.id },
      owed: { kind: 'person', person: expense.personId, payable: expense.id },
      now: clock.now(),
    });
    await tx.sql`
      update expense set state = 'approved', decided_by = ${ctx.person},
        decided_at = ${clock.now()}, deducted_minor = ${deducted}, version = version + 1
      where id = ${expense.id}`;
    ctx.note({ subject: expense.personId, expense: expense.id, deducted: deducted > 0n });
    return { payOn };
  });
