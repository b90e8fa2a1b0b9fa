/** Every legal value Belgium's law computes with. */
import type { Parameter } from '@smart/law';
import * as allowances from './allowances.ts';
import * as amateur from './amateur.ts';
import * as deadlines from './deadlines.ts';
import * as garnishment from './garnishment.ts';
import * as leave from './leave-and-sickness.ts';
import * as minimum from './minimum-pay.ts';
import * as nsso from './nsso.ts';
import * as reductions from './reductions.ts';
import * as csss from './special-contribution.ts';
import * as tax from './withholding.ts';
import * as bonus from './work-bonus.ts';
import * as time from './work-time.ts';

export const parameters: readonly Parameter[] = [
  nsso,
  bonus,
  csss,
  reductions,
  tax,
  leave,
  time,
  minimum,
  amateur,
  garnishment,
  deadlines,
  allowances,
].flatMap((group): Parameter[] => Object.values(group));
