/**
 * Withholding of income tax (RIRPF art. 80–88): the rate of the year on every payment, kept while
 * nothing changes and regularised when pay or circumstances do; at least 2 % on contracts under a
 * year and on artistic work; fixed rates on courses, ceded works and arrears; non-residents.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtistic, isUnderAYear } from './10-status.ts';
import { checkTax } from './12-checks.ts';
import { cutRate, type Procedure, procedure } from './45-procedure.ts';
import { familyOf } from './47-family.ts';
import { type Expected, expected } from './48-expected.ts';
import { isAbroad, taxAbroad } from './70-abroad.ts';
import type { View } from './month.ts';
import { fixedTax, type PaySums, paySums } from './pay.ts';

/** The person's rate, in hundredths of a percent, and how it came about. */
export interface Rate {
  readonly rate: number;
  readonly steps: Procedure;
  readonly expected: Expected;
  /** `first` payment of the year, `kept`, or `changed`. */
  readonly cause: 'first' | 'kept' | 'changed';
}

/** Pay that the general procedure taxes. */
function general({ values }: Context<Law>, sums: PaySums): number {
  const { current, extra, leave, indemnity, fixed } = sums;
  return current + extra + leave + (values.indemnityTaxed ? indemnity : 0) - fixed;
}

/** Art. 80.2: in Ceuta, Melilla (and La Palma) 40 % of the rate is left. */
function inTerritory({ values, person }: Context<Law>, rate: number): number {
  if (!values.territories.includes(person.territory)) return rate;
  return Math.trunc((rate * values.territoryShare) / 1_000_000);
}

/** Art. 86.1: two points less for an old home loan. */
function withLoan({ values, person }: Context<Law>, rate: number, pay: number): number {
  if (!person.homeLoan || pay >= values.loanBelow) return rate;
  return Math.max(0, rate - values.loanPoints);
}

/** Art. 87.3: what is left of the year's quota, over the pay that is left of the year. */
function regularised(context: Context<Law>, steps: Procedure, paidBefore: number): number {
  const { values, person } = context;
  const loan = person.homeLoan ? share(paidBefore, values.loanPoints * 100) : 0;
  const rest = steps.quota - context.counter('irpf-withheld') - loan;
  const rate = cutRate(values, rest, steps.pay - paidBefore);
  const most = Math.min(rate, values.highest);
  return steps.quota <= context.counter('irpf-quota')
    ? Math.min(most, context.counter('irpf-rate'))
    : most;
}

/** The rate of this payment, before the minimums of a contract. */
export function rateOf(context: Context<Law>, pay: number): Rate {
  const { values } = context;
  const year = expected(context, pay);
  const steps = procedure(values, familyOf(context), year.pay, year.contributions);
  const isFirst = year.paidBefore === 0;
  const same =
    year.pay === context.counter('irpf-expected') && steps.quota === context.counter('irpf-quota');
  if (!isFirst && same) {
    const rate = context.counter('irpf-rate');
    return { rate, steps, expected: year, cause: 'kept' };
  }
  const raw = isFirst
    ? cutRate(values, steps.quota, steps.pay)
    : regularised(context, steps, year.paidBefore);
  const rate = inTerritory(context, withLoan(context, raw, steps.pay));
  return { rate, steps, expected: year, cause: isFirst ? 'first' : 'changed' };
}

/** Art. 86.2 and 88.5: minimums of the contract, and the higher rate somebody asked for. */
function ofContract(context: Context<Law>, view: View, rate: number): number {
  const { values, person } = context;
  const least = isArtistic(view) ? values.leastArtist : isUnderAYear(view) ? values.leastShort : 0;
  return Math.max(rate, inTerritory(context, least), (person.requestedRate ?? 0) * 100);
}

function explained({ steps, expected: year, cause, rate }: Rate, of: number) {
  const { pay, contributions, net, expenses, reduction, base, minimum } = steps;
  const { taxOnBase, taxOnMinimum, quota, exemptUpTo, limit } = steps;
  const message = of > rate ? 'irpf-least' : steps.exempt ? 'irpf-exempt' : `irpf-${cause}`;
  const figures = { pay, contributions, net, expenses, reduction, taxBase: base, minimum };
  const more = { taxOnBase, taxOnMinimum, quota, exemptUpTo, limit: limit ?? 0 - 1 };
  return { message, params: { ...figures, ...more, paid: year.paidBefore, general: rate } };
}

function addRate(
  context: Context<Law>,
  sink: LineSink,
  view: View,
  pay: number,
  rate: Rate,
): number {
  const hundredths = ofContract(context, view, rate.rate);
  const scaled = hundredths * 100;
  const tax = share(pay, scaled);
  const why = sink.explaining ? explained(rate, hundredths) : undefined;
  sink.add('irpf-base', view.id, pay);
  sink.add('irpf', view.id, tax, pay, scaled, why);
  return tax;
}

/** Art. 80.1.4.º, 5.º: courses, ceded works and arrears have their own rates. */
function addFixed(context: Context<Law>, sink: LineSink, view: View, pay: number): void {
  const { values, person } = context;
  const whole = fixedTax(view, values, person.lowWorksIncome);
  const reduced = values.territories.includes(person.territory);
  sink.add('irpf-fixed-base', view.id, pay);
  sink.add('irpf-fixed', view.id, reduced ? share(whole, values.territoryShare) : whole, pay);
}

function remember(context: Context<Law>, pay: number, tax: number, rate: Rate): void {
  const extra = context.amountOf('extra-pay');
  context.count('irpf-pay', pay);
  context.count('irpf-withheld', tax);
  context.count('ss-employee', context.contributionsOn('current'));
  if (extra !== 0) context.count('extra-paid', extra);
  context.count('irpf-expected', rate.steps.pay - context.counter('irpf-expected'));
  context.count('irpf-quota', rate.steps.quota - context.counter('irpf-quota'));
  context.count('irpf-rate', rate.rate - context.counter('irpf-rate'));
}

export function withholding(context: Context<Law>, sink: LineSink): void {
  if (isAbroad(context)) {
    taxAbroad(context, sink);
    return;
  }
  checkTax(context);
  const pays: number[] = [];
  let total = 0;
  for (const view of context.engagements) {
    const sums = paySums(view);
    const pay = general(context, sums);
    if (sums.indemnity > 0) context.relyOn('irpf.indemnity');
    if (sums.fixed > 0) addFixed(context, sink, view, sums.fixed);
    pays.push(pay);
    total += pay;
  }
  const rate = rateOf(context, total);
  let tax = 0;
  context.engagements.forEach((view, i) => {
    if (view.pay.length > 0) tax += addRate(context, sink, view, pays[i]!, rate);
  });
  remember(context, total, tax, rate);
}
