/** Every legal value Italy's law computes with. */
import type { Parameter } from '@smart/law';
import * as deadlines from './deadlines.ts';
import * as tax from './income-tax.ts';
import * as social from './social.ts';
import * as surtaxes from './surtaxes.ts';
import * as work from './work.ts';

export const parameters: readonly Parameter[] = [social, tax, surtaxes, work, deadlines].flatMap(
  (group): Parameter[] => Object.values(group),
);
