/** Tax on special payments (EStG § 67) and how much of them a month earns. */
import { defineParameter } from '@smart/law';
import { BGBL_2026, IN_2025, IN_2026, SINCE_2025 } from './sources.ts';

export const specialBands = defineParameter({
  key: 'tax.sonstige.bands',
  unit: 'EUR/year above → rate; above the last limit the tariff',
  article: '§ 67 Abs 1 EStG',
  values: [
    {
      value: {
        bands: [
          { above: '0.00', rate: '0 %' },
          { above: '620.00', rate: '6 %' },
          { above: '25000.00', rate: '27 %' },
          { above: '50000.00', rate: '35.75 %' },
        ],
        tariffAbove: '83333.00',
      },
      from: '2016-01-01',
      to: null,
      knownFrom: '2016-01-01',
      source: '§ 67 Abs 1 EStG',
      confidence: 'B',
    },
  ],
});

export const specialExemption = defineParameter({
  key: 'tax.freigrenze.sonstige',
  unit: 'EUR of the Jahressechstel',
  article: '§ 67 Abs 1 EStG',
  values: [
    { value: '2615.00', ...IN_2026, source: BGBL_2026, confidence: 'A' },
    { value: '2570.00', ...IN_2025, source: 'secondary sources', confidence: 'B' },
  ],
});

export const sixth = defineParameter({
  key: 'tax.jahressechstel',
  unit: 'months of average pay; share of the year’s pay checked in December and at exit',
  article: '§ 67 Abs 2 EStG; § 77 Abs 4a EStG',
  values: [
    {
      value: { months: 2, checkedShare: 6 },
      from: '2020-01-01',
      to: null,
      knownFrom: '2020-01-01',
      source: '§ 67 Abs 2, § 77 Abs 4a EStG',
      confidence: 'B',
    },
  ],
});

export const sixthAtExit = defineParameter({
  key: 'tax.jahressechstel.exit',
  unit: 'whether the sixth of actual pay is checked at an exit within the year',
  article: '§ 77 Abs 4a EStG',
  values: [
    {
      value: true,
      ...SINCE_2025,
      source: 'secondary; another account exempts exits without a new engagement in the year',
      confidence: 'C',
      note: 'matters only when more than a sixth was paid out',
    },
  ],
});

export const sixthMonths = defineParameter({
  key: 'tax.jahressechstel.months',
  unit: 'months the year’s pay is divided by when there were months without pay',
  article: '§ 67 Abs 2 EStG',
  values: [
    {
      value: 'since-first-month',
      ...SINCE_2025,
      source: 'not read for engagements with gaps; calendar months since the first one paid',
      confidence: 'C',
    },
  ],
});

export const specialShare = defineParameter({
  key: 'pay.special.share',
  unit: 'twelfths of current pay for 13th and 14th pay together',
  article: 'collective agreement',
  values: [
    {
      value: { twelfths: 2 },
      from: '1974-01-01',
      to: null,
      knownFrom: '1974-01-01',
      source: 'usual in collective agreements; due only where agreed',
      confidence: 'B',
    },
  ],
});
