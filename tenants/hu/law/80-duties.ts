/**
 * Dated obligations: start and end declarations (T1041, T1042E), the monthly return with payment
 * (2608), the yearly certificate (M30); each with the data the authority asks for.
 */
import { addDays, addMonths, type Context, type Duty, firstOfMonth, monthOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Status, statuses } from './10-status.ts';
import { declaredDates } from './22-casual-limits.ts';
import { isLastMonth } from './calendar.ts';
import { isCasual } from './kinds.ts';
import { paidToNav } from './lines.ts';

type Data = Duty['data'];

const toNav = { recipient: 'nav', period: null, article: 'Art. 1. melléklet 3.' } as const;

/** Fields of the register of employment (NAV M2M, Bejelentes/JogviszonyAlapadatok). */
function startData({ person, entity }: Context<Law>, { view }: Status): Data {
  const { facts, kind, from, to } = view;
  return {
    adoszam: entity.adoszam ?? null,
    adoazonosito: person.adoazonosito ?? null,
    taj: person.taj ?? null,
    birthDate: person.birthDate ?? null,
    relationship: { kind, code: facts.relationshipCode ?? null, from, to },
    feor: { code: facts.feor ?? null, from },
    weeklyHours: facts.weeklyHours ?? null,
    skilled: facts.skilled ?? false,
    otherEmployer: person.otherInsurance ?? false,
    pensioner: person.pensioner ?? false,
    ekho: facts.ekho ?? false,
  };
}

function starts(context: Context<Law>, status: Status): Duty[] {
  const { view, insured } = status;
  const { from, to } = context.period;
  const head = { timing: 'before-start', engagement: view.id, ...toNav } as const;
  if (isCasual(view)) {
    const dates = declaredDates(context, view);
    if (dates.length === 0) return [];
    const data = { ...startData(context, status), dates };
    return [
      { kind: 'casual-declaration', due: dates[0]!, data, ...head, article: 'Efo tv. 11. §' },
    ];
  }
  if (!insured || view.from < from || view.from > to) return [];
  return [{ kind: 'start-declaration', due: view.from, data: startData(context, status), ...head }];
}

/** Within eight days of the end; a mandate that insured nobody was never declared. */
function ends({ period, values }: Context<Law>, { view, insured }: Status): Duty[] {
  const { to, id } = view;
  if (isCasual(view) || !insured || to === null || to < period.from || to > period.to) return [];
  const due = addDays(to, values.endDays);
  const data = { end: to, start: view.from, reason: null };
  return [{ kind: 'end-declaration', due, timing: 'by-date', engagement: id, data, ...toNav }];
}

/** A day of the month that follows the period. */
const dayAfter = ({ period }: Context<Law>, day: number): string =>
  addDays(firstOfMonth(addMonths(period.from, 1)), day - 1);

/** The person's sheet of the return: what each engagement is, bases and dues. */
function monthlyReturn(context: Context<Law>, month: readonly Status[]): Duty[] {
  const { period, values } = context;
  const data: Record<string, number> = {};
  let amount = 0;
  for (const line of paidToNav) {
    const due = context.amountOf(line);
    if (due !== 0) data[line] = due;
    amount += due;
  }
  const sheet = month.map(({ view, insured, income, ekho, pay, days }) => {
    return { engagement: view.id, kind: view.kind, insured, days, pay, income, ekho };
  });
  const due = dayAfter(context, values.returnDay);
  const head = { due, timing: 'by-date', recipient: 'nav', engagement: null, period } as const;
  const article = 'Art. 50. §';
  const bases = { szja: context.amountOf('szja-base'), tb: context.amountOf('tb-base') };
  const duties: Duty[] = [
    { kind: 'monthly-return', ...head, article, data: { engagements: sheet, bases, dues: data } },
  ];
  if (amount === 0) return duties;
  return [...duties, { kind: 'pay-nav', ...head, article: 'Art. 3. melléklet', amount, data }];
}

/** The person gets the year's income and dues by the end of January. */
function yearly(context: Context<Law>): Duty[] {
  if (!isLastMonth(context)) return [];
  const { period, values } = context;
  const next = addMonths(firstOfMonth(period.from), 12 - monthOf(period.from));
  const due = addDays(addMonths(next, values.certificateMonth), values.certificateDay - 1);
  const head = { timing: 'by-date', recipient: 'nav', engagement: null, period } as const;
  return [{ kind: 'annual-certificate', due, ...head, article: 'Szja tv. 46. §', data: {} }];
}

export function duties(context: Context<Law>): readonly Duty[] {
  const month = statuses(context);
  const declared = context.roles.social ? month : [];
  return [
    ...declared.flatMap((status) => starts(context, status)),
    ...declared.flatMap((status) => ends(context, status)),
    ...monthlyReturn(context, month),
    ...yearly(context),
  ];
}
