/**
 * Withholding of income tax on employment (art. 23 DPR 600/1973): the pay of the month by the
 * brackets of its period, less deductions of its days; 13th and 14th month without deductions.
 * In December, and when nothing goes on, the year is settled (51-settlement).
 */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import { settle } from './51-settlement.ts';
import * as deductions from './52-deductions.ts';
import { surtaxes } from './53-surtaxes.ts';
import { severanceTax } from './54-severance-tax.ts';
import { occasional } from './55-occasional.ts';
import { isFlat, taxAbroad } from './70-abroad.ts';
import { type IncomeView, type PeriodTax, presumed, type TaxMonth, taxMonth } from './income.ts';
import { deferRecovery } from './instalments.ts';
import { isSettled } from './month.ts';
import { scaleTax } from './scale.ts';

/** Brackets of the month, or of the days where every contract is shorter than a month. */
function grossOf(context: Context<Law>, { current, days, short }: TaxMonth): number {
  const { brackets, shortByDays, yearDays, yearMonths } = context.values;
  if (short && days > 0 && !isSettled(context)) context.relyOn('irpef.short-period');
  if (short && shortByDays && days > 0) return scaleTax(brackets, current, days, yearDays);
  return scaleTax(brackets, current, 1, yearMonths);
}

function periodTax(context: Context<Law>, month: TaxMonth, seen: IncomeView): PeriodTax {
  const { values } = context;
  const gross = grossOf(context, month);
  const work = deductions.workDeduction(values, seen.income, month.days);
  const further = deductions.furtherDeduction(values, seen.income, month.days);
  const family = month.resident ? deductions.familyDeduction(context, seen.income) : 0;
  const special = scaleTax(values.brackets, month.special, 1, values.yearMonths);
  const net = Math.max(0, gross - work - further - family);
  return { gross, work, further, family, net, special };
}

function addPeriodTax(
  context: Context<Law>,
  sink: LineSink,
  month: TaxMonth,
  tax: PeriodTax,
  seen: IncomeView,
): void {
  const { gross, work, further, family } = tax;
  const { person } = context;
  const why = sink.explaining
    ? {
        message: month.short && context.values.shortByDays ? 'irpef-days' : 'irpef',
        params: { gross, work, further, family, days: month.days, income: seen.income },
        values: person.spouse || person.children.length > 0 ? ['irpef.deduction.family'] : [],
      }
    : undefined;
  sink.add('irpef-base', null, month.current + month.special);
  sink.add('irpef', null, tax.net, month.current, undefined, why);
  sink.add('irpef-mensilita', null, tax.special, month.special);
}

/** Before the settlement: what the month adds to net pay. */
function addSums(
  context: Context<Law>,
  sink: LineSink,
  month: TaxMonth,
  tax: PeriodTax,
  seen: IncomeView,
): void {
  const { values, person } = context;
  if (person.noIntegrations || !month.resident) return;
  const taxable = month.current + month.special;
  const claim = { income: seen.income, days: month.days, ...tax };
  const sum = deductions.freeSum(values, seen.income, seen.yearly, taxable);
  const integration = deductions.integrationOf(values, claim);
  const row = sink.explaining ? values.freeRows[deductions.freeRow(values, seen.yearly)]! : null;
  const rate = row?.rate;
  const why = row ? { params: { income: seen.income, yearly: seen.yearly, sum } } : undefined;
  sink.add('somma', null, -sum, taxable, rate, why);
  const whyMore = row
    ? { params: { income: seen.income, days: month.days, integration } }
    : undefined;
  sink.add('integrativo', null, -integration, undefined, undefined, whyMore);
  context.count('free-sum', sum);
  context.count('integration', integration);
}

export function withholding(context: Context<Law>, sink: LineSink): void {
  occasional(context, sink);
  severanceTax(context, sink);
  const month = taxMonth(context);
  if (month === null) return;
  if (!month.resident && isFlat(context)) {
    taxAbroad(context, sink);
    return;
  }
  if (!month.resident) context.relyOn('irpef.abroad.employee');
  const seen = presumed(context, month);
  const tax = periodTax(context, month, seen);
  addPeriodTax(context, sink, month, tax, seen);
  context.count('taxable', month.current + month.special);
  context.count('days', month.days);
  context.count('special', month.specialPay);
  if (isSettled(context)) {
    const year = settle(context, sink, month, tax);
    if (month.resident) surtaxes(context, sink, year);
    return;
  }
  context.count('irpef', tax.net + tax.special);
  addSums(context, sink, month, tax, seen);
  deferRecovery(context, sink, 0, true);
  if (month.resident) surtaxes(context, sink, null);
}
