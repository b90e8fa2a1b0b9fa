/** When reports and payments are due. */
import { defineParameter } from '@smart/law';
import { SINCE_2025 } from './sources.ts';

const SINCE_2019 = { from: '2019-01-01', to: null, knownFrom: '2019-01-01' } as const;

export const monthlyReport = defineParameter({
  key: 'report.mbgm.due',
  unit: 'day of the following month; hired after the day: one month later',
  article: '§ 34 ASVG',
  values: [
    { value: 15, ...SINCE_2019, source: 'weka.at 1024821; gesundheitskasse.at', confidence: 'B' },
  ],
});

export const dailyReport = defineParameter({
  key: 'report.mbgm.fallweise.due',
  unit: 'day of the following month (days of work; bases by the ordinary day)',
  article: '§ 34 ASVG',
  values: [{ value: 7, ...SINCE_2019, source: 'gesundheitskasse.at; nagler.at', confidence: 'B' }],
});

export const contributionsDue = defineParameter({
  key: 'pay.sv.due',
  unit: 'days after the end of the month, moved to the next bank day',
  article: '§ 59 ASVG',
  values: [
    {
      value: { days: 15, graceDays: 3 },
      ...SINCE_2025,
      source: 'gesundheitskasse.at 10007.846797',
      confidence: 'A',
      note: 'Good Friday and 24 December are no bank days',
    },
  ],
});

export const taxesDue = defineParameter({
  key: 'pay.taxes.due',
  unit: 'day of the following month',
  article: '§ 79 EStG; § 43 FLAG; § 11 KommStG; § 5 Wiener DAG',
  values: [
    {
      value: 15,
      from: '1994-01-01',
      to: null,
      knownFrom: '1994-01-01',
      source: 'wko.at; RZL',
      confidence: 'B',
    },
  ],
});

export const deregistration = defineParameter({
  key: 'report.abmeldung.days',
  unit: 'days after the end',
  article: '§ 33 ASVG',
  values: [{ value: 7, ...SINCE_2025, source: 'general knowledge, not read', confidence: 'C' }],
});

export const annualWageSlip = defineParameter({
  key: 'report.l16',
  unit: 'month of the next year, by its last day',
  article: '§ 84 EStG',
  values: [
    { value: { month: 2 }, ...SINCE_2025, source: 'usp.gv.at (Jahresende)', confidence: 'A' },
  ],
});

export const municipalReturn = defineParameter({
  key: 'report.kommst.annual',
  unit: 'month of the next year, by its last day',
  article: '§ 11 Abs 4 KommStG',
  values: [
    { value: { month: 3 }, ...SINCE_2025, source: 'usp.gv.at (Jahresende)', confidence: 'A' },
  ],
});
