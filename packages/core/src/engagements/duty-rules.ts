/** When a duty is late, and which alarm it raises. Pure. */

export interface DutyDates {
  readonly timing: 'before-start' | 'by-date';
  readonly due: string;
  /** Hour work begins on that day, where it is known. */
  readonly startsAt: string | null;
}

/** True when it was done after it was due: after the first hour, or after the day. */
export function isLate(duty: DutyDates, doneOn: string, doneAt: string): boolean {
  if (doneOn !== duty.due) return doneOn > duty.due;
  return duty.timing === 'before-start' && duty.startsAt !== null && doneAt > duty.startsAt;
}

export type Alarm = 'none' | 'soon' | 'today' | 'late';

/** Days before it is due from which a duty asks for attention. */
const SOON = 3;

/** What an open duty says on a day; done ones say nothing. */
export function alarmOf(
  duty: { readonly state: string; readonly due: string },
  today: string,
  daysLeft: number,
): Alarm {
  if (duty.state !== 'open') return 'none';
  if (duty.due < today) return 'late';
  if (duty.due === today) return 'today';
  return daysLeft <= SOON ? 'soon' : 'none';
}
