/**
 * Fees of self-employed artists (§ 50a EStG): nothing is kept from residents; from others 15 % of
 * the fee, or 30 % of what costs leave for residents of the Union, nothing up to 250 € a
 * performance; with the solidarity surcharge. Agreed net, the payer bears both.
 */
import { type Context, type LineSink, type PayItem, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Item } from './items.ts';

const SCALE = 1_000_000;

const expensesOf = ({ facts }: PayItem): number => Number(facts?.expenses ?? 0);
const performancesOf = ({ facts }: PayItem): number => Number(facts?.performances ?? 1);

function kept(context: Context<Law>, sink: LineSink, id: string, item: PayItem): void {
  const { values, person } = context;
  const inUnion = values.union.has(person.taxResidence);
  const expenses = inUnion ? expensesOf(item) : 0;
  const base = Math.max(0, item.amount - expenses);
  const rate = expenses > 0 ? values.feeRateOnNet : values.feeRate;
  const tax = share(base, rate);
  sink.add('fee-base', id, base);
  sink.add('fee-tax', id, tax, base, rate);
  sink.add('fee-solz', id, share(tax, values.surcharge), tax, values.surcharge);
}

/** Tax on the fee grossed up: fee × 15 ÷ (100 − 15.825), in one step. */
function borne(context: Context<Law>, sink: LineSink, id: string, { amount }: PayItem): void {
  const { feeRate, surcharge } = context.values;
  const left = SCALE - feeRate - share(feeRate, surcharge);
  const surchargeRate = share(feeRate, surcharge);
  sink.add('fee-tax-ag', id, proRata(amount, feeRate, left), amount);
  sink.add('fee-solz-ag', id, proRata(amount, surchargeRate, left), amount);
}

/** @returns true when the item is a fee, taxed or not */
export function feeTax(context: Context<Law>, sink: LineSink, { view, form }: Item): boolean {
  if (form !== 'free') return false;
  if (context.person.taxResidence === 'DE' || !view.facts.artist) return true;
  for (const item of view.pay) {
    const each = item.amount / performancesOf(item);
    if (each <= context.values.feeFreeUpTo) continue;
    if (view.facts.taxBorneBy === 'employer') borne(context, sink, view.id, item);
    else kept(context, sink, view.id, item);
  }
  return true;
}
