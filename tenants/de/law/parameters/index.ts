/** Every legal value Germany's law computes with. */
import type { Parameter } from '@smart/law';
import * as allowances from './allowances.ts';
import * as deadlines from './deadlines.ts';
import * as garnishment from './garnishment.ts';
import * as social from './social-insurance.ts';
import * as tax from './wage-tax.ts';
import * as work from './work.ts';

const isParameter = (value: unknown): value is Parameter =>
  typeof value === 'object' && value !== null;

export const parameters: readonly Parameter[] = [
  social,
  tax,
  work,
  garnishment,
  deadlines,
  allowances,
].flatMap((group) => Object.values(group).filter(isParameter));
