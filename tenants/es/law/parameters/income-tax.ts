/** Withholding of income tax: residents (LIRPF, RIRPF art. 80–88) and non-residents (LIRNR). */
import { type BracketRow, defineParameter } from '@smart/law';
import { IN_2025, IN_2026, LIRNR, LIRPF, RIRPF, SINCE_2025, since, unread } from './sources.ts';

export const scale = defineParameter<readonly BracketRow[]>({
  key: 'irpf.escala_retencion',
  unit: 'EUR/year and %',
  article: 'RIRPF art. 85.1',
  values: since(
    [
      { above: '0.00', rate: '19 %' },
      { above: '12450.00', rate: '24 %' },
      { above: '20200.00', rate: '30 %' },
      { above: '35200.00', rate: '37 %' },
      { above: '60000.00', rate: '45 %' },
      { above: '300000.00', rate: '47 %' },
    ],
    RIRPF,
  ),
});

/** Yearly pay without withholding by situation, and by 0, 1, 2 or more descendants. */
export const exemptPay = defineParameter<Readonly<Record<string, readonly (string | null)[]>>>({
  key: 'irpf.limits_art81',
  unit: 'EUR/year by situation and descendants',
  article: 'RIRPF art. 81',
  values: since(
    {
      '1': [null, '17644.00', '18694.00'],
      '2': ['17197.00', '18130.00', '19262.00'],
      '3': ['15876.00', '16342.00', '16867.00'],
    },
    RIRPF,
  ),
});

/** Reduction for low work income: `amount` less `factor` of what exceeds `above`. */
export interface ReductionRow {
  readonly upTo: string;
  readonly above: string;
  readonly amount: string;
  readonly factor: string;
}

export const reduction = defineParameter<readonly ReductionRow[]>({
  key: 'irpf.reduccion_art20',
  unit: 'EUR/year by net work income',
  article: 'RIRPF art. 83.3.d',
  values: since(
    [
      { upTo: '14852.00', above: '14852.00', amount: '7302.00', factor: '0' },
      { upTo: '17673.52', above: '14852.00', amount: '7302.00', factor: '1.75' },
      { upTo: '19747.49', above: '17673.52', amount: '2364.34', factor: '1.14' },
    ],
    RIRPF,
  ),
});

export const expenses = defineParameter({
  key: 'irpf.otros_gastos',
  unit: 'EUR/year',
  article: 'LIRPF art. 19.2.f',
  values: since(
    { general: '2000.00', mobility: '2000.00', disabled: '3500.00', severe: '7750.00' },
    LIRPF,
  ),
});

export const limit43 = defineParameter({
  key: 'irpf.limite_43',
  unit: '% of the pay above the exempt amount; for yearly pay up to',
  article: 'RIRPF art. 85.3',
  values: since({ rate: '43 %', upTo: '35200.00' }, RIRPF),
});

export const ownMinimum = defineParameter({
  key: 'irpf.minimo_contribuyente',
  unit: 'EUR/year; from ages',
  article: 'LIRPF art. 57',
  values: since({ base: '5550.00', old: '1150.00', older: '1400.00', ages: [65, 75] }, LIRPF),
});

export const descendants = defineParameter({
  key: 'irpf.minimo_descendientes',
  unit: 'EUR/year: first, second, third, further; added below an age',
  article: 'LIRPF art. 58; RIRPF art. 84',
  values: since(
    {
      each: ['2400.00', '2700.00', '4000.00', '4500.00'],
      ...{ small: '2800.00', smallUnder: 3, under: 25 },
    },
    LIRPF,
  ),
});

export const ascendants = defineParameter({
  key: 'irpf.minimo_ascendientes',
  unit: 'EUR/year; from ages',
  article: 'LIRPF art. 59',
  values: since({ old: '1150.00', older: '1400.00', ages: [65, 75] }, LIRPF),
});

export const disabled = defineParameter({
  key: 'irpf.minimo_discapacidad',
  unit: 'EUR/year',
  article: 'LIRPF art. 60',
  values: since({ moderate: '3000.00', severe: '9000.00', assistance: '3000.00' }, LIRPF),
});

export const manyDescendants = defineParameter({
  key: 'irpf.reduccion_mas_2_desc_pensionista',
  unit: 'EUR/year with more descendants than',
  article: 'RIRPF art. 83.3.e',
  values: since({ amount: '600.00', moreThan: 2 }, RIRPF),
});

export const childSupport = defineParameter({
  key: 'irpf.anualidades',
  unit: 'EUR/year added to the personal minimum',
  article: 'RIRPF art. 85.2',
  values: since('1980.00', RIRPF),
});

export const homeLoan = defineParameter({
  key: 'irpf.vivienda',
  unit: 'points less; for yearly pay below',
  article: 'RIRPF art. 86.1',
  values: since({ points: '2 %', below: '33007.20' }, RIRPF),
});

export const leastShort = defineParameter({
  key: 'irpf.tipo_min.contract_under_1_year',
  unit: '%',
  article: 'RIRPF art. 86.2',
  values: since('2 %', RIRPF),
});

export const leastArtist = defineParameter({
  key: 'irpf.tipo_min.artists_special_relationship',
  unit: '%',
  article: 'RIRPF art. 86.2',
  values: since('2 %', RIRPF),
});

/** Which territories pay less, and how much of the rate is left there. */
export const territories = defineParameter<{
  readonly share: string;
  readonly of: readonly string[];
}>({
  key: 'irpf.ceuta_melilla_factor',
  unit: 'share of the rate that is left',
  article: 'RIRPF art. 80.2; LIRPF art. 68.4',
  values: [
    {
      value: { share: '0.4', of: ['ceuta', 'melilla', 'la-palma'] },
      ...{ from: '2026-09-10', to: null, knownFrom: '2026-09-10' },
      source: 'RDL 23/2026; second algorithm of the tax agency of 2026 (secondary)',
      confidence: 'B',
    },
    {
      value: { share: '0.4', of: ['ceuta', 'melilla'] },
      ...{ from: '2026-01-01', to: null, knownFrom: '2026-01-01', source: RIRPF, confidence: 'A' },
    },
    {
      value: { share: '0.4', of: ['ceuta', 'melilla'] },
      ...{ ...IN_2025, source: RIRPF, confidence: 'A' },
      note: 'whether La Palma was included in 2025 was not read',
    },
  ],
});

export const highest = defineParameter({
  key: 'irpf.tipo_max',
  unit: '% after a regularisation',
  article: 'RIRPF art. 87.5',
  values: since('47 %', RIRPF),
});

export const fixedRate = defineParameter({
  key: 'irpf.courses_and_works_ceded',
  unit: '%',
  article: 'RIRPF art. 80.1.4.º, 5.º',
  values: since('15 %', RIRPF),
});

export const fixedRateLow = defineParameter({
  key: 'irpf.works_low_income',
  unit: '%',
  article: 'RIRPF art. 80.1.4.º',
  values: since('7 %', RIRPF),
});

/** Two decimals, the rest cut: hundredths of a percent. */
export const rateDecimals = defineParameter({
  key: 'irpf.tipo_rounding',
  unit: 'decimals of the rate in percent, the rest is cut',
  article: 'RIRPF art. 86.1; algorithm of the tax agency 2026, p. 33',
  values: [
    {
      ...{ value: 2, ...IN_2026, source: 'ALGORITMO_2026.pdf p. 33, quoted' },
      confidence: 'B' as const,
    },
    {
      ...{ value: 2, ...IN_2025, source: 'cases of 2025 recomputed with the rule of 2026' },
      confidence: 'B' as const,
    },
  ],
});

export const indemnityTax = defineParameter({
  key: 'irpf.indemnity',
  unit: 'indemnity at the end of a fixed term: exempt or taxed',
  article: 'LIRPF art. 7.e',
  values: unread('exempt', 'the tax agency may hold that only dismissals are exempt'),
});

const nonResident = (key: string, value: string, article: string) =>
  defineParameter({ key, unit: '% of gross', article, values: since(value, LIRNR) });

export const abroadEu = nonResident('irnr.rate.eu', '19 %', 'LIRNR art. 25.1.a');
export const abroadOther = nonResident('irnr.rate.other', '24 %', 'LIRNR art. 25.1.a');

export const euStates = defineParameter({
  key: 'irnr.states.eu',
  unit: 'states of the EU and EEA, ISO 3166',
  article: 'LIRNR art. 25.1.a',
  values: [
    {
      value: [
        ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE'],
        ...['IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE'],
        ...['SI', 'SK'],
      ],
      ...{ ...SINCE_2025, source: 'member states', confidence: 'B' as const },
    },
  ],
});
