/** What a person hands in, checked: a receipt, or a flat rate of the law. */
import { yearOf } from '@smart/calendar';
import { z } from 'zod';
import { vatRatesOf } from '../orders/index.ts';
import { Fault, type MemberContext } from '../procedure/index.ts';
import { houseAt, type LegalEntity, legalEntity } from '../tenant/index.ts';
import { FLAT_KINDS, flatRates, yearLimit } from './rates.ts';
import { containedVat, flatSum } from './rules.ts';

const common = {
  budget: z.uuid(),
  spentOn: z.iso.date(),
  description: z.string().trim().min(3).max(500),
};

export const expenseInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('receipt'),
    ...common,
    supplier: z.string().trim().min(1).max(200),
    /** What the receipt says in all, minor units of the legal entity's currency. */
    gross: z.bigint().min(1n).max(100_000_000n),
    /** Percent on the receipt: one of the country's VAT rates, or `0`. */
    vatRate: z.string().regex(/^\d{1,2}(\.\d{1,2})?$/),
    receipt: z.uuid(),
  }),
  z.object({
    kind: z.enum(FLAT_KINDS),
    ...common,
    /** Key of the flat rate, as `expenses.rates` gives it. */
    rate: z.string().max(60),
    /** Kilometres, days or nights. */
    quantity: z.string().regex(/^\d{1,5}(\.\d{1,4})?$/),
  }),
]);
export type ExpenseInput = z.output<typeof expenseInput>;

/** The sums of a reimbursement as they are stored. */
export interface EnteredExpense {
  readonly entity: LegalEntity;
  readonly gross: bigint;
  readonly vatRate: string;
  readonly vat: bigint;
  readonly supplier: string | null;
  readonly receipt: string | null;
  readonly quantity: string | null;
  readonly rate: { readonly key: string; readonly amount: bigint; readonly source: string } | null;
}

async function budgetEntity(ctx: MemberContext, budget: string): Promise<LegalEntity> {
  const [row] = await ctx.tx.sql<{ entity_id: string; state: string }[]>`
    select entity_id, state from budget where id = ${budget} and person_id = ${ctx.person}`;
  if (!row) throw new Fault('budgets.unknown', {}, 'not-found', 'budget');
  if (row.state !== 'open') throw new Fault('expenses.budget-closed', {}, 'conflict', 'budget');
  return legalEntity(ctx.tx, row.entity_id);
}

type Receipt = Extract<ExpenseInput, { kind: 'receipt' }>;
type Flat = Exclude<ExpenseInput, { kind: 'receipt' }>;

async function enteredReceipt(
  ctx: MemberContext,
  entity: LegalEntity,
  input: Receipt,
): Promise<EnteredExpense> {
  const rates = Object.values(vatRatesOf(ctx.tenant.plugin, entity, input.spentOn));
  if (input.vatRate !== '0' && !rates.includes(input.vatRate))
    throw new Fault('expenses.unknown-vat-rate', { rates }, 'invalid', 'vatRate');
  const [file] = await ctx.tx.sql<{ used: boolean }[]>`
    select exists (select 1 from expense x where x.receipt_file_id = f.id) as used
    from file f where f.id = ${input.receipt} and f.person = ${ctx.person}
      and f.purpose = 'receipt'`;
  if (!file) throw new Fault('expenses.no-receipt', {}, 'not-found', 'receipt');
  if (file.used) throw new Fault('expenses.receipt-used', {}, 'conflict', 'receipt');
  const { gross, vatRate, supplier, receipt } = input;
  const vat = containedVat(gross, vatRate);
  return { entity, gross, vatRate, vat, supplier, receipt, quantity: null, rate: null };
}

async function enteredFlat(
  ctx: MemberContext,
  entity: LegalEntity,
  input: Flat,
): Promise<EnteredExpense> {
  const { plugin } = ctx.tenant;
  const house = await houseAt(ctx.tx, plugin.tenant, input.spentOn);
  const at = { on: input.spentOn, asOf: ctx.today };
  const known = flatRates(plugin, entity, house, at);
  const rate = known.find(({ kind, key }) => kind === input.kind && key === input.rate);
  if (!rate) throw new Fault('expenses.no-rate', { on: input.spentOn }, 'conflict', 'rate');
  const gross = flatSum(rate.rate, input.quantity);
  if (gross <= 0n) throw new Fault('expenses.nothing', {}, 'invalid', 'quantity');
  await refuseBeyondYear(ctx, entity, input);
  return {
    ...{ entity, gross, vatRate: '0', vat: 0n, supplier: null, receipt: null },
    quantity: input.quantity,
    rate: { key: rate.key, amount: rate.rate, source: `${rate.article}; ${rate.source}` },
  };
}

/** Where law pays a means of travel only up to some kilometres a year. */
async function refuseBeyondYear(
  ctx: MemberContext,
  entity: LegalEntity,
  input: Flat,
): Promise<void> {
  const limit = yearLimit(ctx.tenant.plugin, entity, input.rate, input.spentOn);
  if (limit === null) return;
  const year = yearOf(input.spentOn);
  const [row] = await ctx.tx.sql<{ over: boolean; used: string }[]>`
    select coalesce(sum(quantity::numeric), 0) + ${input.quantity}::numeric > ${limit} as over,
      coalesce(sum(quantity::numeric), 0)::text as used
    from expense where person_id = ${ctx.person} and rate_key = ${input.rate}
      and state in ('submitted', 'approved') and extract(year from spent_on) = ${year}`;
  if (row?.over) {
    const params = { limit, used: row.used };
    throw new Fault('expenses.over-year-limit', params, 'conflict', 'quantity');
  }
}

/**
 * Checks what a person hands in. Faults `budgets.unknown`, `expenses.budget-closed`,
 * `expenses.future`, `expenses.unknown-vat-rate`, `expenses.no-receipt`, `expenses.receipt-used`,
 * `expenses.no-rate`, `expenses.nothing`, `expenses.over-year-limit`.
 */
export async function enteredExpense(
  ctx: MemberContext,
  input: ExpenseInput,
): Promise<EnteredExpense> {
  if (input.spentOn > ctx.today) throw new Fault('expenses.future', {}, 'invalid', 'spentOn');
  const entity = await budgetEntity(ctx, input.budget);
  return input.kind === 'receipt'
    ? enteredReceipt(ctx, entity, input)
    : enteredFlat(ctx, entity, input);
}
