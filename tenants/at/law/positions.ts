/** Positions of the monthly report: base × rate, split over branches and months to the cent. */
import {
  addDays,
  daysInclusive,
  type IsoDate,
  type LineSink,
  lastOfMonth,
  minDate,
  proRata,
  share,
} from '@smart/law';
import type { RatePlan, RateShare } from './parameters/rate-plans.ts';

/** What a position is, besides its bases. */
export interface Position {
  /** The ceiling that cut the base. */
  readonly ceiling?: number;
  /** `-sz` for special pay. */
  readonly suffix?: string;
  /** Sentence that explains it, where it is not the branch's own. */
  readonly message?: string;
}

const ORDINARY: Position = {};

/** Splits contributions of one or several bases over the insurance branches. */
export function addShares(
  sink: LineSink,
  shares: readonly RateShare[],
  engagement: string,
  bases: readonly number[],
  { ceiling, message }: Position,
): void {
  const capped =
    ceiling === undefined ? {} : { cappedBy: { parameter: 'sv.hbg.day', amount: ceiling } };
  const why = sink.explaining
    ? { ...(message === undefined ? {} : { message }), ...capped }
    : undefined;
  let total = 0;
  for (const base of bases) total += base;
  let before = 0;
  for (const { line, rate, upTo } of shares) {
    let sum = 0;
    for (const base of bases) sum += share(base, upTo);
    sink.add(line, engagement, sum - before, total, rate, why);
    before = sum;
  }
}

/** Contributions on `bases`; `suffix` is `-sz` for special pay. */
export function addPlan(
  sink: LineSink,
  plan: RatePlan,
  engagement: string,
  bases: readonly number[],
  position: Position = ORDINARY,
): void {
  const suffix = position.suffix ?? '';
  const rate = plan.employeeRate + plan.employerRate;
  let total = 0;
  let reported = 0;
  for (const base of bases) {
    total += base;
    reported += share(base, rate);
  }
  sink.add(`sv-base${suffix}`, engagement, total);
  addShares(sink, plan.employee, engagement, bases, position);
  addShares(sink, plan.employer, engagement, bases, position);
  sink.add(`mbgm-total${suffix}`, engagement, reported, total, rate);
}

/** The part of an amount that belongs to the days of one calendar month. */
export interface MonthPart {
  readonly start: IsoDate;
  readonly days: number;
  readonly amount: number;
}

/** Splits an amount evenly over the days of a span, by calendar month; nothing is lost. */
export function splitByMonth(amount: number, from: IsoDate, to: IsoDate): MonthPart[] {
  const parts: MonthPart[] = [];
  const whole = daysInclusive(from, to);
  let paid = 0;
  for (let start = from; start <= to; start = addDays(lastOfMonth(start), 1)) {
    const end = minDate(to, lastOfMonth(start));
    const upTo = proRata(amount, daysInclusive(from, end), whole);
    parts.push({ start, days: daysInclusive(start, end), amount: upTo - paid });
    paid = upTo;
  }
  return parts;
}
