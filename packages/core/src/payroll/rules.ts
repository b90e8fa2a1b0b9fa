/** Pure rules of payroll: which months to compute, who bears what, what is named. */
import { createHash } from 'node:crypto';
import { firstOfMonth, lastOfMonth } from '@smart/calendar';
import {
  type Counters,
  canonicalJson,
  type Payslip,
  type PayslipLine,
  type Period,
} from '@smart/law';
import { allocate } from '@smart/money';

/** People computed, and posted, in one transaction. */
export const CHUNK = 200;

/** SHA-256 of the canonical JSON: the same as the law's `contentHash`, but by the platform. */
export const hashOf = (value: unknown): string => textHash(canonicalJson(value));

export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Parts of at most `size`. */
export function chunksOf<T>(items: readonly T[], size: number = CHUNK): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}

/** The calendar month a day lies in: the accumulation period. */
export const periodOf = (day: string): Period => ({
  from: firstOfMonth(day),
  to: lastOfMonth(day),
});

/**
 * The first day from which changes are corrected by themselves: January of the year before. What
 * lies before it is a matter for the wage slips already filed.
 */
export const correctionsSince = (period: Period): string =>
  `${Number(period.from.slice(0, 4)) - 1}-01-01`;

/** What a month's pay was computed from (a fingerprint), and where the running totals stood after. */
export interface MonthStanding {
  readonly known: string;
  readonly counters: Counters;
}
/** First day of the month → standing. */
export type Standing = Readonly<Record<string, MonthStanding>>;

/** A month as it is known now. */
export interface KnownMonth {
  readonly month: string;
  /** Work, pay or payslips of the person lie in it. */
  readonly works: boolean;
  readonly known: string;
}

/**
 * The months to compute, oldest first: from the first one that is known differently than when it
 * was last posted, up to the period; a month without work, pay or payslips gives nothing.
 */
export function monthsToCompute(
  known: readonly KnownMonth[],
  standing: Standing,
  period: Period,
): string[] {
  const until = known.filter(({ month }) => month <= period.from);
  const changed = until
    .filter(({ month, known: now }) => month < period.from && standing[month]?.known !== now)
    .map(({ month }) => month)
    .sort();
  const start = changed[0] ?? period.from;
  return until
    .filter(({ month, works }) => works && month >= start)
    .map(({ month }) => month)
    .sort();
}

/** Running totals before a month: those after the last month posted before it. */
export function countersBefore(standing: Standing, month: string): Counters {
  const last = Object.keys(standing)
    .filter((each) => each < month)
    .sort()
    .at(-1);
  return last === undefined ? {} : standing[last]!.counters;
}

const isCost = ({ side }: PayslipLine): boolean => side === 'earning' || side === 'employer';

/**
 * Employer cost of a payslip by engagement. What concerns the person as a whole is split by what
 * each engagement earns in the whole period (`full`), so that the parts add up to the cost.
 */
export function costByEngagement(
  payslip: Payslip,
  full: readonly PayslipLine[],
): ReadonlyMap<string, bigint> {
  const costs = new Map<string, bigint>();
  let common = 0n;
  for (const line of payslip.lines.filter(isCost)) {
    if (line.engagement === null) common += BigInt(line.amount);
    else costs.set(line.engagement, (costs.get(line.engagement) ?? 0n) + BigInt(line.amount));
  }
  if (common === 0n) return costs;
  const earned = new Map<string, bigint>([...costs.keys()].map((id) => [id, 0n]));
  for (const { side, engagement, amount } of [...full, ...payslip.lines])
    if (side === 'earning' && engagement !== null && amount > 0)
      earned.set(engagement, (earned.get(engagement) ?? 0n) + BigInt(amount));
  const ids = [...earned.keys()].sort();
  const weights = ids.map((id) => earned.get(id)!);
  const parts = allocate(common, weights.some((w) => w > 0n) ? weights : weights.map(() => 1n));
  ids.forEach((id, index) => {
    costs.set(id, (costs.get(id) ?? 0n) + parts[index]!);
  });
  return costs;
}

export interface Estimate {
  readonly from: string;
  readonly to: string;
  readonly costMinor: string;
}

/** What approval estimated for a period, minor units. */
export const estimateOf = (estimates: readonly Estimate[], period: Period): bigint =>
  estimates
    .filter(({ from }) => from >= period.from && from <= period.to)
    .reduce((sum, { costMinor }) => sum + BigInt(costMinor), 0n);

/** Number of a payslip: year, run, portion and place, unique within a legal entity. */
export const payslipNumber = (
  run: { readonly year: number; readonly number: number },
  item: { readonly chunk: number; readonly position: number },
): string =>
  `${run.year}/${String(run.number).padStart(2, '0')}-${item.chunk}-${String(item.position).padStart(3, '0')}`;

/** Open item of a recipient besides the person: its month. */
export const payableOf = (recipient: string, period: Period): string =>
  `${recipient}:${period.from.slice(0, 7)}`;
