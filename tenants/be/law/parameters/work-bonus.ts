/** Work bonus (law of 20 December 1999): social reduction, two components, and the tax credit. */
import { type DatedValue, defineParameter } from '@smart/law';
import { DERIVED, KEY_2026, OPEN, PARTENA, v } from './sources.ts';

/** A component: whole up to a reference salary, then falling; manual workers and artists × 1.08. */
export interface Component {
  readonly full: string;
  readonly max: string;
  readonly maxManual: string;
  readonly zero: string;
  readonly slope: string;
  readonly slopeManual: string;
}

const c = (
  full: string,
  zero: string,
  [max, slope]: readonly [string, string],
  [maxManual, slopeManual]: readonly [string, string],
): Component => ({ full, zero, max, slope, maxManual, slopeManual });

const EASYPAY = 'easypay-group.com flash 10499';
const A = [
  c('2937.93', '3403.62', ['127.54', '0.2739'], ['137.74', '0.2958']),
  c('2937.93', '3336.98', ['127.54', '0.3196'], ['137.74', '0.3452']),
  c('2880.32', '3336.98', ['125.04', '0.2738'], ['135.04', '0.2957']),
  c('2833.36', '3336.98', ['123.00', '0.2442'], ['132.84', '0.2638']),
  c('2833.36', '3271.48', ['123.00', '0.2807'], ['132.84', '0.3032']),
  c('2777.83', '3271.48', ['120.59', '0.2443'], ['130.24', '0.2638']),
  c('2723.36', '3207.40', ['118.22', '0.2442'], ['127.68', '0.2637']),
];
const slopeB = ['0.2699', '0.2915'] as const;
const b = (full: string, zero: string, max: string, maxManual: string): Component =>
  c(full, zero, [max, slopeB[0]], [maxManual, slopeB[1]]);
const JULY = b('2300.62', '2937.93', '171.99', '185.75');
const JANUARY = b('2218.73', '2833.36', '165.87', '179.14');
const B = [
  JULY,
  JULY,
  b('2255.50', '2880.32', '168.62', '182.11'),
  JANUARY,
  JANUARY,
  b('2175.25', '2777.83', '162.62', '175.63'),
  b('2132.60', '2723.36', '159.43', '172.18'),
];

/**
 * The tables changed on these days, newest first. Inside a year a table has no end of its own:
 * nobody knew the next one before it was published.
 */
const dated = (rows: readonly Component[]): DatedValue<Component>[] => [
  v(rows[0]!, '2026-09-01', null, PARTENA, 'B'),
  v(rows[1]!, '2026-07-01', '2026-12-31', PARTENA, 'B'),
  v(rows[2]!, '2026-04-01', '2026-12-31', PARTENA, 'B'),
  v(rows[3]!, '2026-03-01', '2026-12-31', PARTENA, 'B'),
  v(rows[4]!, '2026-01-01', '2026-12-31', PARTENA, 'B'),
  v(rows[5]!, '2025-02-01', '2025-12-31', EASYPAY, 'B'),
  v(rows[6]!, '2024-05-01', '2025-12-31', DERIVED, 'C'),
];

const article = 'Law of 20/12/1999 art. 2; RD 17/01/2000';
const unit = 'EUR/month';

export const bonusA = defineParameter<Component>({
  key: 'workbonus.a',
  unit,
  article,
  values: dated(A),
});
export const bonusB = defineParameter<Component>({
  key: 'workbonus.b',
  unit,
  article,
  values: dated(B),
});

const fiscal = (key: string, value: string) =>
  defineParameter<string>({
    key,
    unit: '%',
    article: 'CIR 92 art. 289ter/1',
    values: [v(value, '2024-04-01', null, KEY_2026, 'B')],
  });
export const fiscalA = fiscal('workbonus.fiscal.a', '33.14 %');
export const fiscalB = fiscal('workbonus.fiscal.b', '52.54 %');

/** A month with both columns: whose amounts hold. `employee` or `manual`. */
export const mixedColumn = defineParameter<string>({
  key: 'workbonus.mixed',
  unit: 'column',
  article,
  values: [v('employee', '2024-05-01', null, OPEN, 'C')],
});
