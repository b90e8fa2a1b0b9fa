/** Social insurance: limits and rates (ASVG, AMPFG, BMSVG). */
import { defineParameter } from '@smart/law';
import {
  BDO_2025,
  BVAEB_2026,
  IN_2025,
  IN_2026,
  OEGK_2025,
  OEGK_2026,
  SINCE_2025,
} from './sources.ts';

export const hbgMonth = defineParameter({
  key: 'sv.hbg.month',
  unit: 'EUR/month',
  article: '§ 45 ASVG',
  values: [
    { value: '6930.00', ...IN_2026, source: OEGK_2026, confidence: 'A' },
    { value: '6450.00', ...IN_2025, source: OEGK_2025, confidence: 'A' },
  ],
});

export const hbgDay = defineParameter({
  key: 'sv.hbg.day',
  unit: 'EUR/day',
  article: '§ 45 ASVG',
  values: [
    { value: '231.00', ...IN_2026, source: OEGK_2026, confidence: 'A' },
    { value: '215.00', ...IN_2025, source: OEGK_2025, confidence: 'A' },
  ],
});

export const hbgSpecialYear = defineParameter({
  key: 'sv.hbg.sz.year',
  unit: 'EUR/year',
  article: '§ 54 ASVG',
  values: [
    { value: '13860.00', ...IN_2026, source: OEGK_2026, confidence: 'A' },
    { value: '12900.00', ...IN_2025, source: OEGK_2025, confidence: 'A' },
  ],
});

export const gfgMonth = defineParameter({
  key: 'sv.gfg.month',
  unit: 'EUR/month',
  article: '§ 5 Abs 2 ASVG',
  values: [
    { value: '551.10', ...IN_2026, source: OEGK_2026, confidence: 'A' },
    { value: '551.10', ...IN_2025, source: OEGK_2025, confidence: 'A' },
  ],
});

export const gfgShortSum = defineParameter({
  key: 'sv.gfg.short',
  unit: 'how engagements under a month are compared with the limit',
  article: '§ 5 Abs 2 ASVG; VwGH Ra 2019/08/0156',
  values: [
    {
      value: 'calendar-month-total',
      from: '2017-01-01',
      to: null,
      knownFrom: '2017-01-01',
      source: 'gesundheitskasse.at 10007.821073, 10007.900788; ARD 6707/21/2020',
      confidence: 'B',
      note: 'the total agreed pay in the calendar month; no extrapolation of partial pay',
    },
  ],
});

export const gfgParallel = defineParameter({
  key: 'sv.gfg.parallel',
  unit: 'how parallel engagements with one employer are compared with the limit',
  article: '§ 5 Abs 2 ASVG',
  values: [
    {
      value: 'added-up',
      ...SINCE_2025,
      source: 'derived: one employer, one insurance relationship; no source read',
      confidence: 'C',
    },
  ],
});

export const dgaLimit = defineParameter({
  key: 'sv.dga.limit.month',
  unit: 'EUR/month',
  article: '§ 1 DAG',
  values: [
    { value: '826.65', ...IN_2026, source: OEGK_2026, confidence: 'A' },
    { value: '826.65', ...IN_2025, source: OEGK_2025, confidence: 'A' },
  ],
});

export const dgaRate = defineParameter({
  key: 'sv.dga.rate',
  unit: '%',
  article: '§ 2 DAG',
  values: [
    {
      value: '19.4 %',
      from: '2024-01-01',
      to: null,
      knownFrom: '2024-01-01',
      source: 'gesundheitskasse.at; wko.at',
      confidence: 'B',
    },
  ],
});

export const avSteps = defineParameter({
  key: 'sv.av.dn.steps',
  unit: 'EUR/month up to → employee rate',
  article: '§ 2a AMPFG',
  values: [
    {
      value: [
        { upTo: '2225.00', rate: '0 %' },
        { upTo: '2427.00', rate: '1 %' },
        { upTo: '2630.00', rate: '2 %' },
        { upTo: null, rate: '2.95 %' },
      ],
      ...IN_2026,
      source: `${OEGK_2026}; ${BVAEB_2026}`,
      confidence: 'A',
      note: 'judged on the actual pay of the month before the ceiling; special pay on its own',
    },
    {
      value: [
        { upTo: '2074.00', rate: '0 %' },
        { upTo: '2262.00', rate: '1 %' },
        { upTo: '2451.00', rate: '2 %' },
        { upTo: null, rate: '2.95 %' },
      ],
      ...IN_2025,
      source: OEGK_2025,
      confidence: 'A',
    },
  ],
});

export const avDailyBasis = defineParameter({
  key: 'sv.av.fallweise',
  unit: 'pay the employee step of unemployment insurance is judged on, work by the day',
  article: '§ 2a AMPFG',
  values: [
    {
      value: 'actual-month-total',
      ...SINCE_2025,
      source: 'by analogy with gesundheitskasse.at 10007.889093 (part months); not read for days',
      confidence: 'C',
    },
  ],
});

const rate = (key: string, article: string, value: string, source = BDO_2025) =>
  defineParameter({
    key,
    unit: '%',
    article,
    values: [{ value, ...SINCE_2025, source, confidence: 'B' as const }],
  });

export const kvDn = rate('sv.kv.dn', '§ 51 Abs 1 Z 1 ASVG', '3.87 %');
export const kvDg = rate('sv.kv.dg', '§ 51 Abs 1 Z 1 ASVG', '3.78 %');
export const pvDn = rate('sv.pv.dn', '§ 51 Abs 1 Z 3 ASVG', '10.25 %');
export const pvDg = rate('sv.pv.dg', '§ 51 Abs 1 Z 3 ASVG', '12.55 %');
export const avDg = rate('sv.av.dg', '§ 2 AMPFG', '2.95 %');
export const akDn = rate('sv.ak.dn', '§ 61 AKG', '0.5 %', `${BDO_2025}; WEKA 2026`);
export const ieDg = rate('sv.ie.dg', '§ 12 IESG', '0.1 %', `${BDO_2025}; WEKA 2026`);
export const wfDn = rate('sv.wf.dn', '§ 2 WFG 2018', '0.5 %', 'BMF information via lexisnexis.at');
export const wfDg = rate('sv.wf.dg', '§ 2 WFG 2018', '0.5 %', 'BMF information via lexisnexis.at');

const wienRate = (key: string) =>
  defineParameter({
    key,
    unit: '%',
    article: 'Wiener WFB-Gesetz',
    values: [
      {
        value: '0.75 %',
        from: '2026-01-01',
        to: null,
        knownFrom: '2026-01-01',
        source: BVAEB_2026,
        confidence: 'A',
        note: 'place of work Wien; not for marginal engagements',
      },
      {
        value: '0.5 %',
        ...IN_2025,
        source: 'BMF information via lexisnexis.at (no Land deviated before 2026)',
        confidence: 'B',
      },
    ],
  });
export const wfDnWien = wienRate('sv.wf.dn.wien');
export const wfDgWien = wienRate('sv.wf.dg.wien');

export const uvDg = defineParameter({
  key: 'sv.uv.dg',
  unit: '%',
  article: '§ 51 Abs 1 Z 2 ASVG',
  values: [
    {
      value: '1.1 %',
      from: '2023-01-01',
      to: null,
      knownFrom: '2023-01-01',
      source: BDO_2025,
      confidence: 'B',
    },
  ],
});

export const bvRate = defineParameter({
  key: 'bv.rate',
  unit: '%',
  article: '§ 6 BMSVG',
  values: [
    {
      value: '1.53 %',
      from: '2003-01-01',
      to: null,
      knownFrom: '2003-01-01',
      source: BDO_2025,
      confidence: 'B',
      note: 'no ceiling, special pay included',
    },
  ],
});

export const bvTerms = defineParameter({
  key: 'bv.terms',
  unit: 'months',
  article: '§ 6 Abs 1 BMSVG',
  values: [
    {
      value: { freeMonths: 1, returnMonths: 12 },
      ...SINCE_2025,
      source: BDO_2025,
      confidence: 'B',
      note: 'first month free; from day 1 on return to the same employer within twelve months',
    },
  ],
});

export const ageRelief = defineParameter({
  key: 'sv.age.exempt',
  unit: 'years of age',
  article: '§ 51 Abs 6 ASVG; § 2 Abs 8 AMPFG; § 41 Abs 4 FLAG',
  values: [
    {
      value: { noAccidentInsurance: 60, noUnemploymentInsurance: 63 },
      ...SINCE_2025,
      source: `${BDO_2025}; RZL`,
      confidence: 'B',
      note: 'from 60 no UV, DB, DZ; from 63 also no AV and IE',
    },
  ],
});

export const ageReliefStart = defineParameter({
  key: 'sv.age.start',
  unit: 'month in which the relief starts',
  article: '§ 51 Abs 6 ASVG; § 2 Abs 8 AMPFG',
  values: [
    {
      value: 'following-month',
      ...SINCE_2025,
      source: 'general knowledge, not read',
      confidence: 'C',
      note: 'matters only in the month of the 60th or 63rd birthday',
    },
  ],
});

export const eCard = defineParameter({
  key: 'sv.e-card',
  unit: 'EUR/year, kept in November for the next year',
  article: '§ 31c ASVG',
  whenMissing: 'ask',
  values: [
    {
      value: '25.00',
      from: '2025-11-15',
      to: '2026-11-14',
      knownFrom: '2025-11-15',
      source: 'am-steuerberatung.at (2026)',
      confidence: 'B',
    },
  ],
});

export const insuranceDays = defineParameter({
  key: 'sv.month.days',
  unit: 'insurance days of a full month; otherwise calendar days',
  article: '§ 44 Abs 2 ASVG',
  values: [
    {
      value: 30,
      from: '2019-01-01',
      to: null,
      knownFrom: '2019-01-01',
      source: 'gdo-k5lohn.at; RZL',
      confidence: 'B',
    },
  ],
});

export const eCardDay = defineParameter({
  key: 'sv.e-card.day',
  unit: 'month; day on which the insured are counted',
  article: '§ 31c ASVG',
  values: [
    {
      value: { month: 11, day: '15' },
      ...SINCE_2025,
      source: 'am-steuerberatung.at (2026)',
      confidence: 'B',
    },
  ],
});
