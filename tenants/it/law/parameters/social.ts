/** Contributions to INPS: rates, limits, what is not verified. */
import { defineParameter } from '@smart/law';
import * as source from './sources.ts';

const { SINCE_2025, LIMITS_2025, LIMITS_2026, CARRIED, SPLIT } = source;

/** A rate that holds for both years. */
const rate = (
  key: string,
  article: string,
  value: string,
  read: string,
  confidence: 'A' | 'B' | 'C',
) =>
  defineParameter({
    key,
    unit: '%',
    article,
    values: [{ value, ...SINCE_2025, source: read, confidence }],
  });

/** An amount INPS sets for each year. */
const limit = (
  key: string,
  unit: string,
  article: string,
  of2026: string,
  of2025: string,
  from2025: string = source.BANDS_2025,
) =>
  defineParameter({
    key,
    unit,
    article,
    values: [
      { value: of2026, ...LIMITS_2026, source: source.CIRC_6, confidence: 'B' },
      {
        value: of2025,
        ...LIMITS_2025,
        source: from2025,
        confidence: 'B',
        note: 'in 2026 until the circular of 30 January 2026 (practice, not read)',
      },
    ],
  });

const choice = (key: string, article: string, value: string, note: string) =>
  defineParameter({
    key,
    unit: 'rule',
    article,
    values: [{ value, ...SINCE_2025, source: CARRIED, confidence: 'C', note }],
  });

export const ivsEmployee = rate(
  'inps.ivs.employee',
  'art. 1 c. 769 L. 296/2006',
  '9.19 %',
  source.MEF,
  'A',
);
export const ivsEmployer = rate(
  'inps.ivs.employer',
  'art. 1 c. 769 L. 296/2006',
  '23.81 %',
  source.MEF,
  'A',
);
export const bandRate = rate(
  'inps.ivs.additional',
  'art. 3-ter D.L. 384/1992',
  '1 %',
  source.MEF,
  'A',
);
export const naspi = rate('inps.naspi', 'art. 2 c. 25 L. 92/2012', '1.61 %', SPLIT, 'C');
export const cuaf = rate('inps.cuaf', 'art. 120 L. 388/2000', '0.68 %', SPLIT, 'C');
export const guarantee = rate('inps.tfr-guarantee', 'art. 2 L. 297/1982', '0.20 %', SPLIT, 'C');
export const sickness = rate('inps.sickness', 'art. 31 L. 41/1986', '2.44 %', SPLIT, 'C');
export const maternity = rate('inps.maternity', 'art. 79 D.Lgs. 151/2001', '0.24 %', SPLIT, 'C');
export const naspiTerm = rate(
  'inps.naspi.fixed-term',
  'art. 2 c. 28 L. 92/2012',
  '1.40 %',
  CARRIED,
  'C',
);
export const naspiRenewal = rate(
  'inps.naspi.renewal',
  'art. 2 D.L. 87/2018',
  '0.50 %',
  source.CIRC_56,
  'B',
);

export const fis = defineParameter({
  key: 'inps.fis',
  unit: '% in all and of the employee, by size',
  article: 'art. 29 D.Lgs. 148/2015',
  values: [
    {
      value: {
        reduced: { total: '0.30 %', employee: '0.10 %' },
        'up-to-5': { total: '0.50 %', employee: '0.167 %' },
        'over-5': { total: '0.80 %', employee: '0.267 %' },
      },
      ...SINCE_2025,
      source: source.CIRC_5,
      confidence: 'B',
    },
  ],
});

export const ceiling = limit(
  'inps.ceiling',
  'EUR/year',
  'art. 2 c. 18 L. 335/1995',
  '122295.00',
  '120607.00',
);
export const bandMonth = limit(
  'inps.first-band.month',
  'EUR/month',
  'art. 3-ter D.L. 384/1992',
  '4685.00',
  '4621.00',
);
export const bandYear = limit(
  'inps.first-band.year',
  'EUR/year',
  'art. 3-ter D.L. 384/1992',
  '56224.00',
  '55448.00',
);
export const floorDay = limit(
  'inps.floor.day',
  'EUR/day',
  'art. 7 D.L. 463/1983; art. 1 D.L. 338/1989',
  '58.13',
  '57.32',
  source.CIRC_26,
);
export const floorHour = defineParameter({
  key: 'inps.floor.hour',
  unit: 'EUR/hour of a 40-hour week',
  article: 'art. 11 D.Lgs. 81/2015',
  values: [
    { value: '8.72', ...LIMITS_2026, source: 'ascom.bo.it 2026/02/06', confidence: 'B' },
    {
      value: '8.60',
      ...LIMITS_2025,
      source: 'computed: 57.32 x 6 / 40 = 8.598',
      confidence: 'C',
    },
  ],
});
export const floorDays = defineParameter({
  key: 'inps.floor.days',
  unit: 'paid days of a month',
  article: 'art. 7 D.L. 463/1983',
  values: [{ value: 26, ...SINCE_2025, source: CARRIED, confidence: 'C' }],
});
export const floorEmployee = choice(
  'inps.floor.employee',
  'art. 1 D.L. 338/1989',
  'own-share',
  'the employee pays his share on the raised base too',
);
export const baseRounding = choice(
  'inps.base.rounding',
  'INPS circ. 70/1996',
  'exact',
  'or `whole-euro`, as UniEmens declares it',
);
export const bandSettlement = choice(
  'inps.first-band.settlement',
  'art. 3-ter D.L. 384/1992',
  'annual-limit',
  'at the end of the year or of the job the annual limit decides',
);

export const fplsSickness = rate('fpls.sickness', 'D.Lgs. 175/2023', '1.68 %', source.CIRC_56, 'B');
export const fplsMaternity = rate(
  'fpls.maternity',
  'art. 79 D.Lgs. 151/2001',
  '0.46 %',
  CARRIED,
  'C',
);
export const fplsNaspiTerm = rate(
  'fpls.naspi.fixed-term',
  'art. 7 D.Lgs. 175/2023',
  '1.10 %',
  source.CIRC_56,
  'B',
);
export const discontinuity = rate(
  'fpls.discontinuity',
  'art. 7 c. 1 D.Lgs. 175/2023',
  '1 %',
  source.CIRC_56,
  'B',
);
export const discontinuitySolidarity = rate(
  'fpls.discontinuity.solidarity',
  'art. 7 D.Lgs. 175/2023',
  '0.50 %',
  source.CIRC_56,
  'B',
);
export const solidarity = defineParameter({
  key: 'fpls.solidarity',
  unit: '% each',
  article: 'art. 1 D.Lgs. 182/1997',
  values: [
    { value: '2.50 %', ...LIMITS_2026, source: source.CIRC_6, confidence: 'B' },
    { value: '2.50 %', ...LIMITS_2025, source: 'value of 2026', confidence: 'C' },
  ],
});
export const fplsDayCap = defineParameter({
  key: 'fpls.sickness.day-cap',
  unit: 'EUR/day',
  article: 'art. 66 D.L. 73/2021',
  values: [
    {
      value: '120.00',
      from: '2022-07-01',
      to: null,
      knownFrom: '2022-07-01',
      source: 'INPS msg 3767/2022 (centrostudidoc.org)',
      confidence: 'A',
    },
  ],
});
export const fplsDayCeiling = defineParameter({
  key: 'fpls.ceiling.day',
  unit: 'EUR/day, insured before 1996',
  article: 'art. 1 c. 8 D.Lgs. 182/1997',
  values: [
    {
      value: '892.00',
      ...LIMITS_2026,
      source: 'INPS circ. 6/2026 (iqmagazine.inquery.it)',
      confidence: 'B',
    },
    {
      value: '880.00',
      ...LIMITS_2025,
      source: 'computed: 892 x 120607 / 122295',
      confidence: 'C',
    },
  ],
});
export const fplsBands = choice(
  'fpls.before-1996',
  'art. 1 c. 8 D.Lgs. 182/1997',
  'day-ceiling-only',
  'the table of bands by day was not obtained',
);
export const fplsFis = choice(
  'fpls.fis',
  'art. 29 D.Lgs. 148/2015',
  'due',
  'whether FIS (`due`) or none (`none`) applies to performers',
);

export interface InailRow {
  readonly voce: string;
  /** Per mille of pay. */
  readonly perMille: string;
}

/** Premium rates stand in the letter INAIL sends to each employer. */
export const inail = defineParameter<readonly InailRow[]>({
  key: 'inail.rates',
  unit: 'per mille by voce',
  article: 'D.M. 27/02/2019; letter of INAIL to the employer',
  whenMissing: 'ask',
  example: [{ voce: '0000', perMille: '5.00' }],
  values: [],
});

export const tfrDivisor = defineParameter({
  key: 'tfr.divisor',
  unit: 'parts of a year’s pay',
  article: 'art. 2120 c.c.',
  values: [
    {
      value: '13.5',
      ...SINCE_2025,
      source: 'art. 2120 c.c.; net 6.91 % in the Covip guide (fondofonte.it)',
      confidence: 'B',
    },
  ],
});
/** Half a month's inflation is known late: the office enters what it has looked up. */
export const tfrRevaluation = defineParameter<
  readonly { readonly month: string; readonly rate: string }[]
>({
  key: 'tfr.revaluation',
  unit: '% of what was set aside on 31 December, after 17 % tax, by month of the end',
  article: 'art. 2120 c. 4 c.c.; art. 11 D.Lgs. 47/2000',
  whenMissing: 'ask',
  example: [{ month: '2026-03', rate: '0.60 %' }],
  values: [],
});

export const tfrContribution = rate(
  'tfr.contribution',
  'art. 3 L. 297/1982',
  '0.50 %',
  'net 6.91 % in the Covip guide (fondofonte.it)',
  'B',
);
