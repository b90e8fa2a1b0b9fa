/** Every legal value Spain's law computes with. */
import type { Parameter } from '@smart/law';
import * as allowances from './allowances.ts';
import * as deadlines from './deadlines.ts';
import * as tax from './income-tax.ts';
import * as social from './social-security.ts';
import * as work from './work.ts';

export const parameters: readonly Parameter[] = [social, tax, work, deadlines, allowances].flatMap(
  (group): Parameter[] => Object.values(group),
);

export { allowances, deadlines, social, tax, work };
