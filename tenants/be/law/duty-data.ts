/** Data that declarations ask for, from facts, lines and the calendar: no law. */
import { addMonths, type Context, lastOfMonth, monthOf, type Period, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtist } from './10-status.ts';
import { paidTo } from './lines.ts';
import { paidMinutes, weekMinutes } from './month.ts';
import type { Work } from './work.ts';

const minutesOf = (days: Work['view']['days']): number =>
  days.reduce((sum, { minutes, state }) => sum + (state === 'cancelled' ? 0 : minutes), 0);

/** Dimona IN: who, where, from when to when, as what. */
export function startData(context: Context<Law>, { view, status }: Work): Record<string, unknown> {
  const { entity } = context;
  const student = status === 'student';
  return {
    rszNumber: entity.rszNumber ?? null,
    enterpriseNumber: entity.enterpriseNumber ?? null,
    niss: null,
    startingDate: view.from,
    endingDate: view.to,
    workerType: student ? 'STU' : 'OTH',
    jointCommission: 'XXX',
    plannedHours: student ? Math.ceil(minutesOf(view.days) / 60) : null,
  };
}

/** One occupation line a contract, in the fields of the quarterly declaration. */
export function occupation(context: Context<Law>, item: Work): Record<string, unknown> {
  const { view, status, days, partTime, pay } = item;
  const { facts, id } = view;
  return {
    engagement: id,
    from: view.from,
    to: view.to,
    status,
    artist: isArtist(view),
    jointCommittee: facts.collectiveAgreement ?? null,
    daysPerWeek: facts.daysPerWeek,
    contractType: partTime ? 1 : 0,
    weekMinutes: weekMinutes(facts.weeklyHours),
    referenceMinutes: weekMinutes(facts.fullTimeHours),
    byTask: view.pay.some(({ kind }) => kind === 'lump-sum'),
    days,
    minutes: paidMinutes(view, days),
    wage: pay.current,
    premium: pay.premium,
    base: item.base + item.baseSpecial,
    double: pay.double,
    exit: pay.exitSimple + pay.exitDouble,
    structural: -context.amountOf('structural', id),
    targetArtist: -context.amountOf('target-artist', id),
    firstWorker: -context.amountOf('first-worker', id),
  };
}

/** What a recipient gets of the month, by line and together. */
export function sumOf(context: Context<Law>, recipient: string): [Record<string, number>, number] {
  const data: Record<string, number> = {};
  let amount = 0;
  for (const line of paidTo(recipient)) {
    const cents = context.amountOf(line);
    if (cents !== 0) data[line] = cents;
    amount += cents;
  }
  return [data, amount];
}

/** The calendar quarter of the period. */
export function quarterOf({ period, values }: Context<Law>): Period {
  const rest = (monthOf(period.to) - 1) % values.quarterMonths;
  const from = addMonths(period.from, -rest);
  return { from, to: lastOfMonth(addMonths(from, values.quarterMonths - 1)) };
}

/** A day of the year after the period: the last of a month. */
export const nextYear = ({ period }: Context<Law>, month: number): string =>
  lastOfMonth(addMonths(`${yearOf(period.to) + 1}-01-01`, month - 1));
