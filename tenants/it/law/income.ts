/** Taxable pay of the month, and the income of the year that is expected from it. */
import {
  addDays,
  addMonths,
  type Context,
  daysInclusive,
  monthOf,
  proRata,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import {
  employedDays,
  goesOn,
  isOccasional,
  isSettled,
  isUnderAMonth,
  type View,
} from './month.ts';
import { paySums } from './pay.ts';

/** Employment income of the month, less social contributions. Cents. */
export interface TaxMonth {
  readonly current: number;
  readonly special: number;
  /** Gross pay behind both. */
  readonly currentPay: number;
  readonly specialPay: number;
  readonly days: number;
  /** Every contract is shorter than a month. */
  readonly short: boolean;
  readonly resident: boolean;
}

/** Null where nobody is employed. Contributions are divided over current and special pay. */
export function taxMonth(context: Context<Law>): TaxMonth | null {
  let currentPay = 0;
  let specialPay = 0;
  let employed = false;
  let short = true;
  for (const view of context.engagements) {
    if (isOccasional(view)) continue;
    const { current, special } = paySums(view);
    currentPay += current;
    specialPay += special;
    employed = true;
    short &&= isUnderAMonth(view);
  }
  if (!employed) return null;
  const resident = context.person.taxResidence === 'IT';
  const paid = currentPay + specialPay;
  const kept = context.contributionsOn('current') + context.contributionsOn('special');
  const ofSpecial = paid > 0 ? proRata(kept, specialPay, paid) : 0;
  const sick = context.amountOf('malattia-inps');
  return {
    current: Math.max(0, currentPay + sick - (kept - ofSpecial)),
    special: Math.max(0, specialPay - ofSpecial),
    currentPay,
    specialPay,
    days: employedDays(context),
    short,
    resident,
  };
}

/** What the year will bring, as far as it decides about deductions. Cents. */
export interface IncomeView {
  /** Total income of the year. */
  readonly income: number;
  /** Employment income projected to a whole year. */
  readonly yearly: number;
}

/** Months after the period that an employment lasts in this year. */
function monthsLeft({ period }: Context<Law>, { to }: View): number {
  const months = 12 - monthOf(period.to);
  if (to === null || yearOf(to) > yearOf(period.to)) return months;
  return Math.min(months, monthOf(to) - monthOf(period.to));
}

/** Months of pay a year beyond the calendar's. */
export const extraMonthsOf = ({ facts }: View, yearMonths: number): number =>
  facts.specialPay ? facts.extraMonths - yearMonths : 0;

/** Gross pay still to come this year under a monthly salary, 13th and 14th included. */
function payToCome(context: Context<Law>, view: View): number {
  if (isOccasional(view) || !goesOn(context, view)) return 0;
  let salary = 0;
  for (const item of view.pay) if (item.kind === 'salary') salary += item.amount;
  const month = view.facts.agreedMonthlyPay ?? salary;
  if (salary === 0) return 0;
  const left = monthsLeft(context, view);
  const { yearMonths } = context.values;
  const first = yearOf(view.from) < yearOf(context.period.from) ? 1 : monthOf(view.from);
  const employed = monthOf(context.period.to) + left - first + 1;
  const extra = proRata(month * extraMonthsOf(view, yearMonths), employed, yearMonths);
  const paid = context.counter('special') + paySums(view).special;
  return month * left + Math.max(0, extra - paid);
}

/** Calendar days of employment still to come this year. */
function daysToCome(context: Context<Law>): number {
  const { period } = context;
  const newYear = addDays(addMonths(period.from, 12 + 1 - monthOf(period.from)), -1);
  let last = period.to;
  for (const view of context.engagements) {
    if (isOccasional(view) || view.kind === 'intermittente' || !goesOn(context, view)) continue;
    const to = view.to === null || view.to > newYear ? newYear : view.to;
    if (to > last) last = to;
  }
  return daysInclusive(period.to, last) - 1;
}

/** Income of the year so far, this month included. */
export function incomeSoFar(context: Context<Law>, month: TaxMonth): IncomeView {
  const { values, person } = context;
  const taxable = context.counter('taxable') + month.current + month.special;
  const days = Math.min(values.yearDays, context.counter('days') + month.days);
  const income = taxable + person.otherIncome;
  const expected = monthOf(context.period.from) === 12 ? 0 : (person.expectedIncome ?? 0);
  return {
    income: Math.max(income, expected),
    yearly: days > 0 ? proRata(taxable, values.yearDays, days) : taxable,
  };
}

/** Art. 23 c. 2: presumed income, from this payroll and from what the person declares. */
export function presumed(context: Context<Law>, month: TaxMonth): IncomeView {
  if (isSettled(context)) return incomeSoFar(context, month);
  const { values, person } = context;
  let toCome = 0;
  for (const view of context.engagements) toCome += payToCome(context, view);
  const net = month.currentPay > 0 ? proRata(month.current, toCome, month.currentPay) : 0;
  const taxable = context.counter('taxable') + month.current + month.special + net;
  const days = context.counter('days') + month.days + daysToCome(context);
  const counted = Math.min(values.yearDays, Math.max(1, days));
  return {
    income: person.expectedIncome ?? taxable + person.otherIncome,
    yearly: proRata(taxable, values.yearDays, counted),
  };
}

/** Tax of the period before the settlement. Cents. */
export interface PeriodTax {
  readonly gross: number;
  readonly work: number;
  readonly further: number;
  readonly family: number;
  readonly net: number;
  readonly special: number;
}

/** The year so far, settled. Cents. */
export interface TaxYear {
  readonly taxable: number;
  readonly income: number;
  readonly yearly: number;
  readonly days: number;
  readonly gross: number;
  readonly work: number;
  readonly further: number;
  readonly family: number;
  readonly net: number;
}
