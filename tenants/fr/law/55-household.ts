/**
 * An estimate for simulations: what the tax office would ask of the household for a year of such
 * months (CGI 83 3°, 193 ff, 197, 223 sexies), a twelfth of it. No payslip is issued with it: only
 * a rate sent by the tax office, or the neutral grid, is law for the payer.
 */
import { bracketTax, proRata, settle, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Ctx } from './month.ts';

type Household = NonNullable<Law['person']['household']>;
type Year = Law['values']['household'];

/** Half shares of the household: of the adults, and with the children. */
function halfShares({ situation, children, loneParent }: Household, year: Year) {
  const adults = situation === 'couple' ? 1 + 1 + 1 + 1 : 1 + 1;
  const first = Math.min(children, year.halfChildren);
  const later = (children - first) * (1 + 1);
  const widowed = situation === 'widowed' && children > 0 ? 1 + 1 : 0;
  const lone = loneParent && children > 0 && situation === 'single' ? 1 : 0;
  return { adults, attached: first + later, lone, all: adults + first + later + widowed + lone };
}

/** The tariff on a share of the income, for so many half shares. Cents. */
function byShares({ brackets }: Year, income: number, halves: number): number {
  const one = proRata(income, 1 + 1, halves);
  return settle(bracketTax(brackets, one) * halves, 1 + 1);
}

/** The tariff with the limited advantage of children, after the relief of small taxes. */
function yearTax(of: Household, year: Year, income: number): number {
  const { adults, attached, lone, all } = halfShares(of, year);
  const advantage = year.halfPart * (attached - lone) + year.loneParent * lone;
  const capped = byShares(year, income, adults) - advantage;
  const gross = Math.max(byShares(year, income, all), capped);
  const full = year.relief[of.situation === 'couple' ? 'couple' : 'single'];
  const relief = Math.max(0, full - share(gross, year.reliefRate));
  const high = of.situation === 'couple' ? year.highCouple : year.high;
  return Math.max(0, gross - relief) + settle(bracketTax(high, income));
}

/** A month’s part of the tax on a year of such pay; the year’s tax is a whole number of euros. */
export function estimatedTax(context: Ctx, of: Household, taxable: number): number {
  const year = context.values.household;
  context.find({ code: 'estimated-tax', severity: 'warn', blocksIssuing: true });
  const pay = 12 * Math.max(0, taxable);
  if (pay === 0) return 0;
  const costs = Math.min(Math.max(share(pay, year.costs), year.costsLeast), year.costsMost);
  const income = Math.max(0, pay - costs) + of.otherIncome;
  const tax = proRata(yearTax(of, year, income), pay, pay + of.otherIncome);
  return proRata(Math.round(tax / 100) * 100, 1, 12);
}
