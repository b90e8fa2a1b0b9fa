/** Every legal value Austria's law computes with. */
import type { Parameter } from '@smart/law';
import * as allowances from './allowances.ts';
import * as deadlines from './deadlines.ts';
import * as garnishment from './garnishment.ts';
import * as leave from './leave-and-sickness.ts';
import * as levies from './levies.ts';
import * as minimum from './minimum-pay.ts';
import * as social from './social-insurance.ts';
import * as special from './special-payments.ts';
import * as tax from './wage-tax.ts';
import * as time from './work-time.ts';

export const parameters: readonly Parameter[] = [
  social,
  levies,
  tax,
  special,
  leave,
  time,
  minimum,
  garnishment,
  deadlines,
  allowances,
].flatMap((group): Parameter[] => Object.values(group));

export { allowances, deadlines, garnishment, leave, levies, minimum, social, special, tax, time };
