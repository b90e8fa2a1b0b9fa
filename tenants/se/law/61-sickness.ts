/**
 * Sick pay (Sjuklönelagen): in the first fourteen days of a period the hours lost are paid with
 * 80 %, less one deduction of a fifth of an average week of sick pay (karensavdrag); then nothing.
 * Also the notes on a payslip that say what pay consists of.
 */
import {
  addDays,
  addMonths,
  type Context,
  daysInclusive,
  type IsoDate,
  type LineSink,
  type PayItem,
  proRata,
  SCALE,
  share,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { earnsLeave, leaveSupplement, percentOfPay } from './60-leave.ts';
import { monthlyPay, type View } from './month.ts';

/** A sick-pay period: minutes lost on paid days, before the month's end and before it began. */
interface SickPeriod {
  paid: number;
  paidBefore: number;
}

/** What sickness makes of a month, öre and minutes. */
export interface SickMonth {
  readonly minutes: number;
  readonly deduction: number;
  readonly pay: number;
  readonly karens: number;
  /** Highest day of a period reached in the month. */
  readonly day: number;
}

/** 3 § SjLL: agreed for a month or more, or so many days after its start. */
function isEntitled({ values }: Context<Law>, { from, to }: View, date: IsoDate): boolean {
  const isShort = to !== null && addDays(to, 1) < addMonths(from, 1);
  return !isShort || daysInclusive(from, date) > values.sickWait;
}

/** Sick days by date with their number within the period; a relapse goes on counting. */
function* sickDays({ values }: Context<Law>, { input }: View) {
  let last: IsoDate | null = null;
  let isBroken = false;
  let day = 0;
  let period = 0;
  for (const one of [...input.days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (one.state !== 'sick') {
      isBroken = true;
      continue;
    }
    const apart: number = last === null ? 0 : daysInclusive(last, one.date) - 1;
    const isNew = last === null || (isBroken && apart - 1 > values.sickRelapse);
    if (isNew) period += 1;
    day = isNew ? 1 : day + (isBroken ? 1 : apart);
    isBroken = false;
    last = one.date;
    yield { date: one.date, minutes: one.minutes, day, period };
  }
}

/** The month's pay per minute as a fraction: `month × 12 ÷ (weeks × minutes a week)`. */
const weekMinutes = ({ facts }: View): number => Math.round((facts.weeklyHours ?? 0) * 60);

function sickMonth(context: Context<Law>, view: View, month: number): SickMonth {
  const { values, period } = context;
  const periods = new Map<number, SickPeriod>();
  let minutes = 0;
  let reached = 0;
  for (const one of sickDays(context, view)) {
    if (one.date > period.to) break;
    const known = periods.get(one.period) ?? { paid: 0, paidBefore: 0 };
    const counts = one.day <= values.sickDays && isEntitled(context, view, one.date);
    known.paid += counts ? one.minutes : 0;
    if (one.date < period.from) known.paidBefore = known.paid;
    else minutes += one.minutes;
    if (one.date >= period.from) reached = Math.max(reached, one.day);
    periods.set(one.period, known);
  }
  const whole = values.weeksOfYear * weekMinutes(view);
  const payOf = (lost: number): number =>
    proRata(month * 12 * lost, values.sickRate, whole * SCALE);
  const ofWeek = share(values.sickRate, values.sickKarens);
  const most = proRata(month * 12, ofWeek, values.weeksOfYear * SCALE);
  let pay = 0;
  let karens = 0;
  for (const { paid, paidBefore } of periods.values()) {
    pay += payOf(paid) - payOf(paidBefore);
    karens += Math.min(payOf(paid), most) - Math.min(payOf(paidBefore), most);
  }
  return { minutes, deduction: proRata(month * 12, minutes, whole), pay, karens, day: reached };
}

const isSick = (view: View): boolean => view.days.some(({ state }) => state === 'sick');

/** The month's sickness of a salaried engagement, or null when there is none or data is missing. */
function sicknessOf(context: Context<Law>, view: View): SickMonth | null {
  if (!isSick(view) || !view.pay.some(({ kind }) => kind === 'salary')) return null;
  const month = monthlyPay(context, view);
  return month === null || weekMinutes(view) === 0 ? null : sickMonth(context, view, month);
}

/** Days paid one by one: a sick day gives nothing, and no source says how sick pay is found. */
function lostDays(context: Context<Law>, view: View): PayItem[] {
  const sick = new Set(view.days.flatMap(({ date, state }) => (state === 'sick' ? [date] : [])));
  return view.pay.flatMap((item): PayItem[] => {
    if (item.kind !== 'day' || !sick.has(item.from)) return [];
    if (isEntitled(context, view, item.from))
      context.find({
        code: 'not-modelled.sick-pay-by-day',
        severity: 'warn',
        blocksIssuing: true,
        article: '6 § SjLL',
        engagement: view.id,
      });
    return [{ ...item, id: `${item.id}:sick`, amount: -item.amount }];
  });
}

export function statutoryPay(context: Context<Law>, view: View): readonly PayItem[] {
  const supplement = leaveSupplement(context, view);
  if (!isSick(view)) return supplement;
  const salary = view.pay.find(({ kind }) => kind === 'salary');
  if (!salary) return [...supplement, ...lostDays(context, view)];
  const found = sicknessOf(context, view);
  if (found === null) {
    context.find({
      code: 'sick-data-missing',
      severity: 'warn',
      blocksIssuing: true,
      article: '6 § SjLL',
      engagement: view.id,
    });
    return supplement;
  }
  const { values } = context;
  const say = { engagement: view.id, params: { day: found.day } };
  if (found.day > values.sickDays)
    context.find({ code: 'sick-over', severity: 'inform', article: '7, 12 §§ SjLL', ...say });
  else if (found.day >= values.sickCertificate)
    context.find({ code: 'sick-certificate', severity: 'inform', article: '8 § SjLL', ...say });
  const amount = found.pay - found.karens - found.deduction;
  return [...supplement, { ...salary, id: `${salary.id}:sick`, amount }];
}

/** 5, 30 §§ SemL: the part of the pay that is holiday pay, stated apart. */
function noteIncluded(context: Context<Law>, sink: LineSink, view: View): void {
  let pay = 0;
  for (const { kind, amount } of view.pay) if (earnsLeave(kind)) pay += amount;
  const rate = percentOfPay(context, view);
  sink.add('holiday-included', view.id, pay - proRata(pay, SCALE, SCALE + rate), pay, rate);
}

/** What the month's earnings consist of, where the law wants it said. */
export function noteLabour(context: Context<Law>, sink: LineSink): void {
  if (!context.roles.labour) return;
  for (const view of context.engagements) {
    if (view.facts.leaveIncluded) noteIncluded(context, sink, view);
    const sick = isSick(view) ? sicknessOf(context, view) : null;
    if (sick === null) continue;
    const why = sink.explaining ? { params: { minutes: sick.minutes } } : undefined;
    sink.add('sick-deduction', view.id, sick.deduction, undefined, undefined, why);
    sink.add('sick-pay', view.id, sick.pay, sick.deduction, context.values.sickRate);
    sink.add('karens', view.id, sick.karens);
  }
}
