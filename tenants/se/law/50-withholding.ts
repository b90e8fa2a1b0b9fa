/**
 * Preliminary tax (10, 11 kap. SFL): by table with the main employer, 30 % on side income and on
 * employment of less than a week, by percentage on one-off amounts, as decided, or SINK and A-SINK
 * for people who live abroad. Whole kronor, öre left out.
 */
import { type Context, cutTo, type LineSink, shareDown, type Why } from '@smart/law';
import type { Law } from '../facts.ts';
import type { TaxTable } from './46-tax-tables.ts';
import { columnOf, type TaxParts } from './47-tax-parts.ts';
import { addOneOffTax } from './51-one-off.ts';
import { noteLabour } from './61-sickness.ts';
import { abroadTax, withholdAbroad } from './70-abroad.ts';
import { lengthOf, paySums, totalPay, type View } from './month.ts';

const KRONA = 100;

/** base × rate in whole kronor. */
export const kronorOf = (base: number, rate: number): number => cutTo(shareDown(base, rate), KRONA);

/** Side income, or an employment of less than a week. */
export const isSide = ({ person, values }: Context<Law>, view: View): boolean => {
  const length = lengthOf(view);
  return !person.mainEmployer || (length !== null && length < values.shortDays);
};

export function taxParts(context: Context<Law>): TaxParts {
  let table = 0;
  let oneOff = 0;
  let side = 0;
  for (const view of context.engagements) {
    if (abroadTax(context, view) !== null) continue;
    if (isSide(context, view)) side += totalPay(view);
    else {
      const sums = paySums(context, view);
      table += sums.regular;
      oneOff += sums.oneOff;
    }
  }
  const ordinary = table + oneOff + side;
  const { freePayment, freeYear } = context.values;
  const isFree = ordinary < freePayment || context.counter('tax-pay') + ordinary < freeYear;
  return { table, oneOff, side, ordinary, isFree };
}

/** The person's table, or null when it is unknown or not modelled. */
export function tableOf(context: Context<Law>): TaxTable | null {
  const { taxTable } = context.person;
  return taxTable === undefined ? null : context.values.tables.of(taxTable, columnOf(context));
}

/** Says why there is no table; the month is shown with the rate for side income. */
function findNoTable(context: Context<Law>): void {
  const column = columnOf(context);
  const isMissing = context.person.taxTable === undefined;
  context.find({
    code: isMissing ? 'tax-table-missing' : 'not-modelled.tax-column',
    severity: 'warn',
    blocksIssuing: true,
    article: '11 kap. SFL',
    path: isMissing ? 'person.taxTable' : 'person.taxColumn',
    ...(isMissing ? {} : { params: { column } }),
  });
}

/** The table's words: one amount for the band, or one percentage of a high pay. */
function tableWhy(context: Context<Law>, kronor: number, extra: number): Why {
  const { values, person } = context;
  const table = person.taxTable!;
  const column = columnOf(context);
  const percent = values.tables.percent(table, column, kronor);
  const isPercent = percent !== null && !person.noTaxCard;
  return {
    message: person.noTaxCard ? 'tax-table-no-card' : isPercent ? 'tax-table-percent' : 'tax-table',
    ...(isPercent ? { rate: `${percent}` } : {}),
    params: { table, column, top: values.tables.top(kronor) * KRONA, extra },
    values: [
      ...(values.columns[column]?.older ? ['tax.grundavdrag.66', 'tax.jobbskatteavdrag.66'] : []),
      ...(person.noTaxCard ? ['tax.no-card'] : []),
    ],
  };
}

/** Ten points more: added to a percentage of the table, or to its amount. */
function withoutCard(context: Context<Law>, kronor: number): number {
  const { values, person } = context;
  const column = columnOf(context);
  const percent = values.tables.percent(person.taxTable!, column, kronor);
  const pay = kronor * KRONA;
  if (percent !== null) return kronorOf(pay, percent * (1000000 / 100) + values.noCard);
  return tableOf(context)!.tax(kronor) * KRONA + kronorOf(pay, values.noCard);
}

function addTableTax(context: Context<Law>, sink: LineSink, pay: number): void {
  const { values, person } = context;
  const table = tableOf(context);
  if (table === null) {
    findNoTable(context);
    sink.add('tax-table', null, kronorOf(pay, values.sideRate), pay, values.sideRate, {
      message: 'tax-side',
    });
    return;
  }
  const kronor = Math.trunc(pay / KRONA);
  const tax = table.tax(kronor) * KRONA;
  const extra = person.noTaxCard ? withoutCard(context, kronor) - tax : 0;
  const why = sink.explaining ? tableWhy(context, kronor, extra) : undefined;
  sink.add('tax-table', null, tax + extra, pay, undefined, why);
}

/** Nothing is withheld from small pay, and that is said. */
function addNone(context: Context<Law>, sink: LineSink, pay: number): void {
  if (pay === 0) return;
  const { freePayment, freeYear } = context.values;
  const params = { payment: freePayment, year: freeYear };
  const why = sink.explaining ? { message: 'tax-none', params, values: ['tax.free'] } : undefined;
  sink.add('tax-side', null, 0, pay, undefined, why);
}

function ordinaryTax(context: Context<Law>, sink: LineSink, parts: TaxParts): void {
  const { person, values } = context;
  if (parts.isFree) {
    addNone(context, sink, parts.ordinary);
    return;
  }
  if (person.decidedPercent !== undefined) {
    const rate = person.decidedPercent * (1000000 / 100);
    sink.add('tax-decision', null, kronorOf(parts.ordinary, rate), parts.ordinary, rate);
    return;
  }
  if (parts.table !== 0) addTableTax(context, sink, parts.table);
  if (parts.oneOff !== 0) addOneOffTax(context, sink, parts);
  if (parts.side === 0) return;
  const rate = values.sideRate;
  sink.add('tax-side', null, kronorOf(parts.side, rate), parts.side, rate);
}

export function withholding(context: Context<Law>, sink: LineSink): void {
  if (!context.roles.social) noteLabour(context, sink);
  const parts = taxParts(context);
  context.count('tax-pay', parts.ordinary);
  sink.add('tax-base', null, parts.ordinary);
  ordinaryTax(context, sink, parts);
  withholdAbroad(context, sink);
}
