/** When declarations and payments are due. */
import { defineParameter } from '@smart/law';
import { AFFILIATION, ET, RIRPF, since, unread } from './sources.ts';

export const startWindow = defineParameter({
  key: 'alta.window',
  unit: 'days before the start, at most',
  article: 'RD 84/1996 art. 32.3.1.º',
  values: since(60, AFFILIATION),
});

export const endDays = defineParameter({
  key: 'alta.baja_days',
  unit: 'calendar days after the end',
  article: 'RD 84/1996 art. 32.3.2.º',
  values: [
    {
      ...{ value: 6, from: '2026-07-30', to: null, knownFrom: '2026-07-30' },
      ...{ source: `${AFFILIATION} (RD 643/2026)`, confidence: 'A' as const },
      note: 'day of publication; the day it came into force was not read',
    },
    {
      ...{ value: 3, from: '2025-01-01', to: '2026-07-29', knownFrom: '2025-01-01' },
      ...{ source: 'RD 84/1996 as of 2022-09-08 (RD 708/2015)', confidence: 'A' as const },
    },
  ],
});

export const contractDays = defineParameter({
  key: 'contract.register_days',
  unit: 'working days after the contract',
  article: 'ET art. 8.3',
  values: since(10, ET),
});

export const certificateDays = defineParameter({
  key: 'certificado.days',
  unit: 'calendar days after the end',
  article: 'RD 625/1985',
  values: unread(10),
});

/** Paid by the last day of the following month. */
export const contributionsMonths = defineParameter({
  key: 'pay.ss.months',
  unit: 'months after, by the last day',
  article: 'LGSS art. 29; RD 1415/2004 art. 56',
  values: unread(1),
});

export const taxDay = defineParameter({
  key: 'pay.irpf.day',
  unit: 'day of the month after the quarter (large employers: after the month)',
  article: 'RIRPF art. 108.1',
  values: since(20, RIRPF),
});

export const summaryDay = defineParameter({
  key: 'report.190.day',
  unit: 'day of January of the next year',
  article: 'RIRPF art. 108.2',
  values: since(31, RIRPF),
});

/** The certificate must be there before the season of tax returns opens. */
export const certificateMonth = defineParameter({
  key: 'report.certificate.month',
  unit: 'month of the next year, by its last day',
  article: 'RIRPF art. 108.3',
  values: unread(3),
});
