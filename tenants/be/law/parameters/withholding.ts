/** Withholding tax (CIR 92 art. 270-275; RD/CIR 92 annex III). The scale contains 7 % communal tax. */
import { type BracketRow, type DatedValue, defineParameter } from '@smart/law';
import { KEY_2025, KEY_2026, OPEN, SECUREX, v } from './sources.ts';

const key = 'RD/CIR 92 annex III, key formula';
const in2026 = <T>(value: T): DatedValue<T> =>
  v(value, '2026-01-01', '2026-12-31', KEY_2026, 'B', { knownFrom: '2025-12-29' });
const in2025 = <T>(value: T): DatedValue<T> =>
  v(value, '2025-01-01', '2025-12-31', KEY_2025, 'B', { knownFrom: '2024-12-18' });
const yearly = <T>(id: string, unit: string, of2026: T, of2025: T, article = key) =>
  defineParameter<T>({ key: id, unit, article, values: [in2026(of2026), in2025(of2025)] });

const scaleOf = (second: string, third: string, fourth: string): readonly BracketRow[] => [
  { above: '0.00', rate: '26.75 %' },
  { above: second, rate: '42.80 %' },
  { above: third, rate: '48.15 %' },
  { above: fourth, rate: '53.50 %' },
];
export const scale = yearly(
  'pp.scale',
  'EUR/year',
  scaleOf('16710.00', '29500.00', '51050.00'),
  scaleOf('16310.00', '28790.00', '49820.00'),
);
export const expensesRate = yearly('pp.expenses', '%', '30 %', '30 %');
export const expensesMax = yearly('pp.expenses.max', 'EUR/year', '6070.00', '5930.00');
export const exemptTax = yearly('pp.exempt', 'EUR/year', '2987.98', '2915.75');
export const spouseRate = yearly('pp.spouse-quotient', '%', '30 %', '30 %');
export const spouseMax = yearly('pp.spouse-quotient.max', 'EUR/year', '13790.00', '13460.00');
/** Reduction for 1 to 8 children, and for each further one. */
export const children = yearly<{ readonly of: readonly string[]; readonly further: string }>(
  'pp.children',
  'EUR/year',
  {
    of: '624 1656 4404 7620 11100 14592 18120 21996'.split(' '),
    further: '3864',
  },
  {
    of: '612 1608 4296 7428 10836 14232 17676 21444'.split(' '),
    further: '3780',
  },
);
/** Lone parent, own or spouse's disability, each other dependant. */
export const family = yearly('pp.family', 'EUR/year', '624.00', '612.00');
export const lowIncome = yearly('pp.spouse-low-income', 'EUR/year', '1740.00', '1698.00');
export const lowPension = yearly('pp.spouse-low-pension', 'EUR/year', '3474.00', '3390.00');
export const care = defineParameter<string>({
  key: 'pp.care',
  unit: 'EUR/year',
  article: key,
  whenMissing: 'ask',
  example: '1992.00',
  values: [in2026('1992.00')],
});

/** Pay that does not cover the month: the month's table on it (`month`), or by the day (`day`). */
export const shortMethod = defineParameter<string>({
  key: 'pp.short',
  unit: 'month/day',
  article: 'RD/CIR 92 annex III',
  values: [v('month', '2013-01-01', null, OPEN, 'C')],
});
export const dayDivisor = defineParameter<number>({
  key: 'pp.day-divisor',
  unit: 'days/month',
  article: 'RD/CIR 92 annex III, points 3.3, 3.6, 3.7',
  values: [v(20, '2013-01-01', null, 'securex.be, read for directors only', 'C')],
});
export const artistFlat = defineParameter<string>({
  key: 'pp.artist',
  unit: '%',
  article: 'RD/CIR 92 annex III, point 80',
  values: [v('11.11 %', '2013-01-01', null, `${SECUREX}: point 80`, 'B')],
});
const abroad = 'CIR 92 art. 228 § 2, 8°, 270, 275; RD/CIR 92 art. 87';
export const artistAbroad = defineParameter<string>({
  key: 'pp.artist-abroad',
  unit: '%',
  article: abroad,
  values: [v('18 %', '2013-01-01', null, 'wanted.law 24761; jubel.be 2023', 'B')],
});
/** Lump sum for costs of a non-resident performer: first day, each next, at most so many days. */
export const abroadCosts = defineParameter({
  key: 'pp.artist-abroad.costs',
  unit: 'EUR/day',
  article: abroad,
  values: [
    v(
      { first: '400.00', next: '100.00', days: 10 },
      '2013-01-01',
      null,
      'wanted.law 24761; jubel.be 2023',
      'B',
    ),
  ],
});
/** Scale III, other non-residents: neither exempt amount nor family reductions. */
export const scaleThree = defineParameter<string>({
  key: 'pp.scale-3',
  unit: 'rule',
  article: 'RD/CIR 92 annex III, scale III',
  values: [v('no-exemptions', '2013-01-01', null, 'Securex, read in part', 'C')],
});

/** A row of the exceptional table: yearly pay up to, rate on holiday pay, on others. */
export interface ExceptionalRow {
  readonly upTo: string | null;
  readonly holiday: string;
  readonly other: string;
}
const RATES = [
  ['0 %', '0 %'],
  ['19.17 %', '23.22 %'],
  ['21.20 %', '25.23 %'],
  ['26.25 %', '30.28 %'],
  ['31.30 %', '35.33 %'],
  ['34.33 %', '38.36 %'],
  ['36.34 %', '40.38 %'],
  ['39.37 %', '43.41 %'],
  ['42.39 %', '46.44 %'],
  ['47.44 %', '51.48 %'],
  ['53.50 %', '53.50 %'],
] as const;
const rowsUpTo = (limits: string): readonly ExceptionalRow[] =>
  RATES.map(([holiday, other], i) => ({ upTo: limits.split(' ')[i] ?? null, holiday, other }));
const NO_53 = 'RD/CIR 92 annex III, points 53-55';
export const exceptional = yearly(
  'pp.exceptional',
  'EUR/year → %',
  rowsUpTo('10675 13660 17375 20840 23580 26340 31830 34640 45860 59900'),
  rowsUpTo('10415 13330 16960 20340 23020 25710 31070 33810 44770 58460'),
  NO_53,
);
export const exceptionalExempt = yearly<readonly string[]>(
  'pp.exceptional.exempt',
  'EUR/year by children',
  '18858 22470 28960 36200 43440 50680 57920 65160 72400 79640 86880 94120'.split(' '),
  '18400 21930 28270 35330 42390 49450 56510 63570 70630 77690 84750 91810'.split(' '),
  NO_53,
);
const reduced = (limits: string) =>
  ['7.5 %', '20 %', '35 %', '55 %', '75 %'].map((rate, i) => ({
    rate,
    upTo: limits.split(' ')[i]!,
  }));
export const exceptionalReduced = yearly(
  'pp.exceptional.reduced',
  '% by children',
  reduced('28940 28940 31835 37625 40520'),
  reduced('28245 28245 31070 36720 39550'),
  NO_53,
);
/** What picks the row: twelve months of taxable (`taxable`) or of gross pay (`gross`). */
export const exceptionalBase = defineParameter<string>({
  key: 'pp.exceptional.base',
  unit: 'taxable/gross',
  article: NO_53,
  values: [v('taxable', '2013-01-01', null, OPEN, 'C')],
});
