/** What stands against approving an engagement, or must be known before it is paid. */
import { addDays, addMonths, type Context, type Finding } from '@smart/law';
import type { Law } from '../facts.ts';
import { isMarginal } from './10-status.ts';
import { coversMonth, isByDay, isShort, type View } from './month.ts';
import { agreedPay, isEarnedInMonth, paySums } from './pay.ts';

type Said = Pick<Finding, 'code' | 'severity'> & Partial<Finding>;

/** The contract kind must fit its length: a month or more, less, single days. */
function* checkKind({ period }: Context<Law>, view: View): Generator<Said> {
  const { kind, from, to, pay } = view;
  // The 1st to the last of a month is a whole month.
  const isUnderAMonth = to !== null && addDays(to, 1) < addMonths(from, 1);
  const wrong = isShort(view) ? !isUnderAMonth : !isByDay(view) && isUnderAMonth;
  const say = { severity: 'refuse', params: { kind } } as const;
  if (wrong) yield { ...say, code: 'kind-does-not-fit', article: '§ 5 Abs 2 ASVG' };
  if (isByDay(view) && pay.some((item) => item.kind === 'day' && item.from !== item.to))
    yield { ...say, code: 'day-pay-needs-a-day', article: '§ 471a ASVG' };
  const isNew = from >= period.from && from <= period.to;
  if (isNew && !isByDay(view) && view.facts.weeklyHours === undefined)
    yield { code: 'weekly-hours-missing', severity: 'warn', article: '§ 33 ASVG' };
}

/** The marginal limit: what is missing to judge it, and what was added up or exceeds it. */
function* checkLimit(context: Context<Law>, view: View): Generator<Said> {
  if (isByDay(view)) return;
  const { gfg: limit } = context.values;
  const pay = agreedPay(context, view);
  const article = '§ 5 Abs 2 ASVG';
  const isPart = !isShort(view) && !coversMonth(context, view);
  if (isPart && view.facts.agreedMonthlyPay === undefined && pay <= limit) {
    const path = 'facts.agreedMonthlyPay';
    yield { code: 'agreed-pay-missing', severity: 'warn', blocksIssuing: true, article, path };
  }
  if (isMarginal(context, view)) return;
  if (pay <= limit)
    yield { code: 'together-over-limit', severity: 'inform', article, params: { limit } };
  else if (view.kind === 'marginal')
    yield { code: 'not-marginal', severity: 'warn', article, params: { pay, limit } };
}

/** Work by the day is paid with its leave compensation; say so when it is missing. */
function* checkDailyLeave(view: View): Generator<Said> {
  if (!isByDay(view) || view.pay.length === 0) return;
  if (!view.pay.some(({ kind }) => kind === 'leave-compensation'))
    yield { code: 'daily-leave-missing', severity: 'warn', article: '§ 10 UrlG' };
}

/** Pay belongs to the month in which it is earned, with that month's limits and ceiling. */
function* checkSpan({ period }: Context<Law>, view: View): Generator<Said> {
  const say = { code: 'pay-spans-months', severity: 'warn', article: '§ 44 ASVG' } as const;
  for (const { kind, from, id } of view.pay)
    if (from < period.from && isEarnedInMonth(kind))
      yield { ...say, blocksIssuing: true, params: { id, from } };
}

/** Facts of the person; several marginal jobs are charged to them afterwards. */
function* checkPerson({ person, values, engagements }: Context<Law>): Generator<Said> {
  const { birthDate, otherMarginalPay } = person;
  const path = 'person.birthDate';
  if (birthDate === undefined)
    yield { code: 'birth-date-missing', severity: 'warn', blocksIssuing: true, path };
  let own = 0;
  for (const view of engagements) own += paySums(view).current;
  const together = own + otherMarginalPay;
  const params = { together, limit: values.gfg };
  if (otherMarginalPay > 0 && own <= values.gfg && together > values.gfg)
    yield { code: 'several-marginal', severity: 'inform', article: '§ 53a Abs 3 ASVG', params };
}

/** Labour law: the contract and its leave. */
export function checkContracts(context: Context<Law>): void {
  for (const view of context.engagements)
    for (const check of [checkKind(context, view), checkDailyLeave(view)])
      for (const said of check) context.find({ engagement: view.id, ...said });
}

/** Social security: who is insured, and what must be known to say so. */
export function checkInsurance(context: Context<Law>): void {
  for (const said of checkPerson(context)) context.find(said);
  for (const view of context.engagements)
    for (const check of [checkLimit(context, view), checkSpan(context, view)])
      for (const said of check) context.find({ engagement: view.id, ...said });
}
