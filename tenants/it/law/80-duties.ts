/**
 * Dated obligations: notices of start and end, calls, the monthly report and payments, yearly
 * papers; each with the data the authority asks for.
 */
import { addDays, type Context, type Duty, monthOf, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { nextWorkingDay } from '../holidays.ts';
import { type Insured, insured } from './10-status.ts';
import { endOfNextMonth, nextMonth, PAYEES, reportData, unilavData } from './duty-data.ts';
import { endsNow, isIntermittent, isOccasional, isSettled, type View } from './month.ts';
import { payByDay } from './pay.ts';

/** Notices go through the portal of compulsory communications. */
const toMinistry = { recipient: 'ministero-lavoro', period: null } as const;
const UNILAV = 'art. 9-bis c. 2 D.L. 510/1996';

/** By midnight of the day before work begins. */
function start(context: Context<Law>, view: View): Duty[] {
  const { from, to } = context.period;
  if (view.from < from || view.from > to) return [];
  const due = addDays(view.from, -context.values.startDays);
  const data = unilavData(context, view);
  const kind = 'unilav-start';
  const engagement = view.id;
  return [{ kind, due, timing: 'before-start', engagement, article: UNILAV, data, ...toMinistry }];
}

/** Within five days, where the end is not the one first declared it is declared anew. */
function end(context: Context<Law>, view: View): Duty[] {
  if (!endsNow(context, view)) return [];
  const due = addDays(view.to!, context.values.changeDays);
  const data = { end: view.to, declaredAtStart: true, reason: null };
  const article = 'art. 21 L. 264/1949';
  const kind = 'unilav-end';
  return [{ kind, due, timing: 'by-date', engagement: view.id, article, data, ...toMinistry }];
}

/** Each call of somebody on call is announced before it; an agibilità does not replace it. */
function calls(context: Context<Law>, view: View): Duty[] {
  if (!isIntermittent(view)) return [];
  const dates = new Set([...payByDay(view).keys(), ...view.days.map(({ date }) => date)]);
  const article = 'art. 15 c. 3 D.Lgs. 81/2015';
  const codice = context.person.codiceFiscale ?? null;
  return [...dates].sort().map((date) => ({
    kind: 'intermittent-call',
    due: date,
    timing: 'before-start',
    engagement: view.id,
    article,
    data: { 'codice-fiscale': codice, from: date, to: date },
    ...toMinistry,
  }));
}

/** UniEmens: one report of each engagement's bases by the end of the next month. */
function report(context: Context<Law>, item: Insured): Duty {
  return {
    kind: 'uniemens',
    due: endOfNextMonth(context),
    timing: 'by-date',
    recipient: 'inps',
    engagement: item.view.id,
    period: context.period,
    article: 'art. 44 c. 9 D.L. 269/2003',
    data: reportData(context, item),
  };
}

const monthly = { timing: 'by-date', engagement: null } as const;

/** F24 by the 16th; what was advanced to the person is set off in it. */
function payments(context: Context<Law>): Duty[] {
  const due = nextMonth(context, context.values.f24Day);
  return PAYEES.flatMap(({ payee, lines }): Duty[] => {
    const data: Record<string, number> = {};
    let amount = 0;
    for (const line of lines) {
      const cents = context.amountOf(line);
      if (cents !== 0) data[line] = cents;
      amount += cents;
    }
    const { period } = context;
    if (amount === 0 && Object.keys(data).length === 0) return [];
    return [{ ...payee, due, period, amount, data, ...monthly }];
  });
}

function book(context: Context<Law>): Duty {
  const { period } = context;
  const what = { kind: 'libro-unico', article: 'art. 39 D.L. 112/2008', data: {} };
  return {
    ...what,
    recipient: 'ministero-lavoro',
    due: endOfNextMonth(context),
    period,
    ...monthly,
  };
}

/** Certificazione unica, return of withholders, INAIL's yearly account. */
function yearly(context: Context<Law>): Duty[] {
  const { period, values } = context;
  const year = yearOf(period.to) + 1;
  const on = (date: string): string => nextWorkingDay(`${year}-${date}`);
  const december = monthOf(period.from) === 12;
  const selfEmployed = context.engagements.every(isOccasional);
  const cuOn = selfEmployed ? values.cuSelfEmployedOn : values.cuOn;
  const rows = [
    ['certificazione-unica', 'erario', 'art. 4 c. 6-ter DPR 322/1998', cuOn, true],
    ['modello-770', 'erario', 'art. 4 DPR 322/1998', values.withholdersOn, december],
    ['inail-account', 'inail', 'art. 28 DPR 1124/1965', values.inailOn, december],
  ] as const;
  return rows.flatMap(([kind, recipient, article, date, due]): Duty[] =>
    due && isSettled(context)
      ? [{ kind, recipient, article, due: on(date), period, data: {}, ...monthly }]
      : [],
  );
}

export function duties(context: Context<Law>): readonly Duty[] {
  const { roles, engagements } = context;
  const employed = engagements.filter((view) => !isOccasional(view));
  const month = roles.social ? insured(context) : [];
  const ofLabour = roles.labour
    ? employed.flatMap((view) => [
        ...start(context, view),
        ...end(context, view),
        ...calls(context, view),
      ])
    : [];
  return [
    ...ofLabour,
    ...month.map((item) => report(context, item)),
    ...payments(context),
    ...(employed.length > 0 && roles.labour ? [book(context)] : []),
    ...(roles.tax ? yearly(context) : []),
  ];
}
