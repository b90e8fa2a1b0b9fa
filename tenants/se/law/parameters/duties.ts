/** When declarations and payments are due; travel, meals and VAT for expenses and invoices. */
import { defineParameter } from '@smart/law';
import { GENERAL, GUIDANCE, HR_2026, IN_2025, IN_2026, SINCE_2025 } from './sources.ts';

const since2019 = { from: '2019-01-01', to: null, knownFrom: '2019-01-01' } as const;

/** Declaration and payment; small: taxable turnover up to 40 million kronor. */
export const agiDays = defineParameter({
  key: 'deadline.agi',
  unit: 'day of the following month; later day in some months; declaration of large employers',
  article: '26 kap. 26, 30 §§, 62 kap. 3 § SFL',
  values: [
    {
      value: { day: 12, later: 17, laterSmall: [1, 8], laterLarge: [1], largeDeclares: 26 },
      ...since2019,
      source: `${GUIDANCE} 2023.9/368350; faronline.se, Rätt Lön`,
      confidence: 'A',
    },
  ],
});

export const weekend = defineParameter({
  key: 'deadline.weekend',
  unit: 'what happens to a day that is no business day',
  article: 'lag 1930:173',
  values: [
    {
      value: 'next-business-day',
      ...since2019,
      source: `${GUIDANCE} 2023.9/368350`,
      confidence: 'A',
    },
  ],
});

/** Special payroll tax is settled with the income tax return; date unverified. */
export const slpDue = defineParameter({
  key: 'deadline.slp',
  unit: 'month and day of the following year',
  article: 'lag 1991:687; 26 kap. SFL',
  values: [{ value: { month: 5, day: 2 }, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

/** For the office's information: the decision of the Enforcement Authority says what is kept. */
export const reserved = defineParameter({
  key: 'garnish.normalbelopp',
  unit: 'SEK a month: single, couple, children by age; housing comes on top',
  article: '7 kap. 5 § UB; KFMFS',
  whenMissing: 'absent',
  values: [
    {
      value: {
        single: '6243',
        couple: '10314',
        child0: '3336',
        child7: '4004',
        child11: '4672',
        child15: '5339',
      },
      ...IN_2026,
      source: 'a public code base naming the values of 2026',
      confidence: 'B',
    },
  ],
});

export const mileage = defineParameter({
  key: 'travel.mileage',
  unit: 'SEK per 10 km: own car, company car, electric company car',
  article: '12 kap. 27 § IL',
  values: [
    {
      value: { own: '25.00', company: '12.00', electric: '9.50' },
      ...SINCE_2025,
      source: `wint.se; ${HR_2026}`,
      confidence: 'B',
    },
  ],
});

export const perDiem = defineParameter({
  key: 'travel.per-diem',
  unit: 'SEK: whole day, half day, night, after three months',
  article: '12 kap. 11–12 §§ IL',
  values: [
    {
      value: { day: '300', half: '150', night: '150', later: '210' },
      ...IN_2026,
      source: HR_2026,
      confidence: 'B',
    },
    {
      value: { day: '290', half: '145', night: '145', later: '203' },
      ...IN_2025,
      source: 'lr-revision.se',
      confidence: 'B',
    },
  ],
});

export const meals = defineParameter({
  key: 'benefit.meals',
  unit: 'SEK: all day, lunch or dinner, breakfast',
  article: '61 kap. IL',
  values: [
    {
      value: { day: '310', meal: '124', breakfast: '62' },
      ...IN_2026,
      source: HR_2026,
      confidence: 'B',
    },
    {
      value: { day: '305', meal: '122', breakfast: '61' },
      ...IN_2025,
      source: 'foretagande.se',
      confidence: 'B',
    },
  ],
});

export const vatRates = defineParameter({
  key: 'vat',
  unit: '%',
  article: '9 kap. ML (2023:200)',
  values: [
    {
      value: { standard: '25 %', reduced: '12 %', culture: '6 %' },
      from: '1997-01-01',
      to: null,
      knownFrom: '1997-01-01',
      source: 'verksamt.se; Skatteverket',
      confidence: 'A',
    },
  ],
});
