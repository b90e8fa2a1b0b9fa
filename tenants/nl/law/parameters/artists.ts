/** Artists under the artist scheme, and the expat ruling. */
import { defineParameter } from '@smart/law';
import { GENERAL, IN_2025, IN_2026, LB_2017, RULES_2026, SINCE_2025 } from './sources.ts';

export const artistResident = defineParameter({
  key: 'artist.wage_tax.resident',
  unit: '%',
  article: 'art. 35, 35a lid 1 Wet LB 1964',
  values: [
    {
      value: '35.75 %',
      ...IN_2026,
      source: `${LB_2017}; rate of the first bracket`,
      confidence: 'B',
    },
    {
      value: '35.82 %',
      ...IN_2025,
      source: `${LB_2017}; rate of the first bracket`,
      confidence: 'B',
    },
  ],
});

export const artistAbroad = defineParameter({
  key: 'artist.wage_tax.nonresident_no_treaty',
  unit: '%',
  article: 'art. 35a lid 1 Wet LB 1964',
  values: [
    {
      value: '20 %',
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      source: LB_2017,
      confidence: 'A',
    },
  ],
});

/** Kleinevergoedingsregeling: free of tax for each performance and person. */
export const kvr = defineParameter({
  key: 'artist.kvr',
  unit: 'EUR/performance',
  article: 'art. 35 lid 3 Wet LB 1964; art. 12a UR LB 2011',
  values: [
    {
      value: '163.00',
      from: '2006-01-01',
      to: null,
      knownFrom: '2006-01-01',
      source: 'zimihc.nl; ditzboek.nl; tax office guide 2022',
      confidence: 'B',
      note: 'not read again for 2025 and 2026',
    },
  ],
});

/** That the amount of the KVR still holds was not verified for these years. */
export const kvrHolds = defineParameter({
  key: 'artist.kvr.holds',
  unit: 'yes/no',
  article: 'art. 35 lid 3 Wet LB 1964',
  values: [{ value: 'yes', ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

export const artistMonths = defineParameter({
  key: 'artist.max_contract_months',
  unit: 'months',
  article: 'art. 5a Wet LB 1964',
  values: [
    { value: 3, ...SINCE_2025, source: 'belastingdienst.nl (artiestenregeling)', confidence: 'A' },
  ],
});

export const expat = defineParameter({
  key: 'expat_ruling',
  unit: '%; EUR a year',
  article: 'art. 31a lid 2 e Wet LB 1964; art. 10e UB LB 1965',
  values: [
    {
      value: { rate: '30 %', norm: '48013.00', young: '36497.00', cap: '262000.00' },
      ...IN_2026,
      source: `slimgeldbeheer.nl; ${RULES_2026}`,
      confidence: 'B',
    },
    {
      value: { rate: '30 %', norm: '46660.00', young: '35468.00', cap: '246000.00' },
      ...IN_2025,
      source: 'stevermeister/dutch-tax-income-calculator data',
      confidence: 'B',
    },
  ],
});

/** The norm is a yearly one; in a month a twelfth of the taxed wage must remain. */
export const expatNorm = defineParameter({
  key: 'expat_ruling.norm-by-month',
  unit: 'rule',
  article: 'art. 10eb UB LB 1965',
  values: [{ value: 'a-twelfth-stays-taxed', ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});
