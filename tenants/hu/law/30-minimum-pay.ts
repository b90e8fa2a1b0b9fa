/**
 * Minimum wage and guaranteed minimum (Mt. 153. §) by month, day or hour, in simplified employment a
 * share of them (Efo tv. 4. §); besides, the collective agreement's table the office entered.
 */
import { type Context, maxDate, type PayItem, proRata, SCALE, share, toCents } from '@smart/law';
import type { Law } from '../facts.ts';
import { coversMonth, type View } from './calendar.ts';
import { isCasual, isMandate } from './kinds.ts';
import type { FloorRow } from './parameters/wages.ts';
import { minutesOf } from './work-days.ts';

/** Least pay by measure; null where the table has none. */
interface Floor {
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
}

const NO_WORK = new Set(['special', 'leave-compensation', 'bonus']);

/** Pay for work, what sickness took away not deducted. */
const isForWork = ({ kind, facts }: PayItem): boolean => facts === undefined && !NO_WORK.has(kind);

type Say = (amount: number, least: number) => void;

/** Compares the month, each day, or the hours with the least they must be paid with. */
function measure(context: Context<Law>, view: View, floor: Floor, factor: number, say: Say): void {
  const { normalWeek } = context.values;
  let total = 0;
  let monthly = false;
  for (const item of view.pay) {
    if (!isForWork(item)) continue;
    total += item.amount;
    if (item.kind === 'salary') monthly = true;
  }
  if (total === 0) return;
  if (monthly && coversMonth(context, view)) {
    const weekly = Math.trunc((view.facts.weeklyHours ?? normalWeek / 60) * 60);
    if (floor.month !== null) say(total, proRata(floor.month, weekly, normalWeek));
  } else if (floor.hour !== null && view.days.length > 0)
    say(total, share(proRata(floor.hour, minutesOf(view), 60), factor));
  else if (floor.day !== null)
    for (const { kind, amount } of view.pay)
      if (kind === 'day') say(amount, share(floor.day, factor));
}

function keepTo(context: Context<Law>, view: View, floor: Floor, factor: number, by: string): void {
  measure(context, view, floor, factor, (amount, least) => {
    if (amount >= least) return;
    context.find({
      code: 'below-floor',
      severity: 'refuse',
      article: by,
      engagement: view.id,
      params: { amount, floor: least, grade: view.facts.grade ?? '–' },
    });
  });
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

const optional = (text: string | undefined): number | null =>
  text === undefined ? null : toCents(text);

/** Where an agreement applies, its table must be known. */
function checkAgreement(context: Context<Law>, view: View): void {
  const { collectiveAgreement: agreement, grade } = view.facts;
  if (agreement === undefined && grade === undefined) return;
  const row = rowOf(context, view);
  if (row !== undefined) {
    const { month, day, hour } = row;
    const floor = { month: optional(month), day: optional(day), hour: optional(hour) };
    keepTo(context, view, floor, SCALE, row.agreement);
    return;
  }
  context.find({
    code: 'no-floor-known',
    severity: 'warn',
    article: 'Mt. 276–277. §',
    engagement: view.id,
    params: { agreement: agreement ?? '–', grade: grade ?? '–' },
  });
}

export function checkMinimumPay(context: Context<Law>): void {
  const { values } = context;
  for (const view of context.engagements) {
    if (isMandate(view)) continue;
    const measure = view.facts.skilled ? 'skilled' : 'minimum';
    const casual = isCasual(view);
    const factor = casual ? values.casualFloor[measure] : SCALE;
    keepTo(context, view, values[measure], factor, casual ? 'Efo tv. 4. §' : 'Mt. 153. §');
    checkAgreement(context, view);
  }
}
