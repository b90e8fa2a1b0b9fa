/**
 * The same job under any law: what a country's plug-in exports as `jobs` (`jobs.ts`), from which
 * simulators and comparisons begin. A job says the usual contract for a day, a month's work or a
 * salary, and the facts of somebody of whom nothing special is known.
 */
import {
  addDays,
  eachDay,
  firstOfMonth,
  type IsoMonth,
  lastOfMonth,
  weekdayOf,
} from '@smart/calendar';
import type {
  Cents,
  Counters,
  EvaluationInput,
  Facts,
  IsoDate,
  PayKind,
  WorkDay,
} from './contract.ts';
import { evaluate } from './evaluate.ts';
import type { Jurisdiction, JurisdictionRegistry } from './jurisdiction.ts';
import { issuableTotals, type Target } from './solve.ts';

export interface Job {
  /** One or more single days · one month's work with an end · a monthly salary without end. */
  readonly id: 'day' | 'month' | 'salary';
  /** Contract kind that the office uses for it. */
  readonly kind: string;
  readonly pay: PayKind;
  /** Of the engagement, the person (35 years old, single, resident) and the legal entity. */
  readonly facts: Facts;
  readonly person: Facts;
  readonly entity: Facts;
  /** Length of a work day. */
  readonly minutes: number;
}

export interface JobQuestion {
  readonly month: IsoMonth;
  /** Work days of a `day` job. Default 1. */
  readonly days?: number;
  /** Region whose public holidays are left out; the law's first one by default. */
  readonly region?: string;
  /** What was known on this day. Default: the last day of the month. */
  readonly asOf?: IsoDate;
  /** Facts that replace the job's own, one by one. */
  readonly facts?: Facts;
  readonly person?: Facts;
  readonly entity?: Facts;
}

/** Engagement and pay item of `jobInput`: what `solve` varies. */
export const JOB = { engagement: 'job', item: 'pay' } as const;

/** Days before the month since which a salary has run: so long that nothing begins in it. */
const LONG_AGO = 400;
const FRIDAY = 5;

/** The first weekdays of a month that are no public holidays. */
function workDays(
  law: Jurisdiction,
  job: Job,
  { month, days = 1, region }: JobQuestion,
): WorkDay[] {
  const year = Number(month.slice(0, month.indexOf('-')));
  const free = new Set(
    law.holidays(year, region ?? law.regions[0]!).map((holiday) => holiday.date),
  );
  return [...eachDay(firstOfMonth(month), lastOfMonth(month))]
    .filter((date) => weekdayOf(date) <= FRIDAY && !free.has(date))
    .slice(0, days)
    .map((date) => ({ date, minutes: job.minutes, state: 'worked' }));
}

/**
 * The job in a month for an agreed amount: a day's pay for each work day, or pay for the month.
 * @throws RangeError when the month has too few work days
 */
export function jobInput(
  law: Jurisdiction,
  job: Job,
  question: JobQuestion,
  amount: Cents,
): EvaluationInput {
  const period = { from: firstOfMonth(question.month), to: lastOfMonth(question.month) };
  const byDay = job.id === 'day';
  const days = byDay ? workDays(law, job, question) : [];
  if (byDay && days.length < (question.days ?? 1)) throw new RangeError('too few work days');
  const from = days[0]?.date ?? period.from;
  const to = days.at(-1)?.date ?? period.to;
  const ofDay = byDay && job.pay === 'day';
  const spans = ofDay ? days.map(({ date }) => ({ from: date, to: date })) : [{ from, to }];
  const pay = spans.map((span, n) => ({
    ...{ id: n === 0 ? JOB.item : `${JOB.item}-${n + 1}`, kind: job.pay, amount },
    ...span,
  }));
  const start = addDays(period.from, -LONG_AGO);
  return {
    asOf: question.asOf ?? period.to,
    period,
    paidOn: period.to,
    entity: { id: 'office', jurisdiction: law.id, facts: { ...job.entity, ...question.entity } },
    person: {
      id: 'somebody',
      facts: [{ from: start, facts: { ...job.person, ...question.person } }],
      socialSecurity: [],
      tax: [],
    },
    engagements: [
      {
        id: JOB.engagement,
        kind: job.kind,
        from: job.id === 'salary' ? start : from,
        to: job.id === 'salary' ? null : to,
        facts: { ...job.facts, ...question.facts },
        days,
        pay,
      },
    ],
    house: { values: {}, confirmed: {} },
    counters: {},
    issued: [],
  };
}

/**
 * Running totals before the month asked for, of a salary that was the same since January: yearly
 * rules (ceilings, tax by the year) look at them. Nothing for days and single months.
 */
export function yearSoFar(
  registry: JurisdictionRegistry,
  law: Jurisdiction,
  { job, question, house }: JobAsked,
  amount: Cents,
): Counters {
  if (job.id !== 'salary') return {};
  const [year, last] = question.month.split('-').map(Number) as [number, number];
  let counters: Counters = {};
  for (let month = 1; month < last; month += 1) {
    const asked = { ...question, month: `${year}-${String(month).padStart(2, '0')}` };
    const input = jobInput(law, job, { ...asked, asOf: undefined }, amount);
    ({ counters } = evaluate(registry, { ...input, house, counters }, { duties: false }));
  }
  return counters;
}

export interface JobAsked {
  readonly job: Job;
  readonly question: JobQuestion;
  readonly house: EvaluationInput['house'];
}

/** Times the guess is mended: by then it is within a few euros of the answer. */
const MENDED = 3;

/**
 * The job's input with an amount of nothing, and the running totals of a year on about the pay that
 * meets the target: what `solve` begins with.
 * @throws LawFault `law.no-value-for-date`
 */
export function jobInputFor(
  registry: JurisdictionRegistry,
  law: Jurisdiction,
  asked: JobAsked,
  target: { readonly of: Exclude<Target['of'], 'billed'>; readonly amount: Cents },
): EvaluationInput {
  const { job, question, house } = asked;
  const at = (amount: Cents): EvaluationInput => ({
    ...jobInput(law, job, question, amount),
    house,
    counters: yearSoFar(registry, law, asked, amount),
  });
  let guess = Math.min(target.amount, law.maximumPay);
  if (job.id === 'salary' && target.of !== 'gross')
    for (let n = 0; n < MENDED; n += 1) {
      const reached = issuableTotals(evaluate(registry, at(guess), { duties: false }))[target.of];
      if (reached > 0)
        guess = Math.min(law.maximumPay, Math.round((guess * target.amount) / reached));
    }
  return { ...at(guess), engagements: jobInput(law, job, question, 0).engagements };
}
