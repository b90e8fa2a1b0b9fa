/**
 * What an engagement is in Hungarian law, and which part of its pay bears what.
 *
 * Employment (munkaviszony) is insured from the first forint; a mandate (megbízás) when its income
 * of the month, all mandates of the payer together, reaches 30 % of the minimum wage or a thirtieth
 * of that for each calendar day; simplified employment (EFO) bears a flat due a day instead.
 */
import { type Context, dayOf, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { ekhoBases } from './45-ekho-base.ts';
import { levy } from './amounts.ts';
import { countBits, coversMonth, dayMask, type View } from './calendar.ts';
import { isCasual, isMandate, payOf } from './kinds.ts';

/** An engagement of the month. Fillér. */
export interface Status {
  readonly view: View;
  readonly pay: number;
  /** Part of the pay under EKHO. */
  readonly ekho: number;
  /** Income taxed in the ordinary way; of a mandate after its flat costs. */
  readonly income: number;
  /** Calendar days in the month. */
  readonly days: number;
  /** False for a mandate below the threshold. */
  readonly insured: boolean;
}

/** Income of a mandate: the fee less its flat costs (Szja tv. 16–17. §). */
const incomeOf = (context: Context<Law>, view: View, ordinary: number): number => {
  if (!isMandate(view)) return ordinary;
  const { values } = context;
  return ordinary - levy(values, ordinary, values.mandateCosts);
};

/** Tbj. 6. § (1) f): of so many calendar days of mandates, all of them together. */
function threshold({ values, period }: Context<Law>, mask: number): number {
  const days = countBits(mask);
  if (days === 0 || days === dayOf(period.to)) return values.mandateThreshold;
  return proRata(values.mandateThreshold, days, values.mandateDays);
}

/** True when the mandates of the month, all of them together, insure. */
function mandatesInsure(context: Context<Law>, ekho: readonly number[]): boolean {
  let mask = 0;
  let income = 0;
  context.engagements.forEach((view, i) => {
    if (!isMandate(view)) return;
    mask |= dayMask(context, view);
    income += incomeOf(context, view, payOf(view) - (ekho[i] ?? 0));
  });
  return income > 0 && income >= threshold(context, mask);
}

/** All engagements of the month, in the order in which they are given. */
function judge(context: Context<Law>): readonly Status[] {
  const { engagements } = context;
  const bases = ekhoBases(context);
  const insure = engagements.some(isMandate) && mandatesInsure(context, bases);
  const month: Status[] = [];
  for (let i = 0; i < engagements.length; i += 1) {
    const view = engagements[i]!;
    const pay = payOf(view);
    const ekho = bases[i] ?? 0;
    const income = isCasual(view) ? 0 : incomeOf(context, view, pay - ekho);
    const days = coversMonth(context, view) ? dayOf(context.period.to) : daysOf(context, view);
    month.push({ view, pay, ekho, income, days, insured: insure || !isMandate(view) });
  }
  return month;
}

const daysOf = (context: Context<Law>, view: View): number => countBits(dayMask(context, view));

interface Remembered {
  readonly context: Context<Law> | null;
  readonly month: readonly Status[];
}

let last: Remembered = { context: null, month: [] };

/** The month, judged once a payslip: several rules ask for it. */
export function statuses(context: Context<Law>): readonly Status[] {
  if (last.context !== context) last = { context, month: judge(context) };
  return last.month;
}
