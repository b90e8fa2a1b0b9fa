/** Reimbursements in the database. */
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';

export const expenseOutput = z.object({
  id: z.uuid(),
  person: z.string(),
  personId: z.uuid(),
  budget: z.uuid(),
  budgetName: z.string(),
  entity: z.string(),
  spentOn: z.string(),
  kind: z.enum(['receipt', 'mileage', 'per-diem', 'overnight']),
  description: z.string(),
  supplier: z.string().nullable(),
  currency: z.string(),
  grossMinor: z.bigint(),
  vatRate: z.string(),
  vatMinor: z.bigint(),
  deductedMinor: z.bigint().nullable(),
  quantity: z.string().nullable(),
  rateKey: z.string().nullable(),
  rateMinor: z.bigint().nullable(),
  rateSource: z.string().nullable(),
  receipt: z.uuid().nullable(),
  state: z.enum(['submitted', 'approved', 'returned', 'withdrawn']),
  /** Of an approved one: how far its payment is. */
  payment: z.enum(['prepared', 'sent', 'executed', 'returned', 'cancelled']).nullable(),
  payOn: z.string().nullable(),
  decidedAt: z.string().nullable(),
  returnedReason: z.string().nullable(),
  createdAt: z.string(),
  version: z.number().int(),
});
export type Expense = z.infer<typeof expenseOutput>;

/** `select … from expense x` with all that `expenseOutput` shows; conditions follow. */
export const selectExpenses = (tx: Tx) => tx.sql`
  select x.id, trim(p.given_name || ' ' || p.family_name) as person, x.person_id as "personId",
    x.budget_id as budget, b.name as "budgetName", x.entity_id as entity,
    x.spent_on as "spentOn", x.kind, x.description, x.supplier, x.currency,
    x.gross_minor as "grossMinor", x.vat_rate as "vatRate", x.vat_minor as "vatMinor",
    x.deducted_minor as "deductedMinor", x.quantity, x.rate_key as "rateKey",
    x.rate_minor as "rateMinor", x.rate_source as "rateSource", x.receipt_file_id as receipt,
    x.state, pay.state as payment, coalesce(pay.executed_on, pay.due_on) as "payOn",
    x.decided_at as "decidedAt", x.returned_reason as "returnedReason",
    x.created_at as "createdAt", x.version
  from expense x join person p on p.id = x.person_id join budget b on b.id = x.budget_id
  left join lateral (select state, due_on, executed_on from payment
    where source_kind = 'expense' and source_id = x.id::text order by id desc limit 1) pay on true`;

/** A reimbursement a member of staff decides, locked. Faults `expenses.unknown`, `record.stale`. */
export async function expenseToDecide(
  tx: Tx,
  of: { readonly expense: string; readonly version: number },
): Promise<Expense> {
  await tx.sql`select id from expense where id = ${of.expense} for update`;
  const [found] = await tx.sql<Expense[]>`${selectExpenses(tx)} where x.id = ${of.expense}`;
  if (!found) throw new Fault('expenses.unknown', {}, 'not-found');
  if (found.state !== 'submitted')
    throw new Fault('expenses.wrong-state', { state: found.state }, 'conflict');
  if (found.version !== of.version) throw new Fault('record.stale', {}, 'conflict', 'version');
  return found;
}
