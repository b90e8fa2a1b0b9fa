/** Every legal value Sweden's law computes with. */
import type { Parameter } from '@smart/law';
import * as dates from './duties.ts';
import * as fees from './employer-fees.ts';
import * as tax from './income-tax.ts';
import * as work from './work.ts';

export const parameters: readonly Parameter[] = [tax, fees, work, dates].flatMap(
  (group): Parameter[] => Object.values(group),
);
