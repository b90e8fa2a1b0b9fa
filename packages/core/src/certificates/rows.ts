/** Days, hours and gross of a person, put together by day, week or month. Pure; minor units. */
import { addDays, firstOfMonth, lastOfMonth, maxDate, minDate, mondayOf } from '@smart/calendar';

export const GRAINS = ['day', 'week', 'month'] as const;
export type Grain = (typeof GRAINS)[number];

/** A confirmed day; `gross`: what was agreed for just this day, 0 where pay is not by the day. */
export interface ConfirmedDay {
  readonly on: string;
  readonly engagement: string;
  readonly title: string;
  readonly minutes: number;
  readonly gross: bigint;
}

export const PAY_KINDS = ['salary', 'lump-sum', 'special', 'leave-compensation', 'bonus'] as const;
export type OtherKind = (typeof PAY_KINDS)[number];

/** Pay that belongs to no single day: a salary's month, a lump sum, a bonus. */
export interface OtherPay {
  readonly kind: OtherKind;
  readonly engagement: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly gross: bigint;
}

export interface CertificateRow {
  readonly from: string;
  readonly to: string;
  readonly activity: string;
  /** Of pay that is not by the day; null for work. */
  readonly kind: OtherKind | null;
  readonly days: number;
  readonly minutes: number;
  readonly gross: bigint;
}

const ends: Readonly<Record<Grain, (date: string) => { from: string; to: string }>> = {
  day: (date) => ({ from: date, to: date }),
  week: (date) => ({ from: mondayOf(date), to: addDays(mondayOf(date), 6) }),
  month: (date) => ({ from: firstOfMonth(date), to: lastOfMonth(date) }),
};

type Period = { readonly from: string; readonly to: string };

const within = ({ from, to }: Period, period: Period): Period => ({
  from: maxDate(from, period.from),
  to: minDate(to, period.to),
});

/**
 * Rows of a certificate: work by day, week (Monday to Sunday) or month and engagement, cut to the
 * period, then pay that belongs to no single day, each with its own dates. Sorted by date.
 */
export function certificateRows(
  days: readonly ConfirmedDay[],
  other: readonly OtherPay[],
  of: { readonly grain: Grain; readonly period: Period },
): CertificateRow[] {
  const rows = new Map<string, CertificateRow>();
  for (const { on, engagement, title, minutes, gross } of days) {
    const span = within(ends[of.grain](on), of.period);
    const key = `${span.from}\n${engagement}`;
    const row = rows.get(key);
    rows.set(key, {
      ...span,
      activity: title,
      kind: null,
      days: (row?.days ?? 0) + (minutes > 0 ? 1 : 0),
      minutes: (row?.minutes ?? 0) + minutes,
      gross: (row?.gross ?? 0n) + gross,
    });
  }
  const paid = other.map(({ title, kind, from, to, gross }) => ({
    ...within({ from, to }, of.period),
    ...{ activity: title, kind, days: 0, minutes: 0, gross },
  }));
  const byDate = (a: CertificateRow, b: CertificateRow): number =>
    a.from === b.from ? (a.activity < b.activity ? -1 : 1) : a.from < b.from ? -1 : 1;
  return [...rows.values(), ...paid].sort(byDate);
}
