/**
 * One-off amounts of the main employer (engångsbelopp): a percentage by the income of the whole
 * year, the amount included. Bonuses, back pay, holiday pay when an employment has ended.
 */
import { type Context, cutTo, type LineSink, shareDown } from '@smart/law';
import type { Law } from '../facts.ts';
import { columnOf, type TaxParts } from './47-tax-parts.ts';

/** The year's income with the amount, öre: as stated, or estimated from the month's pay. */
export function yearIncome({ person }: Context<Law>, { table, oneOff }: TaxParts): number {
  return (person.expectedYearPay ?? table * 12) + oneOff;
}

/** Step of the table, and its rate; null where the column's table is not known. */
export function oneOffStep(context: Context<Law>, parts: TaxParts): { step: number; rate: number } {
  const { values } = context;
  const column = columnOf(context);
  const rows = values.oneOff(column) ?? values.oneOffEntered(column);
  if (!rows) return { step: 0, rate: values.sideRate };
  const income = yearIncome(context, parts);
  const step = rows.findIndex(({ upTo }) => income <= upTo);
  return { step, rate: rows[step]!.rate };
}

export function addOneOffTax(context: Context<Law>, sink: LineSink, parts: TaxParts): void {
  const { person, values } = context;
  const column = columnOf(context);
  if (!values.oneOff(column)) context.relyOn('tax.engangsbelopp.other');
  if (person.expectedYearPay === undefined) {
    context.relyOn('tax.engangsbelopp.estimate');
    if (parts.table === 0)
      context.find({
        code: 'year-income-missing',
        severity: 'warn',
        blocksIssuing: true,
        article: '11 kap. SFL',
        path: 'person.expectedYearPay',
      });
  }
  const { rate } = oneOffStep(context, parts);
  const why = sink.explaining
    ? { params: { income: yearIncome(context, parts), column } }
    : undefined;
  const amount = cutTo(shareDown(parts.oneOff, rate), 100);
  sink.add('tax-one-off', null, amount, parts.oneOff, rate, why);
}
