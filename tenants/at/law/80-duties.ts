/**
 * Dated obligations: declarations of start and end, the monthly report, payments, yearly returns;
 * each with the data the authority asks for.
 */
import {
  addDays,
  addMonths,
  type Context,
  type Duty,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  monthOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { nextBankDay } from '../holidays.ts';
import { type Insured, insured } from './10-status.ts';
import { bvStart } from './42-levies.ts';
import { paidTo } from './lines.ts';
import { isByDay, isLastMonth } from './month.ts';
import { payByDay } from './pay.ts';

type Data = Duty['data'];

/** A day of the month that follows the period, `later` months on. */
const dayAfter = ({ period }: Context<Law>, day: number, later = 1): string =>
  addDays(firstOfMonth(addMonths(period.from, later)), day - 1);

/** What the start declaration (Anmeldung) asks for; hours are mandatory since 2026. */
function startData({ person, entity }: Context<Law>, item: Insured, start: string, bv: Data): Data {
  const { facts, kind, days } = item.view;
  return {
    beitragskonto: entity.beitragskonto ?? null,
    vsnr: person.vsnr ?? null,
    birthDate: person.birthDate ?? null,
    start,
    kind,
    group: facts.group,
    marginal: !item.full,
    weeklyHours: facts.weeklyHours ?? null,
    dailyMinutes: days.find(({ date }) => date === start)?.minutes ?? null,
    land: facts.land,
    ...bv,
  };
}

const toInsurer = { recipient: 'oegk', period: null, article: '§ 33 ASVG' } as const;

/** § 33 ASVG: before work starts; work by the day is declared for every day. */
function startDeclarations(context: Context<Law>, item: Insured): Duty[] {
  const { view } = item;
  const { from, to } = context.period;
  const starts = isByDay(view) ? [...payByDay(view).keys()] : [view.from];
  return starts
    .filter((start) => start >= from && start <= to)
    .map((start) => {
      const data = startData(context, item, start, { bvStart: bvStart(context, view) });
      const kind = 'start-declaration';
      return { kind, due: start, timing: 'before-start', engagement: view.id, data, ...toInsurer };
    });
}

/** § 33 ASVG: the end is declared within days; leave compensation prolongs the insurance. */
function endDeclaration({ period, values }: Context<Law>, { view }: Insured): Duty[] {
  const { to, id } = view;
  if (isByDay(view) || to === null || to < period.from || to > period.to) return [];
  const leave = view.pay.find(({ kind }) => kind === 'leave-compensation');
  const data = { end: to, leaveCompensationUntil: leave?.to ?? null, reason: null };
  const due = addDays(to, values.deregistrationDays);
  const kind = 'end-declaration';
  return [{ kind, due, timing: 'by-date', engagement: id, data, ...toInsurer }];
}

/** § 34 ASVG: the month's bases by the 15th; hired after the 15th, a month later. */
function report(context: Context<Law>, item: Insured): Duty {
  const { id, from, facts } = item.view;
  const { reportDay, dailyReportDay } = context.values;
  const byDay = isByDay(item.view);
  const startsLate = !byDay && from >= context.period.from && dayOf(from) > reportDay;
  const sum = (line: string): number => context.amountOf(line, id);
  return {
    kind: byDay ? 'mbgm-fallweise' : 'mbgm',
    due: dayAfter(context, byDay ? dailyReportDay : reportDay, startsLate ? 1 + 1 : 1),
    timing: 'by-date',
    recipient: 'oegk',
    engagement: id,
    period: context.period,
    article: '§ 34 ASVG',
    data: {
      group: facts.group,
      days: item.days,
      base: sum('sv-base'),
      baseSpecial: sum('sv-base-sz'),
      marginalBase: sum('uv-base'),
      total: sum('mbgm-total') + sum('mbgm-total-sz'),
      bv: sum('bv'),
    },
  };
}

const PAYEES = [
  { kind: 'pay-contributions', recipient: 'oegk', article: '§§ 58, 59 ASVG' },
  { kind: 'pay-tax-office', recipient: 'finanzamt', article: '§ 79 EStG; § 43 FLAG; § 108 BAO' },
  { kind: 'pay-municipality', recipient: 'gemeinde', article: '§ 11 KommStG; § 108 BAO' },
  { kind: 'pay-vienna', recipient: 'stadt-wien', article: '§ 5 Wiener DAG; § 108 BAO' },
].map((payee) => ({ payee, lines: paidTo(payee.recipient) }));

/** A duty of the whole month, by a date. */
const monthly = { timing: 'by-date', engagement: null } as const;

function payments(context: Context<Law>): Duty[] {
  const { contributionsDueDays, taxesDueDay } = context.values;
  const { period } = context;
  const social = nextBankDay(addDays(period.to, contributionsDueDays));
  const taxes = nextBankDay(dayAfter(context, taxesDueDay));
  return PAYEES.flatMap(({ payee, lines }): Duty[] => {
    const data: Record<string, number> = {};
    let amount = 0;
    for (const line of lines) {
      const cents = context.amountOf(line);
      if (cents !== 0) data[line] = cents;
      amount += cents;
    }
    if (amount === 0) return [];
    const due = payee.recipient === 'oegk' ? social : taxes;
    return [{ ...payee, due, period, amount, data, ...monthly }];
  });
}

/** § 84 EStG, § 11 KommStG: wage slip by the end of February, municipal return by March. */
function yearly(context: Context<Law>): Duty[] {
  const { wageSlipMonth, municipalReturnMonth } = context.values;
  const { period } = context;
  const rest = 12 - monthOf(period.from);
  const lastDay = (month: number): string => lastOfMonth(addMonths(period.from, rest + month));
  const rows = [
    ['annual-wage-slip', 'finanzamt', '§ 84 EStG', wageSlipMonth, isLastMonth(context)],
    ['municipal-return', 'gemeinde', '§ 11 Abs 4 KommStG', municipalReturnMonth, rest === 0],
  ] as const;
  return rows.flatMap(([kind, recipient, article, month, due]): Duty[] =>
    due ? [{ kind, recipient, article, due: lastDay(month), period, data: {}, ...monthly }] : [],
  );
}

export function duties(context: Context<Law>): readonly Duty[] {
  const month = context.roles.social ? insured(context) : [];
  return [
    ...month.flatMap((item) => startDeclarations(context, item)),
    ...month.flatMap((item) => endDeclaration(context, item)),
    ...month.map((item) => report(context, item)),
    ...payments(context),
    ...yearly(context),
  ];
}
