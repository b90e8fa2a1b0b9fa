/** What the employer owes besides social insurance: DB, DZ, municipal tax, Vienna's levy. */
import { defineParameter } from '@smart/law';
import { BDO_2025, IN_2025, SINCE_2025 } from './sources.ts';

export const dbRate = defineParameter({
  key: 'levy.db',
  unit: '%',
  article: '§ 41 Abs 5 FLAG',
  values: [{ value: '3.7 %', ...SINCE_2025, source: `${BDO_2025}; wko.at`, confidence: 'B' }],
});

export const dzRates = defineParameter({
  key: 'levy.dz',
  unit: '% by Land',
  article: '§ 122 Abs 8 WKG',
  values: [
    {
      value: {
        B: '0.40 %',
        K: '0.37 %',
        N: '0.33 %',
        O: '0.31 %',
        S: '0.35 %',
        ST: '0.34 %',
        T: '0.39 %',
        V: '0.33 %',
        W: '0.36 %',
      },
      from: '2026-01-01',
      to: '2026-12-31',
      knownFrom: '2026-01-01',
      source: '360.lexisnexis.at RdW 2026/1 no. 12',
      confidence: 'B',
    },
    {
      value: {
        B: '0.40 %',
        K: '0.37 %',
        N: '0.34 %',
        O: '0.31 %',
        S: '0.36 %',
        ST: '0.34 %',
        T: '0.39 %',
        V: '0.33 %',
        W: '0.36 %',
      },
      ...IN_2025,
      knownFrom: '2024-12-20',
      source: 'wko.at, 20 December 2024',
      confidence: 'A',
    },
  ],
});

export const kommstRate = defineParameter({
  key: 'levy.kommst',
  unit: '%',
  article: '§ 9 KommStG',
  values: [
    {
      value: '3 %',
      from: '1994-01-01',
      to: null,
      knownFrom: '1994-01-01',
      source: 'KommStG',
      confidence: 'A',
    },
  ],
});

export const smallEmployer = defineParameter({
  key: 'levy.freibetrag',
  unit: 'EUR/month of the employer’s wage sum',
  article: '§ 9 KommStG; § 41 Abs 4 FLAG',
  values: [
    {
      value: { upTo: '1460.00', deduct: '1095.00' },
      from: '1994-01-01',
      to: null,
      knownFrom: '1994-01-01',
      source: 'KommStG; FLAG not read',
      confidence: 'C',
      note: 'on the sum of all wages of the employer, not a person',
    },
  ],
});

export const ubahnAmount = defineParameter({
  key: 'levy.ubahn.wien',
  unit: 'EUR per employee and started week',
  article: '§ 4 Wiener DAG',
  values: [
    {
      value: '2.00',
      from: '2026-01-01',
      to: '2026-12-31',
      knownFrom: '2026-01-01',
      source: 'not in the Vienna increase lists for 2026 (heute.at, oe24.at, December 2025)',
      confidence: 'B',
    },
    {
      value: '2.00',
      from: '2012-06-01',
      to: '2025-12-31',
      knownFrom: '2012-06-01',
      source: 'wko.at',
      confidence: 'B',
    },
  ],
});

export const ubahnExempt = defineParameter({
  key: 'levy.ubahn.exempt',
  unit: 'years of age; hours a week',
  article: '§ 3 Wiener DAG',
  values: [
    {
      value: { olderThan: 55, hoursUpTo: 10 },
      ...SINCE_2025,
      source: 'gesetzefinden.at wdgag § 3; wko.at',
      confidence: 'A',
    },
  ],
});
