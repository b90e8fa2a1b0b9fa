/** What stands against approving an engagement, or must be known before it is paid. */
import { addDays, addMonths, type Context, daysInclusive } from '@smart/law';
import type { Law } from '../facts.ts';
import { isShortTerm, monthOfWork } from './10-status.ts';
import type { Item } from './items.ts';
import { coversMonth, type View } from './month.ts';

const TERM = '§ 14 TzBfG';
const BLOCKS = { severity: 'warn', blocksIssuing: true } as const;

/** A fixed term needs its form, a reason beyond two years, and the house's least length. */
function checkTerm(context: Context<Law>, { id, from, to, facts }: View): void {
  if (to === null || from < context.period.from || from > context.period.to) return;
  const { fixedTermMonths: months } = context.values;
  const say = { severity: 'refuse', engagement: id } as const;
  const hasReason = (facts.fixedTermReason ?? 'none') !== 'none';
  if (!hasReason && to >= addMonths(from, months))
    context.find({ ...say, code: 'term-too-long', article: TERM, params: { months } });
  context.find({
    ...say,
    code: 'written-before-start',
    severity: 'inform',
    article: '§ 14 Abs 4 TzBfG',
  });
  const least = Number(context.house.values['contract-months-min'] ?? 0);
  if (least > 0 && facts.insuredBefore === false && addDays(to, 1) < addMonths(from, least))
    context.find({
      ...say,
      code: 'term-too-short',
      article: 'house rule',
      params: { months: least },
    });
}

/** The kind must fit: irregular work is less than a week; paid by the day, each day is its own. */
export function checkContracts(context: Context<Law>): void {
  for (const view of context.engagements) {
    const { id: engagement, kind, from, to } = view;
    const say = { severity: 'refuse', engagement } as const;
    if (kind === 'unstaendig' && to !== null && daysInclusive(from, to) >= 7)
      if (view.pay.some((item) => item.kind !== 'day'))
        context.find({ ...say, code: 'not-irregular', article: '§ 232 SGB V' });
    for (const item of view.pay)
      if (item.kind === 'day' && item.from !== item.to)
        context.find({ ...say, code: 'day-pay-needs-a-day', article: '§ 39b Abs 2 EStG' });
    if (kind === 'befristet') checkTerm(context, view);
  }
}

/** What the regular pay is, where a part of a month does not show it; pay of an earlier month. */
function checkItem(context: Context<Law>, { view, form, current }: Item): void {
  const { miniLimit: limit, midiUpper } = context.values;
  const say = { severity: 'warn', engagement: view.id } as const;
  const isOpen = form === 'full' || form === 'mini';
  if (isOpen && current <= midiUpper && view.facts.agreedMonthlyPay === undefined)
    if (!coversMonth(context, view))
      context.find({ ...say, code: 'agreed-pay-missing', article: '§ 8 SGB IV' });
  if (view.kind === 'minijob' && form === 'full') {
    const article = '§ 8 Abs 1 Nr 1 SGB IV';
    context.find({ ...say, code: 'not-a-minijob', article, params: { limit } });
  }
  if (view.kind === 'kurzfristig' && !isShortTerm(context, view, current))
    context.find({ ...say, code: 'not-short-term', article: '§ 8 Abs 1 Nr 2 SGB IV' });
  for (const { kind, from, id } of view.pay)
    if (from < context.period.from && (kind === 'salary' || kind === 'day')) {
      const params = { id, from };
      context.find({ ...say, ...BLOCKS, code: 'pay-spans-months', article: '§ 22 SGB IV', params });
    }
}

function checkPerson(context: Context<Law>): void {
  const { person, values } = context;
  const { items, current, midi } = monthOfWork(context);
  if (items.every(isFree)) return;
  const { status = 'ordinary', otherPay = 0, healthFund: fund = '–' } = person;
  if (person.birthDate === undefined)
    context.find({ ...BLOCKS, code: 'birth-date-missing', path: 'person.birthDate' });
  if (status !== 'ordinary')
    context.find({ ...BLOCKS, code: 'not-modelled.status', params: { status } });
  if (person.health === 'statutory' && !values.funds.has(fund))
    context.find({ ...BLOCKS, code: 'fund-unknown', params: { fund } });
  if (otherPay > 0 && (midi !== null || current + otherPay > values.kvMonth)) {
    const article = '§ 22 Abs 2 SGB IV';
    context.find({ ...BLOCKS, code: 'not-modelled.several-employers', article });
  }
  if (current === 0) return;
  if (person.health === 'private' && current * 12 <= values.insuranceLimit)
    context.find({ code: 'private-below-limit', severity: 'warn', article: '§ 6 SGB V' });
  if (person.pension === 'exempt')
    context.find({ ...BLOCKS, code: 'not-modelled.pension-fund', article: '§ 172a SGB VI' });
}

const isFree = ({ form }: Item): boolean => form === 'free';

/** Social security: who is insured, and what must be known to say so. */
export function checkInsurance(context: Context<Law>): void {
  checkPerson(context);
  for (const item of monthOfWork(context).items) checkItem(context, item);
}

/** Tax: the class comes from the tax office (ELStAM); without it the sixth applies. */
export function checkTax(context: Context<Law>): void {
  if (context.person.taxClass !== undefined) return;
  const { items } = monthOfWork(context);
  if (items.some((item) => !isFree(item) && item.current + item.special > 0))
    context.find({ code: 'tax-class-missing', severity: 'warn', article: '§ 39c EStG' });
}
