/** Minimum wage and guaranteed minimum (jobs that need a secondary qualification), full time. */
import { defineParameter, type Parameter } from '@smart/law';
import { DECREE, DECREED, GENERAL, in2025, in2026 } from './sources.ts';

const known = { knownFrom: DECREED };

/** Month and hour of both years are published together; week and day of 2025 were not found. */
const wage = (key: string, unit: string, now: string, before: string, c: 'B' | 'C') =>
  defineParameter<string>({
    key,
    unit: `HUF/${unit}`,
    article: 'Mt. 153. §; Korm. rendelet',
    values: [in2026(now, DECREE, 'B', known), in2025(before, c === 'B' ? DECREE : GENERAL, c)],
  });

export const minimumMonth = wage('minimalber.month', 'month', '322800', '290800', 'B');
export const minimumWeek = wage('minimalber.week', 'week', '74210', '66860', 'C');
export const minimumDay = wage('minimalber.day', 'day', '14850', '13380', 'C');
export const minimumHour = wage('minimalber.hour', 'hour', '1856', '1672', 'B');
export const skilledMonth = wage('garantalt.month', 'month', '373200', '348800', 'B');
export const skilledWeek = wage('garantalt.week', 'week', '85800', '80180', 'C');
export const skilledDay = wage('garantalt.day', 'day', '17160', '16040', 'C');
export const skilledHour = wage('garantalt.hour', 'hour', '2145', '2005', 'B');

/** A dated row of a collective agreement's table, entered by the office. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
}

/** No table is carried: which agreement the cooperative applies was not found in any source. */
export const floors: Parameter<readonly FloorRow[]> = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.tables',
  unit: 'HUF by agreement and grade',
  article: 'Mt. 276–277. §',
  whenMissing: 'ask',
  values: [],
});
