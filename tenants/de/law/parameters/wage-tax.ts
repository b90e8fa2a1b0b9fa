/** Wage tax. The tariff itself is the official programme flow: `../generated/wage-tax.ts`. */
import { defineParameter } from '@smart/law';
import {
  HAUFE,
  PAP,
  PAP_2025,
  PAP_2026,
  PAP_IN_2025,
  PAP_IN_2026,
  SINCE_2025,
  STATUTE,
} from './sources.ts';

const byFlow = (in2026: string, in2025: string) => [
  { value: in2026, ...PAP_IN_2026, source: PAP_2026, confidence: 'A' as const },
  { value: in2025, ...PAP_IN_2025, source: PAP_2025, confidence: 'A' as const },
];

export const flow = defineParameter<2025 | 2026>({
  key: 'tax.flow',
  unit: 'programme flow of the year',
  article: '§ 39b Abs 6, § 51 Abs 4 Nr 1a EStG',
  values: [
    { value: 2026, ...PAP_IN_2026, source: PAP_2026, confidence: 'A' },
    {
      value: 2025,
      ...PAP_IN_2025,
      source: PAP_2025,
      confidence: 'A',
      note: 'second version of the year; the first (22.11.2024) is not in our sources',
    },
  ],
});

export const basicAllowance = defineParameter<string>({
  key: 'tax.grundfreibetrag',
  unit: 'EUR/year',
  article: '§ 32a Abs 1 EStG',
  values: byFlow('12348.00', '12096.00'),
});
export const surchargeLimit = defineParameter<string>({
  key: 'tax.solz.freigrenze',
  unit: 'EUR of wage tax a year',
  article: '§ 3 Abs 3 SolzG',
  values: byFlow('20350.00', '19950.00'),
});
export const surcharge = defineParameter<string>({
  key: 'tax.solz.rate',
  unit: '%',
  article: '§ 4 SolzG',
  values: [{ value: '5.5 %', ...SINCE_2025, source: PAP, confidence: 'A' }],
});

export const church = defineParameter({
  key: 'tax.kist.rate',
  unit: '% of wage tax by Land',
  article: 'church tax acts of the Länder',
  values: [
    {
      value: { BW: '8 %', BY: '8 %', other: '9 %' },
      ...SINCE_2025,
      source: 'kirchensteuerinfo.de; haufe.de LI9379317',
      confidence: 'B',
      note: 'cut to the cent (C); no cap (Kappung) in payroll',
    },
  ],
});

export const partMonth = defineParameter({
  key: 'tax.teillohn',
  unit: 'procedure',
  article: '§ 39b Abs 2 EStG; R 39b.5 LStR',
  values: [
    { value: 'pay a calendar day, times days', ...SINCE_2025, source: HAUFE, confidence: 'B' },
  ],
});

export const allowanceOfDay = defineParameter({
  key: 'tax.freibetrag.day',
  unit: 'days; steps in cents',
  article: '§ 39a Abs 2 EStG',
  values: [
    {
      value: { days: 30, step: 5 },
      ...SINCE_2025,
      source: 'general knowledge: a thirtieth, rounded up to five cents',
      confidence: 'C',
    },
  ],
});

export const extension = defineParameter({
  key: 'tax.artist.extended_period',
  unit: 'days of work; days of wage period',
  article: 'BMF 5.10.1990, BStBl I 638',
  values: [
    {
      value: { work: 2, period: 7, atMost: 30 },
      ...SINCE_2025,
      source: HAUFE,
      confidence: 'B',
      note: 'a week for every two days of work, at most a month',
    },
  ],
});
export const extensionBy = defineParameter<string>({
  key: 'tax.artist.extended_period.table',
  unit: 'table',
  article: 'BMF 5.10.1990, BStBl I 638',
  values: [
    {
      value: 'day',
      ...SINCE_2025,
      source: 'whether 21 days or 3 weeks are taxed is not verified',
      confidence: 'C',
    },
  ],
});

export const oldAge = defineParameter<number>({
  key: 'tax.altersentlastung.age',
  unit: 'years completed before the year',
  article: '§ 24a EStG',
  values: [{ value: 64, ...SINCE_2025, source: PAP, confidence: 'A' }],
});

export const shortFlat = defineParameter({
  key: 'tax.kurzfristig.flat',
  unit: '%; consecutive work days; EUR a day; EUR an hour',
  article: '§ 40a Abs 1 EStG',
  values: [
    {
      value: { rate: '25 %', days: 18, day: '150.00', hour: '19.00' },
      ...SINCE_2025,
      source: `${STATUTE}; ${HAUFE}`,
      confidence: 'B',
    },
  ],
});
export const miniFlat = defineParameter<string>({
  key: 'tax.minijob.flat',
  unit: '%',
  article: '§ 40a Abs 2 EStG',
  values: [{ value: '2 %', ...SINCE_2025, source: STATUTE, confidence: 'A' }],
});

export const abroadFee = defineParameter({
  key: 'tax.s50a',
  unit: '%; EUR a performance',
  article: '§ 50a Abs 2, 3 EStG',
  values: [
    {
      value: { rate: '15 %', onNet: '30 %', freeUpTo: '250.00' },
      ...SINCE_2025,
      source: STATUTE,
      confidence: 'A',
    },
  ],
});
export const abroadEmployee = defineParameter({
  key: 'tax.nra.employee.flat',
  unit: '%; months',
  article: '§ 39b Abs 6 EStG a.F.; BMF 28.3.2013',
  values: [
    {
      value: { rate: '20 %', surchargeBorne: '20.22 %', borne: '25.35 %', months: 6 },
      ...SINCE_2025,
      source: HAUFE,
      confidence: 'B',
    },
  ],
});
/** States whose residents may have costs deducted (§ 50a Abs 3 EStG). */
export const unionStates = defineParameter<string>({
  key: 'tax.s50a.states',
  unit: 'states',
  article: '§ 50a Abs 3 EStG',
  values: [
    {
      value:
        'AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
      ...SINCE_2025,
      source: 'members of the Union and the EEA',
      confidence: 'A',
    },
  ],
});
