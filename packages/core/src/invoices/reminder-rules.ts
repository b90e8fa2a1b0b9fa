/** When a client is reminded. Pure: house values and dates in, levels out. */
import { addDays, maxDate } from '@smart/calendar';
import { type HouseValues, houseNumber } from '../tenant/index.ts';

export const REMINDER_LEVELS = [1, 2, 3] as const;
export type ReminderLevel = (typeof REMINDER_LEVELS)[number];

export interface ReminderRules {
  /** Days after the due date on which each level is due. */
  readonly days: Readonly<Record<ReminderLevel, number>>;
  /** Levels up to this one go out by themselves; 0: none. */
  readonly automatic: number;
}

/** House values `reminder.level-1-days` … `-3-days`, `reminder.automatic-level`. */
export function reminderRules(values: HouseValues): ReminderRules {
  const of = (level: ReminderLevel) => houseNumber(values, `reminder.level-${level}-days`);
  return {
    days: { 1: of(1), 2: of(2), 3: of(3) },
    automatic: houseNumber(values, 'reminder.automatic-level'),
  };
}

export interface Reminded {
  readonly dueOn: string;
  /** Last reminder sent; null: none yet. */
  readonly last: { readonly level: number; readonly on: string } | null;
}

/**
 * The next level and the day it is due: the level's days after the due date, and after an earlier
 * reminder never sooner than the days between the two levels. Null after the last level.
 */
export function nextReminder(
  { dueOn, last }: Reminded,
  { days }: ReminderRules,
): { readonly level: ReminderLevel; readonly on: string } | null {
  const level = REMINDER_LEVELS.find((each) => each > (last?.level ?? 0));
  if (level === undefined) return null;
  const planned = addDays(dueOn, days[level]);
  if (!last) return { level, on: planned };
  const before = days[last.level as ReminderLevel];
  return { level, on: maxDate(planned, addDays(last.on, days[level] - before)) };
}
