/**
 * Minimum pay: the statutory minimum wage (SMI) by month, by day, and by day of casual work with
 * everything included; above it the tables of collective agreements that the office enters.
 */
import { type Context, daysInclusive, maxDate, proRata, toCents } from '@smart/law';
import type { Law } from '../facts.ts';
import { contributionDays } from './35-bases.ts';
import type { View } from './month.ts';
import type { FloorRow } from './parameters/work.ts';
import { extraFor } from './pay.ts';

type Due = readonly [amount: number, floor: number];

/** Part of the full week that is agreed, in minutes. */
function agreedMinutes({ values }: Context<Law>, { facts }: View): number {
  const { weeklyHours, monthlyHours } = facts;
  if (weeklyHours !== undefined) return Math.min(values.normalWeek, Math.round(weeklyHours * 60));
  if (monthlyHours === undefined) return values.normalWeek;
  const week = proRata(Math.round(monthlyHours * 60), 12 * 7, values.yearDays);
  return Math.min(values.normalWeek, week);
}

/** A day's floor for the hours of that day: a casual day includes Sundays and extra payments. */
function dayFloor({ values }: Context<Law>, view: View, date: string): number {
  const casual = view.to !== null && daysInclusive(view.from, view.to) <= values.casualDays;
  const floor = casual ? values.wageCasualDay : values.wageDay;
  const minutes = view.days.find((day) => day.date === date)?.minutes ?? values.fullDay;
  return proRata(floor, Math.min(minutes, values.fullDay), values.fullDay);
}

function statutory(context: Context<Law>, view: View): Due[] {
  const { values } = context;
  const due: Due[] = [];
  let salary = 0;
  let isSalary = false;
  for (const { kind, amount, from } of view.pay) {
    if (kind === 'day') due.push([amount, dayFloor(context, view, from)]);
    if (kind !== 'salary' || amount < 0) continue;
    salary += amount;
    isSalary = true;
  }
  if (!isSalary) return due;
  const days = Math.min(values.monthDays, contributionDays(context, view));
  const whole = 12 * values.monthDays;
  const extra = extraFor(view, days, whole);
  const floor = proRata(
    proRata(values.wageYear, days, whole),
    agreedMinutes(context, view),
    values.normalWeek,
  );
  return [...due, [salary + extra, floor]];
}

function rowOf(context: Context<Law>, view: View): FloorRow | undefined {
  const { collectiveAgreement, grade } = view.facts;
  const on = maxDate(view.from, context.period.from);
  return context.values.floors.find(
    (row) =>
      row.agreement === collectiveAgreement &&
      row.grade === grade &&
      row.from <= on &&
      (row.to === undefined || row.to === null || row.to >= on),
  );
}

function byAgreement(context: Context<Law>, view: View, row: FloorRow): Due[] {
  const due: Due[] = [];
  const share = agreedMinutes(context, view);
  const { normalWeek, monthDays } = context.values;
  const days = Math.min(monthDays, contributionDays(context, view));
  for (const { kind, amount } of view.pay) {
    if (kind === 'day' && row.day !== undefined) due.push([amount, toCents(row.day)]);
    if (kind === 'salary' && amount >= 0 && row.month !== undefined)
      due.push([amount, proRata(proRata(toCents(row.month), days, monthDays), share, normalWeek)]);
  }
  return due;
}

export function checkMinimumPay(context: Context<Law>): void {
  for (const view of context.engagements) {
    const row = rowOf(context, view);
    const { collectiveAgreement, grade } = view.facts;
    const of = { agreement: collectiveAgreement ?? '–', grade: grade ?? '–' };
    const say = { severity: 'refuse', engagement: view.id } as const;
    for (const [amount, floor] of statutory(context, view))
      if (amount < floor)
        context.find({
          code: 'below-minimum-wage',
          ...{ ...say, article: 'ET art. 27; RD 126/2026', params: { amount, floor } },
        });
    if (row === undefined)
      context.find({
        code: 'no-floor-known',
        ...{ ...say, severity: 'warn', article: 'ET art. 82', params: of },
      });
    else
      for (const [amount, floor] of byAgreement(context, view, row))
        if (amount < floor)
          context.find({
            code: 'below-floor',
            ...{ ...say, article: row.agreement, params: { amount, floor, grade: row.grade } },
          });
  }
}
