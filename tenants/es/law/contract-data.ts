/** What authorities ask about a contract, and the calendar of working days. */
import { addDays, type Context, type Duty, type IsoDate, weekdayOf, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { holidays } from '../holidays.ts';
import { isArtistic, isPartTime } from './10-status.ts';
import type { View } from './month.ts';

type Data = Duty['data'];

/** What both the registration and the contract notice ask for. */
export function contractData(context: Context<Law>, view: View): Data {
  const { person, entity } = context;
  const { facts, from, to, kind } = view;
  return {
    ...{ ccc: entity.ccc ?? null, naf: person.naf ?? null, nif: person.nif ?? null },
    ...{ birthDate: person.birthDate ?? null, start: from, end: to, kind },
    ...{ contractCode: facts.contractCode ?? null, group: facts.group },
    ...{ occupation: facts.occupation ?? null, occupationCode: facts.occupationCode ?? null },
    ...{ cnae: entity.cnae, officeWork: facts.officeWork, workerMember: facts.workerMember },
    ...{ partTime: isPartTime(context, view), weeklyHours: facts.weeklyHours ?? null },
    ...{ region: facts.region, substitution: facts.substitution },
    ...{ artistic: isArtistic(view), agreement: facts.collectiveAgreement ?? null },
  };
}

/** First and last day of a run of days. */
export type Run = readonly [from: IsoDate, to: IsoDate];

/**
 * Artists are registered for the days they work: each run of consecutive days that are known,
 * through the whole contract. Others, and artists without known days, for the contract.
 */
export function registeredRuns(view: View): readonly Run[] {
  const { from, to, input } = view;
  const days = new Set<IsoDate>();
  if (isArtistic(view)) {
    for (const { date, state } of input.days) if (state !== 'cancelled') days.add(date);
    for (const item of input.pay) if (item.kind === 'day') days.add(item.from);
  }
  if (days.size === 0) return [[from, to ?? OPEN_END]];
  const starts = [...days].filter((day) => !days.has(addDays(day, -1))).sort();
  const ends = [...days].filter((day) => !days.has(addDays(day, 1))).sort();
  return starts.map((start, i) => [start, ends[i]!]);
}

/** Later than any date. */
export const OPEN_END = '9999-12-31';

/** The day so many working days after another, holidays of the region left out. */
export function workingDaysAfter(date: string, count: number, region: string): string {
  const free = new Set(
    [0, 1].flatMap((n) => holidays(yearOf(date) + n, region).map((h) => h.date)),
  );
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) < 7 - 1 && !free.has(day)) left -= 1;
  }
  return day;
}
