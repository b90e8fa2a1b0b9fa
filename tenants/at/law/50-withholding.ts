/**
 * Wage tax (§§ 66, 67, 70, 77 EStG) and the payroll taxes of the employer. Everything one employer
 * pays a person in a month is taxed together.
 */
import { type Context, dayOf, type LineSink, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { incomeTax } from './45-tariff.ts';
import { allowances, creditsOf, relyOnRaisedCredit } from './47-credits.ts';
import { specialTax } from './51-special-tax.ts';
import { employerTaxes } from './52-employer-taxes.ts';
import { isAbroad, taxArtistAbroad } from './70-abroad.ts';
import { countBits, coversMonth, dayMask, isByDay } from './month.ts';
import { bonusByAgreement, payByDay, paySums } from './pay.ts';
import { valuesBehind } from './rules.ts';
import { FINE } from './scale.ts';

/** § 77 EStG: calendar days taxed by the day; 0 when employment lasts the month. */
export function taxedDays(context: Context<Law>): number {
  let mask = 0;
  for (const view of context.engagements)
    if (isByDay(view)) for (const date of payByDay(view).keys()) mask |= 1 << dayOf(date);
    else if (coversMonth(context, view) || paySums(view).leave > 0) return 0;
    else mask |= dayMask(context, view);
  return countBits(mask);
}

/** § 124b EStG: staff bonus free of tax, within the year's limit. */
function freeBonus(context: Context<Law>): number {
  const { staffBonus } = context.values;
  let bonus = 0;
  let agreed = true;
  for (const view of context.engagements) {
    bonus += paySums(view).free;
    agreed &&= bonusByAgreement(view);
  }
  if (bonus === 0) return 0;
  const granted = staffBonus !== null && (agreed || !staffBonus.onlyByAgreement);
  const left = granted ? Math.max(0, staffBonus.amount - context.counter('staff-bonus')) : 0;
  const free = Math.min(bonus, left);
  if (free < bonus) context.find({ code: 'staff-bonus-taxed', severity: 'warn', params: { free } });
  context.count('staff-bonus', free);
  return free;
}

/** § 20 Abs 2 EStG: contributions on the free bonus are not deducted; it uses the ceiling last. */
function contributionsOnFree(context: Context<Law>, pay: number, free: number): number {
  if (free === 0) return 0;
  const base = context.amountOf('sv-base') || pay;
  if (base < pay) context.relyOn('tax.mitarbeiterpraemie.ceiling');
  const onFree = Math.max(0, free - (pay - base));
  return proRata(context.contributionsOn('current'), onFree, base);
}

export function withholding(context: Context<Law>, sink: LineSink): void {
  employerTaxes(context, sink);
  if (isAbroad(context) && taxArtistAbroad(context, sink)) return;
  let pay = 0;
  for (const view of context.engagements) {
    const sums = paySums(view);
    pay += sums.current + sums.leave;
  }
  const days = taxedDays(context);
  const free = freeBonus(context);
  const deductible = context.contributionsOn('current') - contributionsOnFree(context, pay, free);
  const excess = specialTax(context, sink, pay - free);
  const taxed = pay - free - deductible - allowances(context, days) + excess;
  addIncomeTax(context, sink, Math.max(0, taxed), days);
}

function addIncomeTax(context: Context<Law>, sink: LineSink, base: number, days: number): void {
  const credits = creditsOf(context);
  const tax = incomeTax(context.values, base, days, credits);
  relyOnRaisedCredit(context, tax);
  const inYear = (scaled: number): number => proRata(scaled, 1, FINE * tax.days);
  const why = sink.explaining
    ? {
        message: days === 0 ? 'lst' : 'lst-daily',
        values: valuesBehind(context),
        params: {
          days: tax.days,
          income: proRata(tax.income, 1, tax.days),
          flat: context.values.wkPauschale,
          tariff: inYear(tax.tariff),
          claimed: credits.familyBonus,
          familyBonus: inYear(tax.familyBonus),
          credits: credits.others,
          annual: inYear(tax.annual),
          period: tax.period,
          yearDays: context.values.yearDays,
        },
      }
    : undefined;
  sink.add('lst-base', null, base);
  sink.add('lst', null, tax.amount, base, undefined, why);
}
