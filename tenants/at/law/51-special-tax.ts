/**
 * Special payments (§ 67 Abs 1, 2 EStG): inside the Jahressechstel the first part of the year is
 * free, then low fixed rates; what exceeds it is taxed with current pay. In December and at the
 * exit the sixth of the year's actual pay is checked (§ 77 Abs 4a EStG, Kontrollsechstel).
 */
import { type Context, type LineSink, monthOf, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { isLastMonth } from './month.ts';
import type { Values } from './parameters/derive.ts';
import { paySums } from './pay.ts';
import { FINE, scaleTax } from './scale.ts';

/** The year's pay so far, this month included. */
interface YearPay {
  readonly current: number;
  readonly sixth: number;
  readonly hasGaps: boolean;
}

/** § 67 Abs 2 EStG: average month of the year so far, twice. */
function yearPay(context: Context<Law>, current: number): YearPay {
  const month = monthOf(context.period.from);
  const first = context.counter('first-month') || month;
  const months = month - first + 1;
  const total = context.counter('current-pay') + current;
  const paid = context.counter('paid-months') + (current > 0 ? 1 : 0);
  context.count('current-pay', current);
  if (current > 0) context.count('paid-months', 1);
  if (current > 0 && first === month) context.count('first-month', month);
  const sixth = proRata(total, context.values.sixthMonths, months);
  return { current: total, sixth, hasGaps: paid > 0 && paid < months };
}

/** § 67 Abs 1 EStG: fixed tax between two totals of the year, cents. */
export function bandTax(values: Values, before: number, after: number): number {
  const upTo = (net: number): number =>
    scaleTax(values.specialBands, Math.min(net, values.specialTariffAbove), 1);
  return proRata(upTo(after) - upTo(before), 1, FINE);
}

/** What of the year's special pay, net of contributions, keeps the fixed rates. */
interface Split {
  readonly inside: number;
  readonly over: number;
  /** Net inside after this month, all year. */
  readonly netYear: number;
  /** Net that is taxed with current pay this month. */
  readonly netOver: number;
}

/** Whether the sixth of actual pay is checked this month: in December, and at an exit. */
function isChecked(context: Context<Law>): boolean {
  if (monthOf(context.period.from) === context.values.yearMonths) return true;
  if (!isLastMonth(context)) return false;
  context.relyOn('tax.jahressechstel.exit');
  return context.values.sixthCheckedAtExit;
}

function split(context: Context<Law>, special: number, year: YearPay): Split {
  const before = context.counter('sixth-used');
  const netBefore = context.counter('sixth-net');
  const contributions = context.contributionsOn('special');
  const inside = Math.min(special, Math.max(0, year.sixth - before));
  const netInside = special === 0 ? 0 : inside - proRata(contributions, inside, special);
  const netOver = special - contributions - netInside;
  const all = before + inside;
  const allowed = proRata(year.current, 1, context.values.sixthShare);
  if (all <= allowed || !isChecked(context))
    return { inside, over: special - inside, netYear: netBefore + netInside, netOver };
  const netYear = proRata(netBefore + netInside, allowed, all);
  return {
    inside: allowed - before,
    over: special - inside,
    netYear,
    netOver: netOver + netBefore + netInside - netYear,
  };
}

/** § 77 Abs 4a Z 2 EStG: a sixth not used up gives tax back. No source was read: not modelled. */
function findUnusedSixth(context: Context<Law>, year: YearPay, { inside, over }: Split): void {
  const used = context.counter('sixth-used') + inside;
  const allowed = proRata(year.current, 1, context.values.sixthShare);
  const exceeded = context.counter('sixth-over') + over;
  if (!isLastMonth(context) || exceeded === 0 || used >= allowed) return;
  context.find({
    code: 'not-modelled.sixth-refund',
    severity: 'warn',
    blocksIssuing: true,
    article: '§ 77 Abs 4a Z 2 EStG',
    params: { unused: allowed - used },
  });
}

/** Special pay above the last fixed rate is taxed with current pay. */
const aboveBands = (values: Values, net: number): number =>
  Math.max(0, net - values.specialTariffAbove);

/**
 * Adds the fixed tax and the running totals of the year.
 * @param current current pay of the month that counts for the sixth
 * @returns special pay, net of contributions, that is taxed with current pay
 */
export function specialTax(context: Context<Law>, sink: LineSink, current: number): number {
  let special = 0;
  for (const view of context.engagements) special += paySums(view).special;
  const year = yearPay(context, current);
  const netBefore = context.counter('sixth-net');
  if (special === 0 && netBefore === 0) return 0;
  if (special > 0 && year.hasGaps) context.relyOn('tax.jahressechstel.months');
  const part = split(context, special, year);
  findUnusedSixth(context, year, part);
  context.count('sixth-used', part.inside);
  context.count('sixth-net', part.netYear - netBefore);
  context.count('sixth-over', part.over);
  addFixedTax(context, sink, special, year, part);
  const { values } = context;
  return part.netOver + aboveBands(values, part.netYear) - aboveBands(values, netBefore);
}

function addFixedTax(
  context: Context<Law>,
  sink: LineSink,
  special: number,
  year: YearPay,
  part: Split,
): void {
  const { values } = context;
  const netBefore = context.counter('sixth-net');
  const exempt = year.sixth <= values.specialExemption;
  const tax = exempt ? 0 : bandTax(values, netBefore, part.netYear);
  const base = part.netYear - netBefore;
  const why = sink.explaining
    ? {
        message: exempt ? 'lst-sz-exempt' : 'lst-sz',
        params: {
          special,
          sixth: year.sixth,
          limit: values.specialExemption,
          over: part.netOver,
          free: values.specialBands.above[1]!,
        },
        ...(exempt ? { values: ['tax.freigrenze.sonstige'] } : {}),
      }
    : undefined;
  if (special === 0 && tax === 0 && base === 0) return;
  sink.add('sixth', null, year.sixth);
  sink.add('sixth-over', null, part.over);
  sink.add('lst-base-sz', null, base);
  sink.add('lst-sz', null, tax, base, undefined, why);
}
