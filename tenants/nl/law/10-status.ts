/**
 * Who somebody is for the month's law: below or above the AOW age, resident or not, insured for
 * employee insurance, and under which premium for unemployment (Awf) a contract falls.
 */
import { addMonths, type Context, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { monthIndex, type View } from './month.ts';
import type { Column } from './parameters/derive.ts';

/** Months since the AOW age was reached (art. 7a AOW); negative below it. */
function monthsSinceAow({ person, period, values }: Context<Law>): number {
  if (person.birthDate === undefined) return -1;
  return monthIndex(period.from) - monthIndex(person.birthDate) - 12 * values.aowAge;
}

export const hasAowAge = (context: Context<Law>): boolean => monthsSinceAow(context) >= 0;

/** Column of the white table; which one holds in the month of the birthday is unverified. */
export function columnOf(context: Context<Law>): Column {
  const { columns, oldestYear } = context.values;
  const since = monthsSinceAow(context);
  if (since < 0) return columns.young;
  if (since === 0) context.relyOn('wage_tax.aow-month');
  return yearOf(context.person.birthDate!) <= oldestYear ? columns.oldest : columns.aow;
}

export const livesAbroad = (context: Context<Law>): boolean => context.person.taxResidence !== 'NL';

/**
 * Art. 27 Wfsv: low for a written contract without end that is not on call; the low premium is
 * raised afterwards when the employment ends within two months.
 */
export function hasLowAwf({ values }: Context<Law>, view: View): boolean {
  if (view.kind !== 'vast' || !view.facts.written) return false;
  return view.to === null || view.to >= addMonths(view.from, values.awfMonths);
}
