/** Employer contributions, their reductions, and what collective agreements add. */
import { defineParameter } from '@smart/law';
import {
  AVTALAT,
  FORTNOX_2026,
  GENERAL,
  GUIDANCE,
  IN_2025,
  IN_2026,
  LUNDEN,
  SFS_2026_100,
  SINCE_2025,
  VISMA,
} from './sources.ts';

export const components = defineParameter({
  key: 'fee.components',
  unit: '% of pay, by part',
  article: '2 kap. 26 § SAL; 3 § lag 1994:1920',
  values: [
    {
      value: {
        alderspension: '10.21 %',
        efterlevandepension: '0.30 %',
        sjukforsakring: '3.55 %',
        foraldraforsakring: '2.00 %',
        arbetsskada: '0.10 %',
        arbetsmarknad: '2.64 %',
        loneavgift: '12.62 %',
      },
      ...IN_2026,
      source: FORTNOX_2026,
      confidence: 'B',
      note: 'the parts are derived, their sum of 31.42 % is not',
    },
    {
      value: {
        alderspension: '10.21 %',
        efterlevandepension: '0.60 %',
        sjukforsakring: '3.55 %',
        foraldraforsakring: '2.60 %',
        arbetsskada: '0.20 %',
        arbetsmarknad: '2.64 %',
        loneavgift: '11.62 %',
      },
      ...IN_2025,
      source: LUNDEN,
      confidence: 'B',
    },
  ],
});

/** From the age reached before the year begins only the pension part; born before: nothing. */
export const senior = defineParameter({
  key: 'fee.senior',
  unit: 'years, reached before the year begins; year of birth',
  article: '2 kap. 27 § SAL; lag 1994:1920',
  values: [
    { value: { age: 67, bornFrom: 1938 }, ...IN_2026, source: VISMA, confidence: 'B' },
    { value: { age: 66, bornFrom: 1938 }, ...IN_2025, source: VISMA, confidence: 'B' },
  ],
});

export const youth = defineParameter({
  key: 'fee.youth',
  unit: '%; SEK a month; years, reached before the year begins',
  article: 'lag 2026:100',
  whenMissing: 'absent',
  values: [
    {
      value: { rate: '20.81 %', upTo: '25000', fromAge: 18, belowAge: 23 },
      from: '2026-04-01',
      to: '2027-09-30',
      knownFrom: '2026-04-01',
      source: SFS_2026_100,
      confidence: 'A',
      note: 'pension part, and half of each other part cut to two decimals',
    },
  ],
});

export const startAid = defineParameter({
  key: 'fee.vaxa',
  unit: 'SEK a month; reduced at once or refunded on application',
  article: 'lag 2016:1053; lag 2025:1334',
  values: [
    {
      value: { upTo: '35000', way: 'refund' },
      ...IN_2026,
      source: 'regeringen.se (utvidgat växa-stöd)',
      confidence: 'B',
    },
    {
      value: { upTo: '35000', way: 'reduction' },
      ...IN_2025,
      source: 'regeringen.se, press release of October 2024 (utvidgat växa-stöd)',
      confidence: 'A',
    },
  ],
});

export const yearLimit = defineParameter({
  key: 'fee.year-limit',
  unit: 'SEK a year from one payer, below which no contributions are due',
  article: '2 kap. 14, 24 §§ SAL',
  values: [
    {
      value: '1000',
      ...SINCE_2025,
      source: `${GUIDANCE} 2022.8/1327`,
      confidence: 'A',
      note: 'once the limit is reached, the whole year’s pay is the base',
    },
  ],
});

export const payrollTax = defineParameter({
  key: 'fee.slp',
  unit: '% of pension premiums',
  article: '1 § lag 1991:687',
  values: [{ value: '24.26 %', ...SINCE_2025, source: 'Fortnox 2026', confidence: 'B' }],
});

export const pension = defineParameter({
  key: 'pension.saf-lo',
  unit: '% up to and above income base amounts a year; years of age',
  article: 'Avtalspension SAF-LO',
  values: [
    {
      value: { rate: '4.5 %', above: '30 %', upTo: '7.5', fromAge: 22 },
      ...SINCE_2025,
      source: `fora.se; ${AVTALAT} (age)`,
      confidence: 'B',
    },
  ],
});

export const pensionEnd = defineParameter({
  key: 'pension.saf-lo.to-age',
  unit: 'years of age, from which nothing is paid in',
  article: 'Avtalspension SAF-LO',
  values: [
    {
      value: 65,
      ...SINCE_2025,
      source: `${AVTALAT} 2024`,
      confidence: 'C',
      note: 'the text of 2024; later limits were not found',
    },
  ],
});

export const insurance = defineParameter<string>({
  key: 'insurance.fora',
  unit: '% of pay (AGS, TFA, TGL, AGB, TSL together)',
  article: 'kollektivavtalade försäkringar',
  whenMissing: 'ask',
  example: '0.60 %',
  values: [],
});

/** Confirmed before it is used: until then the invoice is expected a month after the period. */
export const premiumDue = defineParameter({
  key: 'deadline.fora',
  unit: 'months after the period, last day',
  article: 'Fora, invoice',
  values: [{ value: 1, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});
