/** What stands against approving an engagement, or must be known before it is paid. */
import { addMonths, type Context, type Finding, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './month.ts';
import { extraFor, isEarnedInMonth } from './pay.ts';

type Said = Pick<Finding, 'code' | 'severity'> & Partial<Finding>;

/** Labour law: days are paid day by day; production contracts are short; no work of children. */
function* checkKind({ values, person, period }: Context<Law>, view: View): Generator<Said> {
  const { kind, from, to, pay, facts } = view;
  for (const item of pay)
    if (item.kind === 'day' && item.from !== item.to)
      yield { code: 'day-pay-needs-a-day', severity: 'refuse', article: 'ET art. 26' };
  const months = values.termMonths;
  if (kind === 'temporal' && !facts.substitution && to !== null && to >= addMonths(from, months))
    yield { code: 'term-too-long', severity: 'warn', article: 'ET art. 15.2', params: { months } };
  const { birthDate } = person;
  const age = values.permitAge;
  if (birthDate !== undefined && addMonths(birthDate, 12 * age) > period.from)
    yield {
      code: 'work-permit-needed',
      ...{ severity: 'refuse', article: 'ET art. 6.4; RD 1435/1985 art. 2' },
      params: { age },
    };
}

/** Pay belongs to its month; extra pay must have been in the bases of every month. */
function* checkPay({ period }: Context<Law>, view: View): Generator<Said> {
  for (const { kind, from, id } of view.pay) {
    if (from < period.from && isEarnedInMonth(kind))
      yield {
        code: 'pay-spans-months',
        ...{ severity: 'warn', blocksIssuing: true, article: 'LGSS art. 147' },
        params: { id, from },
      };
    if (kind === 'special' && extraFor(view, 1, 1) <= 0)
      yield {
        code: 'extra-not-prorated',
        ...{ severity: 'warn', blocksIssuing: true, article: 'LGSS art. 147.1' },
        path: 'facts.agreedYearPay',
      };
  }
}

/** Labour law. */
export function checkContracts(context: Context<Law>): void {
  for (const view of context.engagements)
    for (const said of checkKind(context, view)) context.find({ engagement: view.id, ...said });
}

/** Social security: the birth date is asked for, and pay must be of this month. */
export function checkInsurance(context: Context<Law>): void {
  if (context.person.birthDate === undefined)
    context.find({
      code: 'birth-date-missing',
      ...{ severity: 'warn', blocksIssuing: true, path: 'person.birthDate' },
    });
  for (const view of context.engagements)
    for (const said of checkPay(context, view)) context.find({ engagement: view.id, ...said });
}

/** Tax: territories with laws of their own, and a situation that needs children. */
export function checkTax(context: Context<Law>): void {
  const { person, engagements, period } = context;
  for (const { facts, id } of engagements)
    if (facts.region === 'NC' || facts.region === 'PV')
      context.find({
        code: 'not-modelled.foral',
        ...{ severity: 'warn', blocksIssuing: true, article: 'LIRPF art. 4' },
        ...{ engagement: id, params: { region: facts.region } },
      });
  if (person.situation === '1' && person.descendants.length === 0)
    context.find({
      code: 'situation-without-children',
      ...{ severity: 'warn', article: 'RIRPF art. 81.1', path: 'person.descendants' },
      params: { year: yearOf(period.to) },
    });
}
