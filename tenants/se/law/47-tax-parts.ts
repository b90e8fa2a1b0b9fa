/** What both ways of tax look at: how the month's pay divides, and the column of the tables. */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { ageAtNewYear } from './month.ts';

/** The month's pay by the way its tax is found, öre. */
export interface TaxParts {
  readonly table: number;
  readonly oneOff: number;
  readonly side: number;
  /** Pay under the ordinary tax: the three above. */
  readonly ordinary: number;
  /** Too little to withhold anything. */
  readonly isFree: boolean;
}

/** Column of the tables: as recorded, otherwise wages by age when the year begins. */
export function columnOf(context: Context<Law>): number {
  const { taxColumn } = context.person;
  if (taxColumn !== undefined) return taxColumn;
  const age = ageAtNewYear(context);
  return age !== null && age >= context.values.olderAge ? 1 + 1 + 1 : 1;
}
