/** Every legal value Hungary's law computes with. */
import type { Parameter } from '@smart/law';
import * as casual from './casual.ts';
import * as contributions from './contributions.ts';
import * as deadlines from './deadlines.ts';
import * as ekho from './ekho.ts';
import * as tax from './income-tax.ts';
import * as wages from './wages.ts';
import * as work from './work.ts';

export const parameters: readonly Parameter[] = [
  wages,
  contributions,
  tax,
  ekho,
  casual,
  work,
  deadlines,
].flatMap((group): Parameter[] => Object.values(group));

export { casual, contributions, deadlines, ekho, tax, wages, work };
