/** What stands against an engagement besides its country's law: time, budget, declarations. Pure. */
import type { Finding } from '@smart/law';
import type { DayRow } from './pay.ts';

/** Findings of core itself: their words are the site's (`finding_<code>`), all others the law's. */
export const OWN = 'work.';

const own = (
  code: string,
  severity: Finding['severity'],
  params: Finding['params'] = {},
  path?: string,
): Finding => ({
  code: `${OWN}${code}`,
  severity,
  blocksIssuing: false,
  params,
  ...(path === undefined ? {} : { path }),
});

export interface OtherDay extends Pick<DayRow, 'date' | 'startsAt' | 'endsAt'> {
  readonly title: string;
}

/** Hours of two engagements that lie over each other, where both say their hours. */
export function overlaps(days: readonly DayRow[], others: readonly OtherDay[]): Finding[] {
  return days.flatMap((day, i) =>
    others
      .filter((other) => other.date === day.date && lieOver(day, other))
      .map(({ title }) =>
        own('hours-overlap', 'refuse', { date: day.date, title }, `days.${i}.startsAt`),
      ),
  );
}

type Hours = Pick<DayRow, 'startsAt' | 'endsAt'>;

function lieOver(a: Hours, b: Hours): boolean {
  if (!a.startsAt || !a.endsAt || !b.startsAt || !b.endsAt) return false;
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** Times of a day that do not fit its minutes. */
export const wrongHours = (days: readonly DayRow[]): Finding[] =>
  days.flatMap((day, i) => {
    const span = minutesBetween(day);
    if (span === null || span >= day.minutes) return [];
    const params = { date: day.date, minutes: day.minutes, span };
    return [own('hours-too-short', 'refuse', params, `days.${i}.endsAt`)];
  });

function minutesBetween({ startsAt, endsAt }: Hours): number | null {
  if (!startsAt || !endsAt) return null;
  const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const span = minutes(endsAt) - minutes(startsAt);
  return span > 0 ? span : span + 1440;
}

export interface Circumstances {
  readonly today: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** Last day for which the worker declared other work; null when never. */
  readonly otherWorkUntil: string | null;
  readonly identityVerified: boolean;
  readonly free: number;
  readonly cost: number;
}

/** Findings about time, declarations and the budget. */
export function circumstances(it: Circumstances): Finding[] {
  const found: Finding[] = [];
  if (it.startsOn < it.today) {
    found.push(own('started-already', 'warn', { start: it.startsOn }, 'startsOn'));
  }
  if (it.otherWorkUntil === null || it.otherWorkUntil < it.startsOn) {
    found.push(own('other-work-missing', 'refuse', { start: it.startsOn }));
  }
  if (!it.identityVerified) found.push(own('identity-not-verified', 'warn'));
  if (it.cost > it.free) {
    const params = { free: it.free, cost: it.cost, missing: it.cost - it.free };
    found.push(own('budget-short', 'refuse', params, 'pay.amount'));
  }
  return found;
}

/** Codes of what must be changed before anybody may approve. */
export const refusals = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === 'refuse').map(({ code }) => code);
