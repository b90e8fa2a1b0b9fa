/**
 * Dated obligations. The Netherlands ask for no declaration before a start; everything stands in
 * the wage-tax declaration (aangifte loonheffingen) of the month, with the data for each income
 * relation, and is paid by the same day.
 */
import { addMonths, type Context, type Duty, lastOfMonth, monthOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { hasLowAwf, livesAbroad } from './10-status.ts';
import { paidLines } from './lines.ts';
import { countPaidDays, isArtist, paySums, type View } from './month.ts';
import { paidMinutes } from './work-days.ts';

const recipient = 'belastingdienst';

/** Table colour and type: artists have a code of their own; time spans are told by the lines. */
const tableCode = (view: View): string => (isArtist(view) ? 'artist' : 'white');

/** The income relation of one engagement, as the declaration's nominative part asks. */
function relation(context: Context<Law>, view: View): Duty['data'] {
  const { facts, from, to, id, kind } = view;
  const { person } = context;
  const sum = (line: string): number => context.amountOf(line, id);
  const { current, special } = paySums(view);
  return {
    bsn: person.bsn ?? null,
    birthDate: person.birthDate ?? null,
    start: from,
    end: to,
    kind,
    indefinite: kind === 'vast',
    written: facts.written,
    onCall: kind === 'oproep',
    awf: isArtist(view) ? null : hasLowAwf(context, view) ? 'low' : 'high',
    taxCredit: person.taxCredit,
    table: tableCode(view),
    agreement: facts.collectiveAgreement ?? null,
    contractHours: facts.weeklyHours ?? null,
    paidMinutes: paidMinutes(view),
    insuredDays: countPaidDays([view]),
    wage: current,
    wageSpecial: special,
    wageEmployeeInsurance: sum('premium-base'),
    wageHealthCare: sum('zvw-base'),
    holidayReserve: sum('holiday-reserve'),
  };
}

function declaration(context: Context<Law>, view: View, due: string): Duty {
  return {
    kind: 'wage-declaration',
    due,
    timing: 'by-date',
    recipient,
    engagement: view.id,
    period: context.period,
    article: 'art. 28 Wet LB 1964; art. 7.5 UR LB 2011',
    data: relation(context, view),
  };
}

function payment(context: Context<Law>, due: string): Duty[] {
  const data: Record<string, number> = {};
  let amount = 0;
  for (const line of paidLines) {
    const cents = context.amountOf(line);
    if (cents !== 0) data[line] = cents;
    amount += cents;
  }
  if (amount === 0) return [];
  const { period } = context;
  const article = 'art. 27 lid 5 Wet LB 1964; art. 19 AWR';
  const kind = 'pay-wage-tax';
  return [
    { kind, due, timing: 'by-date', recipient, engagement: null, period, article, amount, data },
  ];
}

/** Art. 28 Wet LB: the person's statement of the year, when the year or all work has ended. */
function statement(context: Context<Law>): Duty[] {
  const { period, engagements, values } = context;
  const rest = 12 - monthOf(period.from);
  const isLast = engagements.every(({ to }) => to !== null && to <= period.to);
  if (rest > 0 && !isLast) return [];
  const due = lastOfMonth(addMonths(period.from, rest + values.statementMonth));
  const article = 'art. 28 Wet LB 1964';
  const data = { addressee: 'worker', livesAbroad: livesAbroad(context) };
  const kind = 'year-statement';
  return [{ kind, due, timing: 'by-date', recipient, engagement: null, period, article, data }];
}

export function duties(context: Context<Law>): readonly Duty[] {
  const { period, values, engagements, roles } = context;
  const due = lastOfMonth(addMonths(period.from, values.declarationMonths));
  return [
    ...(roles.social || roles.tax
      ? engagements.map((view) => declaration(context, view, due))
      : []),
    ...payment(context, due),
    ...(roles.tax ? statement(context) : []),
  ];
}
