/** Special payments (bijzondere beloningen): percentages by the wage of the year before. */
import { defineParameter } from '@smart/law';
import { GENERAL, IN_2025, IN_2026, RULES_2026, SINCE_2025 } from './sources.ts';

/** From a yearly wage in whole euros on; percentages as text. */
export interface SpecialRow {
  readonly from: number;
  readonly without: string;
  readonly standard: string;
  /** Added with the credit. */
  readonly offset: string;
}

const row = (from: number, without: string, standard: string, offset: string): SpecialRow => ({
  from,
  without: `${without} %`,
  standard: `${standard} %`,
  offset: `${offset} %`,
});

/** The rows; `to` is the last wage they were read for, null without end. */
export interface SpecialTable {
  readonly rows: readonly SpecialRow[];
  readonly to: number | null;
}

const article = 'art. 26 Wet LB 1964';
const unit = 'EUR a year; %';

export const specialWhite = defineParameter<SpecialTable>({
  key: 'special_rate.white.below_aow',
  unit,
  article,
  values: [
    {
      value: {
        rows: [
          row(0, '35.75', '0', '0'),
          row(11_358, '35.75', '35.75', '-8.32'),
          row(12_923, '35.75', '35.75', '-31.01'),
          row(23_931, '35.75', '35.75', '-1.95'),
          row(29_737, '35.75', '35.75', '4.45'),
          row(38_884, '37.56', '37.56', '4.45'),
          row(45_593, '37.56', '37.56', '12.91'),
          row(78_427, '49.50', '49.50', '6.51'),
          row(143_555, '49.50', '49.50', '0'),
        ],
        to: null,
      },
      ...IN_2026,
      source: `${RULES_2026} (wit_bb_nl_std_20260101)`,
      confidence: 'B',
    },
    {
      value: { rows: [row(28_407, '35.82', '35.82', '4.08')], to: 38_441 },
      ...IN_2025,
      source: 'mijntipsenadvies.nl, May 2025',
      confidence: 'B',
      note: 'the only row read; its end is the end of the first bracket',
    },
  ],
});

/** Where the table was not read: rows derived from brackets and credits of the year. */
export const specialDerived = defineParameter<SpecialTable>({
  key: 'special_rate.white.derived',
  unit,
  article,
  whenMissing: 'absent',
  values: [
    {
      value: {
        rows: [
          row(0, '35.82', '0', '0'),
          row(11_050, '35.82', '35.82', '-8.05'),
          row(13_143, '35.82', '35.82', '-30.03'),
          row(24_341, '35.82', '35.82', '-2.26'),
          row(28_407, '35.82', '35.82', '4.08'),
          row(38_442, '37.48', '37.48', '4.08'),
          row(43_072, '37.48', '37.48', '12.85'),
          row(76_818, '49.50', '49.50', '6.51'),
          row(139_405, '49.50', '49.50', '0'),
        ],
        to: null,
      },
      ...IN_2025,
      source: 'derived as the table of 2026 follows from its brackets and credits',
      confidence: 'C',
      note: 'webwoordenboek.nl names 0, -8.05 and -30.03 and limits within a euro of these',
    },
  ],
});

export const specialAow = defineParameter<SpecialTable>({
  key: 'special_rate.white.aow',
  unit,
  article,
  whenMissing: 'ask',
  example: { rows: [row(0, '17.85', '0', '0')], to: null },
  values: [],
});

/** Without a wage of the year before: this year's is estimated from the month. */
export const specialEstimate = defineParameter({
  key: 'special_rate.estimate',
  unit: 'rule',
  article,
  values: [{ value: 'month-times-twelve', ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

/** Which kinds of pay besides holiday allowance and 13th month are special payments. */
export const specialLeave = defineParameter({
  key: 'special_rate.leave-compensation',
  unit: 'rule',
  article,
  values: [{ value: 'special', ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});
