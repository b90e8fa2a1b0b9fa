/**
 * Conguaglio (art. 23 c. 3 DPR 600/1973): in December and when employment ends, tax, deductions
 * and added sums of all that was paid in the year, less what was withheld and paid before.
 */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import * as deductions from './52-deductions.ts';
import { incomeSoFar, type PeriodTax, type TaxMonth, type TaxYear } from './income.ts';
import { deferRecovery } from './instalments.ts';
import { someGoesOn } from './month.ts';
import { scaleTax } from './scale.ts';

export function taxYear(context: Context<Law>, month: TaxMonth): TaxYear {
  const { values } = context;
  const { income, yearly } = incomeSoFar(context, month);
  const taxable = context.counter('taxable') + month.current + month.special;
  const days = Math.min(values.yearDays, context.counter('days') + month.days);
  const gross = scaleTax(values.brackets, taxable);
  const least = deductions.leastDeduction(context);
  const work = deductions.workDeduction(values, income, days, least);
  const further = deductions.furtherDeduction(values, income, days);
  const months = deductions.monthsSoFar(context);
  const family = month.resident ? deductions.familyDeduction(context, income) * months : 0;
  const net = Math.max(0, gross - work - further - family);
  return { taxable, income, yearly, days, gross, work, further, family, net };
}

/** The year's tax-free sum and integration, less what was paid. */
function settleSums(context: Context<Law>, sink: LineSink, year: TaxYear): void {
  const { values, person } = context;
  const none = person.noIntegrations || person.taxResidence !== 'IT';
  const sum = none ? 0 : deductions.freeSum(values, year.income, year.yearly, year.taxable);
  const integration = none ? 0 : deductions.integrationOf(values, year);
  const moreSum = sum - context.counter('free-sum');
  const more = integration - context.counter('integration');
  const { income, yearly, days } = year;
  const row = sink.explaining ? values.freeRows[deductions.freeRow(values, yearly)]! : null;
  const why = (paid: number) =>
    row ? { params: { income, yearly, days, year: paid } } : undefined;
  const ofSum = why(sum);
  const ofMore = why(integration);
  sink.add(
    'somma',
    null,
    -moreSum,
    year.taxable,
    row?.rate,
    ofSum && { ...ofSum, message: 'somma-settled' },
  );
  sink.add(
    'integrativo',
    null,
    -more,
    undefined,
    undefined,
    ofMore && { ...ofMore, message: 'integrativo-settled' },
  );
  const back = Math.max(0, -moreSum) + Math.max(0, -more);
  deferRecovery(context, sink, back, someGoesOn(context));
  context.count('free-sum', moreSum);
  context.count('integration', more);
}

/** Adds what settles the year. */
export function settle(
  context: Context<Law>,
  sink: LineSink,
  month: TaxMonth,
  period: PeriodTax,
): TaxYear {
  const year = taxYear(context, month);
  const before = context.counter('irpef');
  const now = period.net + period.special;
  const why = sink.explaining
    ? {
        params: {
          ...{ taxable: year.taxable, gross: year.gross, work: year.work, days: year.days },
          ...{ further: year.further, family: year.family, net: year.net, paid: before + now },
        },
      }
    : undefined;
  sink.add('conguaglio', null, year.net - before - now, year.taxable, undefined, why);
  context.count('irpef', year.net - before);
  settleSums(context, sink, year);
  return year;
}
