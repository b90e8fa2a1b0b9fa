/** What stays owed when an engagement is called off. Pure. */
import { addDays, maxDate, minDate } from '@smart/calendar';
import { type DayRow, type PayRow, proportion } from './pay.ts';

export interface CalledOff {
  readonly on: string;
  readonly because: 'client' | 'worker';
  /** Share of the agreed pay that stays owed when the client calls off, percent. */
  readonly percent: number;
}

/** Days still planned are cancelled; what happened already stays. */
export const daysAfter = (days: readonly DayRow[], off: CalledOff): DayRow[] =>
  days.map((day) =>
    day.state === 'planned' ? { ...day, state: 'cancelled', because: off.because } : day,
  );

const shareOf = (off: CalledOff): number => (off.because === 'worker' ? 0 : off.percent);

function monthlyAfter(row: PayRow, off: CalledOff, idOf: () => string): PayRow[] {
  if (row.from > off.on) {
    const amount = proportion(row.amount, shareOf(off), 100);
    return row.to === null || amount === 0 ? [] : [{ ...row, amount }];
  }
  const whole = { ...row, to: row.to === null ? off.on : minDate(row.to, off.on) };
  const amount = proportion(row.amount, shareOf(off), 100);
  if (row.to === null || row.to <= off.on || amount === 0) return [whole];
  const from = maxDate(addDays(off.on, 1), row.from);
  return [whole, { ...row, id: idOf(), amount, from }];
}

/**
 * Agreed pay after calling off: pay of days follows the days; a monthly pay is whole until that
 * day and then goes by the share up to an agreed end; a lump sum goes by the share.
 */
export function payAfter(rows: readonly PayRow[], off: CalledOff, idOf: () => string): PayRow[] {
  return rows.flatMap((row): PayRow[] => {
    if (row.source === 'at-end') return [];
    if (row.monthly) return monthlyAfter(row, off, idOf);
    const ofDay = row.kind === 'day' || row.source === 'with-day';
    const past = row.to !== null && row.to < off.on;
    if (ofDay || past) return [row];
    const amount = proportion(row.amount, shareOf(off), 100);
    return amount === 0 ? [] : [{ ...row, amount }];
  });
}
