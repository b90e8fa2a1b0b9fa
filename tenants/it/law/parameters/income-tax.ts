/** IRPEF: scale, deductions, integrations, procedure. */
import { type BracketRow, defineParameter } from '@smart/law';
import { CARRIED, IN_2025, IN_2026, MEF, SINCE_2025 } from './sources.ts';

const scale = (middle: string): readonly BracketRow[] => [
  { above: '0.00', rate: '23 %' },
  { above: '28000.00', rate: middle },
  { above: '50000.00', rate: '43 %' },
];

export const brackets = defineParameter({
  key: 'irpef.brackets',
  unit: 'EUR/year, %',
  article: 'art. 11 TUIR',
  values: [
    { value: scale('33 %'), ...IN_2026, source: MEF, confidence: 'A' },
    { value: scale('35 %'), ...IN_2025, source: MEF, confidence: 'A' },
  ],
});

const both = <T>(key: string, unit: string, article: string, value: T) =>
  defineParameter<T>({
    key,
    unit,
    article,
    values: [{ value, ...SINCE_2025, source: MEF, confidence: 'A' }],
  });

const unverified = <T>(key: string, article: string, value: T, note: string) =>
  defineParameter<T>({
    key,
    unit: 'rule',
    article,
    values: [{ value, ...SINCE_2025, source: CARRIED, confidence: 'C', note }],
  });

export const workDeduction = both('irpef.deduction.work', 'EUR/year', 'art. 13 TUIR', {
  first: { upTo: '15000.00', amount: '1955.00' },
  second: { upTo: '28000.00', amount: '1910.00', more: '1190.00' },
  third: { upTo: '50000.00' },
  added: { above: '25000.00', upTo: '35000.00', amount: '65.00' },
  minimum: { open: '690.00', fixedTerm: '1380.00' },
});

export const furtherDeduction = both(
  'irpef.deduction.further',
  'EUR/year',
  'art. 1 c. 6 L. 207/2024',
  { above: '20000.00', fullUpTo: '32000.00', upTo: '40000.00', amount: '1000.00' },
);

export const integration = both('irpef.integration', 'EUR/year', 'art. 1 D.L. 3/2020', {
  amount: '1200.00',
  upTo: '15000.00',
  reducedUpTo: '28000.00',
  correction: '75.00',
});

export const freeSum = both(
  'irpef.free-sum',
  'EUR/year, % of employment income',
  'art. 1 c. 4 L. 207/2024',
  {
    upTo: '20000.00',
    rows: [
      { upTo: '8500.00', rate: '7.1 %' },
      { upTo: '15000.00', rate: '5.3 %' },
      { upTo: null, rate: '4.8 %' },
    ],
  },
);

export const yearDays = both('irpef.year', 'days, months', 'art. 13 TUIR', {
  days: 365,
  months: 12,
});

export const family = defineParameter({
  key: 'irpef.deduction.family',
  unit: 'EUR/year',
  article: 'art. 12 TUIR',
  values: [
    {
      value: {
        spouse: {
          low: { upTo: '15000.00', amount: '800.00', less: '110.00' },
          middle: { upTo: '40000.00', amount: '690.00' },
          upTo: '80000.00',
        },
        child: { amount: '950.00', upTo: '95000.00', more: '15000.00', fromAge: 21, toAge: 30 },
      },
      ...SINCE_2025,
      source: CARRIED,
      confidence: 'C',
      note: 'without the small additions for a spouse between 29,000 and 35,200 EUR',
    },
  ],
});

export const shortPeriod = unverified(
  'irpef.short-period',
  'art. 23 c. 2 DPR 600/1973',
  'days',
  'contracts under a month: brackets by days; `month`: by the month, as many offices do',
);
export const recovery = defineParameter({
  key: 'irpef.recovery',
  unit: 'EUR, instalments',
  article: 'art. 1 D.L. 3/2020; art. 1 c. 4 L. 207/2024',
  values: [
    {
      value: { above: '60.00', parts: 10 },
      ...SINCE_2025,
      source: 'AdE circ. 4/E 2025',
      confidence: 'B',
    },
  ],
});

export const abroadArtist = defineParameter({
  key: 'irpef.abroad.artist',
  unit: '%',
  article: 'art. 25 c. 2 DPR 600/1973',
  values: [
    { value: '30 %', ...SINCE_2025, source: 'art. 25 DPR 600/1973; Ris. 56/2005', confidence: 'B' },
  ],
});
export const abroadArtistEmployee = unverified(
  'irpef.abroad.artist-employee',
  'art. 25 c. 2 DPR 600/1973',
  'flat',
  'the flat rate of self-employed artists on the gross pay of employed ones; or `scale`',
);
export const abroadEmployee = unverified(
  'irpef.abroad.employee',
  'art. 24 TUIR',
  'scale',
  'scale and work deduction, nothing for family and no integrations',
);

export const occasional = defineParameter({
  key: 'occasional.withholding',
  unit: '%',
  article: 'art. 25 c. 1 DPR 600/1973',
  values: [{ value: '20 %', ...SINCE_2025, source: CARRIED, confidence: 'C' }],
});
export const occasionalLimit = defineParameter({
  key: 'occasional.limit',
  unit: 'EUR/year',
  article: 'art. 44 c. 2 D.L. 269/2003',
  values: [{ value: '5000.00', ...SINCE_2025, source: CARRIED, confidence: 'C' }],
});

export const tfrTax = unverified(
  'tfr.tax',
  'art. 19 TUIR',
  'average-rate',
  'average rate of a year’s reference income; without the deduction for short contracts',
);
