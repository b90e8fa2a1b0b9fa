/**
 * Minimum pay: the guaranteed average monthly income (CLA 43, CLA 50 for the young), the services
 * of music, which bind every employer who hires musicians, the classes of joint committee 200, and
 * the tables of other committees, which the office enters.
 */
import { type Context, maxDate, proRata, share, toCents, toScaled, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { isShortKind, statusOf } from './10-status.ts';
import {
  coversMonth,
  currentPay,
  monthDays,
  paidDays,
  paidMinutes,
  type View,
  weekMinutes,
} from './month.ts';
import type { FloorRow } from './parameters/minimum-pay.ts';

/** A student's share by age on the first day, where known; full pay from 21. */
function youthShare({ values, person, period }: Context<Law>): number {
  if (person.birthDate === undefined) return 1000000;
  const years = yearOf(period.from) - yearOf(person.birthDate);
  const age =
    person.birthDate.slice('0000'.length) > period.from.slice('0000'.length) ? years - 1 : years;
  const rate = values.youth[String(age)];
  return rate === undefined ? 1000000 : toScaled(rate);
}

const ofFull = (month: number, minutes: number, full: number): number =>
  minutes >= full ? month : proRata(month, minutes, full);

/** A monthly floor for the hours paid: the whole month, or minute by minute of a quarter's hours. */
function forTime(context: Context<Law>, view: View, month: number): number {
  const { fullWeek, fullQuarter, quarterMonths, shift } = context.values;
  if (coversMonth(context, view) && !isShortKind(view))
    return ofFull(month, weekMinutes(view.facts.weeklyHours), fullWeek);
  const days = paidDays(context, view);
  const minutes = Math.max(
    days * shift,
    paidMinutes(view, Math.min(days, monthDays(context, view))),
  );
  return proRata(month * quarterMonths, minutes, fullQuarter);
}

function tableRow(context: Context<Law>, view: View): FloorRow | undefined {
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

/** Refuses pay below a floor. */
function compare(
  context: Context<Law>,
  view: View,
  amount: number,
  floor: number,
  article: string,
) {
  if (amount === 0 || amount >= floor) return;
  const params = { amount, floor, article };
  const engagement = view.id;
  context.find({ code: 'below-floor', severity: 'refuse', article, engagement, params });
}

/** A row the office entered: by the month, the day, the hour. */
function compareTable(context: Context<Law>, view: View, current: number, row: FloorRow): void {
  const article = `JC ${row.agreement}`;
  const days = paidDays(context, view);
  const { month, day, hour } = row;
  if (month !== undefined)
    compare(context, view, current, forTime(context, view, toCents(month)), article);
  if (day !== undefined) compare(context, view, current, days * toCents(day), article);
  if (hour === undefined) return;
  const floor = proRata(toCents(hour), paidMinutes(view, days), 60);
  compare(context, view, current, floor, article);
}

function checkFloors(context: Context<Law>, view: View): void {
  const { rmmmg, concert, rehearsal, pc200 } = context.values;
  const current = currentPay(view);
  const { musicServices, rehearsals, collectiveAgreement, grade } = view.facts;
  const student = statusOf(view) === 'student';
  const month = student ? share(rmmmg, youthShare(context)) : rmmmg;
  compare(context, view, current, forTime(context, view, month), 'CLA 43');
  const services = (musicServices ?? 0) * concert + (rehearsals ?? 0) * rehearsal;
  compare(context, view, current, services, 'CLA 28/01/2005 (JC 304)');
  const class200 = collectiveAgreement === '200' ? pc200[grade ?? ''] : undefined;
  if (class200 !== undefined)
    compare(context, view, current, forTime(context, view, toCents(class200)), 'JC 200');
  const row = tableRow(context, view);
  if (row !== undefined) compareTable(context, view, current, row);
  if (row !== undefined || class200 !== undefined) return;
  context.find({
    code: 'no-floor-known',
    severity: 'warn',
    article: 'CLA of the joint committee',
    engagement: view.id,
    params: { committee: collectiveAgreement ?? '–', grade: grade ?? '–' },
  });
}

/** Guaranteed pay may fall below a floor. */
const isSick = ({ days }: View): boolean => days.some(({ state }) => state === 'sick');

export function checkMinimumPay(context: Context<Law>): void {
  for (const view of context.engagements)
    if (statusOf(view) !== 'amateur' && view.pay.length > 0 && !isSick(view))
      checkFloors(context, view);
}
