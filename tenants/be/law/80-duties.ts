/**
 * Dated obligations: Dimona before the work starts, DmfA and its payment by quarter, withholding
 * tax by month, the annual holiday contribution and fiches by year.
 */
import { addDays, addMonths, type Context, type Duty, lastOfMonth, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { nextWorkDay } from '../holidays.ts';
import { isArtist, isOrdinary, isShortKind } from './10-status.ts';
import { isAbroad } from './70-abroad.ts';
import { nextYear, occupation, quarterOf, startData, sumOf } from './duty-data.ts';
import { type Work, workOfMonth } from './work.ts';

const byDate = { timing: 'by-date' } as const;

/** Dimona (RD of 5 November 2002): at the latest when work starts; with an end no OUT is needed. */
function dimonaIn(context: Context<Law>, item: Work): Duty[] {
  const { view, status } = item;
  const { period } = context;
  if (view.from < period.from || view.from > period.to || status === 'amateur') return [];
  const data = startData(context, item);
  return [
    {
      kind: 'dimona-in',
      due: view.from,
      timing: 'before-start',
      recipient: 'onss',
      engagement: view.id,
      period: null,
      article: 'RD 05/11/2002 art. 8',
      data,
    },
  ];
}

/** An end that the start declaration could not name is declared on the next working day. */
function dimonaOut({ period }: Context<Law>, { view, status }: Work): Duty[] {
  const { to, id } = view;
  if (to === null || to < period.from || to > period.to) return [];
  if (isShortKind(view) || status === 'student' || status === 'amateur') return [];
  if (view.from >= period.from) return [];
  const article = 'RD 05/11/2002 art. 8';
  const data = { endingDate: to };
  const head = { kind: 'dimona-out', recipient: 'onss', engagement: id, period: null } as const;
  return [{ ...head, due: nextWorkDay(to), ...byDate, article, data }];
}

/** The amateur arts allowance is entered in the commission's app before the day begins. */
function registration({ period, values }: Context<Law>, { view, status }: Work): Duty[] {
  if (status !== 'amateur' || view.from < period.from || view.from > period.to) return [];
  const data = { startingDate: view.from, endingDate: view.to, yearDays: values.amateurDays };
  const head = { kind: 'amateur-registration', recipient: 'arts-commission' } as const;
  return [
    {
      ...head,
      due: view.from,
      timing: 'before-start',
      engagement: view.id,
      period: null,
      article: 'RD 28/11/1969 art. 17sexies',
      data,
    },
  ];
}

/** DmfA and the quarter's balance by the last day of the next month. */
function quarterly(context: Context<Law>, month: readonly Work[]): Duty[] {
  const declared = month.filter((item) => isOrdinary(item) || item.status === 'student');
  if (declared.length === 0) return [];
  const quarter = quarterOf(context);
  const due = lastOfMonth(addMonths(quarter.from, context.values.quarterMonths));
  const [data, amount] = sumOf(context, 'onss');
  const lines = declared.map((item) => occupation(context, item));
  const head = { recipient: 'onss', due, ...byDate, engagement: null } as const;
  const article = 'Law of 27/06/1969 art. 21; RD 28/11/1969 art. 33, 34';
  const dmfa = { kind: 'dmfa', period: quarter, article, data: { lines, cents: data }, ...head };
  if (amount === 0) return [dmfa];
  return [dmfa, { kind: 'pay-onss', period: context.period, article, amount, data, ...head }];
}

/** Withholding tax: return and payment within fifteen days of the month. */
function taxes(context: Context<Law>): Duty[] {
  const { period, values } = context;
  const [data, amount] = sumOf(context, 'fps-finance');
  const due = addDays(period.to, values.taxDays);
  const article = 'CIR 92 art. 412; RD/CIR 92 art. 90';
  const taxable = ['pp-base', 'pp-base-artist', 'pp-base-special', 'pp-base-abroad'];
  const base = taxable.reduce((sum, line) => sum + context.amountOf(line), 0);
  const head = { recipient: 'fps-finance', due, ...byDate, engagement: null, period } as const;
  if (base === 0 && amount === 0) return [];
  const said = { kind: 'pp-return', article, data: { taxable: base, cents: data }, ...head };
  return amount === 0 ? [said] : [said, { kind: 'pay-pp', article, amount, data, ...head }];
}

function yearly(context: Context<Law>): Duty[] {
  const { values, period } = context;
  const whole = { from: `${yearOf(period.to)}-01-01`, to: `${yearOf(period.to)}-12-31` };
  const head = { ...byDate, engagement: null, period: whole } as const;
  const [data, amount] = sumOf(context, 'onss-holiday');
  const holiday: Duty = {
    ...head,
    kind: 'pay-holiday',
    recipient: 'onss-holiday',
    due: nextYear(context, values.holidayMonth),
    period,
    article: 'RD 28/11/1969 art. 41',
    amount,
    data,
  };
  const fiche: Duty = {
    ...head,
    kind: 'fiche',
    recipient: 'fps-finance',
    due: nextYear(context, values.ficheMonth),
    article: 'RD/CIR 92 art. 92, 93',
    data: { form: isAbroad(context) && context.engagements.every(isArtist) ? '281.30' : '281.10' },
  };
  return [...(amount === 0 ? [] : [holiday]), fiche];
}

export function duties(context: Context<Law>): readonly Duty[] {
  const { labour, social, tax } = context.roles;
  const month = workOfMonth(context);
  return [
    ...(labour || social ? month.flatMap((item) => dimonaIn(context, item)) : []),
    ...(labour || social ? month.flatMap((item) => dimonaOut(context, item)) : []),
    ...(labour ? month.flatMap((item) => registration(context, item)) : []),
    ...(social ? quarterly(context, month) : []),
    ...(tax ? taxes(context) : []),
    ...(tax || social ? yearly(context) : []),
  ];
}
