/** Wage tax on current pay (EStG §§ 16, 33, 66, 70). */
import { defineParameter } from '@smart/law';
import { BGBL_2026, FINANZ_2025, IN_2025, IN_2026, RZL_2026, SINCE_2025 } from './sources.ts';

export const tariff = defineParameter({
  key: 'tax.tariff',
  unit: 'EUR/year above → rate',
  article: '§ 33 Abs 1 EStG',
  values: [
    {
      value: [
        { above: '0.00', rate: '0 %' },
        { above: '13539.00', rate: '20 %' },
        { above: '21992.00', rate: '30 %' },
        { above: '36458.00', rate: '40 %' },
        { above: '70365.00', rate: '48 %' },
        { above: '104859.00', rate: '50 %' },
        { above: '1000000.00', rate: '55 %' },
      ],
      ...IN_2026,
      source: BGBL_2026,
      confidence: 'A',
    },
    {
      value: [
        { above: '0.00', rate: '0 %' },
        { above: '13308.00', rate: '20 %' },
        { above: '21617.00', rate: '30 %' },
        { above: '35836.00', rate: '40 %' },
        { above: '69166.00', rate: '48 %' },
        { above: '103072.00', rate: '50 %' },
        { above: '1000000.00', rate: '55 %' },
      ],
      ...IN_2025,
      source: 'fal-con.eu; diefinanz.at; finanz.at',
      confidence: 'B',
    },
  ],
});

/** The tariff is annual: months and (calendar) days a year it is applied with. */
export const annualisation = defineParameter({
  key: 'tax.annualisation',
  unit: 'pay periods a year',
  article: '§ 66 EStG; § 77 EStG',
  values: [
    {
      value: { months: 12, days: 360 },
      from: '2009-01-01',
      to: null,
      knownFrom: '2009-01-01',
      source: 'LStR Rz 813b; Jakom § 77',
      confidence: 'B',
      note: 'daily tariff when employment starts or ends within the month, and for work by the day',
    },
  ],
});

export const wkPauschale = defineParameter({
  key: 'tax.wk_pauschale',
  unit: 'EUR/year',
  article: '§ 16 Abs 3 EStG',
  values: [
    {
      value: '132.00',
      from: '2021-01-01',
      to: null,
      knownFrom: '2021-01-01',
      source: '§ 16 Abs 3 EStG',
      confidence: 'B',
    },
  ],
});

export const vab = defineParameter({
  key: 'tax.vab',
  unit: 'EUR/year',
  article: '§ 33 Abs 5 Z 1 EStG',
  values: [
    { value: '496.00', ...IN_2026, source: BGBL_2026, confidence: 'A' },
    { value: '487.00', ...IN_2025, source: FINANZ_2025, confidence: 'B' },
  ],
});

export const vabRaised = defineParameter({
  key: 'tax.vab.erhoeht',
  unit: 'EUR/year; fades between two incomes',
  article: '§ 33 Abs 5 Z 2 EStG',
  values: [
    {
      value: { amount: '853.00', fadesFrom: '15069.00', fadesTo: '16056.00' },
      ...IN_2026,
      source: BGBL_2026,
      confidence: 'A',
      note: 'with commuter allowance',
    },
    {
      value: { amount: '838.00', fadesFrom: null, fadesTo: null },
      ...IN_2025,
      source: 'finanz.at (amount only; the incomes between which it fades were not found)',
      confidence: 'B',
    },
  ],
});

/** Whether the employer applies the raised credit month by month: no source read. */
export const vabRaisedMonthly = defineParameter({
  key: 'tax.vab.erhoeht.monthly',
  unit: 'how the employer applies the raised credit',
  article: '§ 33 Abs 5 Z 2 EStG',
  values: [
    {
      value: 'left-to-assessment',
      ...SINCE_2025,
      source: 'not read; the ordinary credit is applied',
      confidence: 'C',
    },
  ],
});

export const avab = defineParameter({
  key: 'tax.avab_aeab',
  unit: 'EUR/year: one child, two, each further',
  article: '§ 33 Abs 4 EStG',
  values: [
    {
      value: { one: '612.00', two: '828.00', further: '273.00' },
      ...IN_2026,
      source: BGBL_2026,
      confidence: 'A',
    },
    {
      value: { one: '601.00', two: '813.00', further: '268.00' },
      ...IN_2025,
      source: 'PwC 2025 (813); finanz.at prints 267 for each further child',
      confidence: 'B',
    },
  ],
});

export const familyBonus = defineParameter({
  key: 'tax.fabo',
  unit: 'EUR/month a child',
  article: '§ 33 Abs 3a EStG',
  values: [
    {
      value: { minor: '166.68', adult: '58.34', adultFrom: 18 },
      from: '2022-01-01',
      to: null,
      knownFrom: '2022-01-01',
      source: 'usp.gv.at',
      confidence: 'A',
      note: 'whole or half share, form E30; reduces the tariff tax to zero at most',
    },
  ],
});

export const pensionerCredit = defineParameter({
  key: 'tax.pab',
  unit: 'EUR/year',
  article: '§ 33 Abs 6 EStG',
  values: [
    { value: '1020.00', ...IN_2026, source: BGBL_2026, confidence: 'A' },
    { value: '1002.00', ...IN_2025, source: 'finanz.at', confidence: 'B' },
  ],
});

export const pensionerCreditFade = defineParameter({
  key: 'tax.pab.fade',
  unit: 'how the credit fades with income',
  article: '§ 33 Abs 6 EStG',
  values: [
    {
      value: 'no-fade',
      ...SINCE_2025,
      source: 'the limits were not found',
      confidence: 'C',
    },
  ],
});

export const commuterSmall = defineParameter({
  key: 'tax.pendlerpauschale.klein',
  unit: 'EUR/month from km',
  article: '§ 16 Abs 1 Z 6 lit c EStG',
  values: [
    {
      value: [
        { fromKm: 60, amount: '168.00' },
        { fromKm: 40, amount: '113.00' },
        { fromKm: 20, amount: '58.00' },
      ],
      from: '2011-01-01',
      to: null,
      knownFrom: '2011-01-01',
      source: 'BMF text of 2022 (via ertl.gv.at); creditanstalt.co.at: unchanged in 2026',
      confidence: 'B',
    },
  ],
});

export const commuterLarge = defineParameter({
  key: 'tax.pendlerpauschale.gross',
  unit: 'EUR/month from km',
  article: '§ 16 Abs 1 Z 6 lit d EStG',
  values: [
    {
      value: [
        { fromKm: 60, amount: '306.00' },
        { fromKm: 40, amount: '214.00' },
        { fromKm: 20, amount: '123.00' },
        { fromKm: 2, amount: '31.00' },
      ],
      from: '2011-01-01',
      to: null,
      knownFrom: '2011-01-01',
      source: 'BMF text of 2022 (via ertl.gv.at); finfo.finrechner.at: range unchanged in 2026',
      confidence: 'B',
    },
  ],
});

export const commuterEuro = defineParameter({
  key: 'tax.pendlereuro',
  unit: 'EUR/km/year',
  article: '§ 33 Abs 5 Z 4 EStG',
  values: [
    {
      value: '6.00',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-01-01',
      source: 'fcgpost.at; creditanstalt.co.at',
      confidence: 'B',
    },
    {
      value: '2.00',
      from: '2013-01-01',
      to: '2025-12-31',
      knownFrom: '2013-01-01',
      source: 'fcgpost.at',
      confidence: 'B',
    },
  ],
});

export const commuterTrips = defineParameter({
  key: 'tax.pendler.dritte',
  unit: 'trips a month → thirds of the allowance',
  article: '§ 16 Abs 1 Z 6 lit e EStG',
  values: [
    {
      value: [
        { fromTrips: 11, thirds: 3 },
        { fromTrips: 8, thirds: 2 },
        { fromTrips: 4, thirds: 1 },
      ],
      from: '2013-01-01',
      to: null,
      knownFrom: '2013-01-01',
      source: 'RZL',
      confidence: 'B',
    },
  ],
});

export const artistAbroad = defineParameter({
  key: 'tax.nra.artist.employee',
  unit: '%',
  article: '§ 70 Abs 2 Z 2 EStG',
  values: [
    {
      value: '20 %',
      from: '2000-01-01',
      to: null,
      knownFrom: '2000-01-01',
      source: '§ 70 Abs 2 Z 2 EStG; RZL',
      confidence: 'B',
      note: 'of the full wage, nothing deducted',
    },
  ],
});

export const nonResidentMonthly = defineParameter({
  key: 'tax.nra.employee',
  unit: 'how a non-resident employee who is no artist is taxed month by month',
  article: '§ 70 Abs 2 Z 1 EStG',
  whenMissing: 'ask',
  values: [],
});

export const staffBonusCeiling = defineParameter({
  key: 'tax.mitarbeiterpraemie.ceiling',
  unit: 'which pay the contributions belong to when the ceiling cuts them',
  article: '§ 20 Abs 2 EStG',
  values: [
    {
      value: 'bonus-last',
      ...SINCE_2025,
      source: 'derived: without the bonus the same contributions would be due; not read',
      confidence: 'C',
    },
  ],
});

export const staffBonus = defineParameter({
  key: 'tax.mitarbeiterpraemie',
  unit: 'EUR/year',
  article: '§ 124b EStG',
  whenMissing: 'absent',
  values: [
    {
      value: { amount: '500.00', onlyByAgreement: true },
      from: '2026-07-01',
      to: '2026-12-31',
      knownFrom: '2026-08-01',
      source: RZL_2026,
      confidence: 'B',
      note: 'only by collective agreement; published after the months it covers had begun',
    },
    {
      value: { amount: '1000.00', onlyByAgreement: false },
      ...IN_2025,
      source: 'sozialversicherung.gv.at 10007.906741; § 124b Z 478 EStG',
      confidence: 'A',
      note: 'free of wage tax only; contributions and levies are due',
    },
  ],
});
