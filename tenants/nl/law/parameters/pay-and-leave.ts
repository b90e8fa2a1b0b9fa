/** Minimum wage, holiday allowance, leave, sickness, transition payment, tax-free allowances. */
import { defineParameter } from '@smart/law';
import { BW_2017, GENERAL, RULES_2026, SINCE_2025 } from './sources.ts';

/** A new amount replaces the old one once it is known; none ends by itself in July. */
const half = (from: string, to: string) => ({ from, to, knownFrom: from });

export const minimumHour = defineParameter({
  key: 'minimum_wage.hour.21plus',
  unit: 'EUR/hour',
  article: 'art. 8 WML',
  values: [
    {
      value: '14.99',
      ...half('2026-07-01', '2026-12-31'),
      source: `${RULES_2026}; rijksoverheid.nl`,
      confidence: 'B',
    },
    {
      value: '14.71',
      ...half('2026-01-01', '2026-12-31'),
      source: 'admintrend.nl (SZW 2025-0000213859)',
      confidence: 'B',
    },
    {
      value: '14.40',
      ...half('2025-07-01', '2025-12-31'),
      source: 'admintrend.nl (Stcrt. 2025, 12264)',
      confidence: 'B',
    },
    {
      value: '14.06',
      ...half('2025-01-01', '2025-12-31'),
      source: 'vertiadvies.nl',
      confidence: 'B',
    },
  ],
});

/** Share of the adult's minimum wage by age. */
export const youthFactor = defineParameter<Readonly<Record<string, string>>>({
  key: 'minimum_wage.youth_factor',
  unit: '% by age',
  article: 'art. 8 lid 3 WML; Besluit minimumjeugdloon',
  values: [
    {
      value: {
        '20': '80 %',
        '19': '60 %',
        '18': '50 %',
        '17': '39.5 %',
        '16': '34.5 %',
        '15': '30 %',
      },
      ...SINCE_2025,
      source: 'admintrend.nl',
      confidence: 'B',
    },
  ],
});

export const adultAge = defineParameter({
  key: 'minimum_wage.adult_age',
  unit: 'years',
  article: 'art. 7 WML',
  values: [{ value: 21, ...SINCE_2025, source: 'admintrend.nl', confidence: 'B' }],
});

/** A dated row of a collective agreement's table, entered by the office. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
}

/** No table is carried: amounts of cao Toneel en Dans 2025–26 were not found. */
export const floors = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.tables',
  unit: 'EUR by agreement and grade',
  article: 'Wet CAO; Wet AVV',
  whenMissing: 'ask',
  values: [],
});

export const holidayAllowance = defineParameter({
  key: 'holiday_allowance',
  unit: '%',
  article: 'art. 15 WML',
  values: [{ value: '8 %', ...SINCE_2025, source: 'WML, consolidation of 2017', confidence: 'A' }],
});

/** Month by whose end the allowance of a year to 31 May is paid. */
export const holidayDue = defineParameter({
  key: 'holiday_allowance.due',
  unit: 'month of the year, by its last day',
  article: 'art. 17 WML',
  values: [{ value: 6, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

export const leaveWeeks = defineParameter({
  key: 'leave.weeks',
  unit: 'times the weekly hours a year; weeks a year',
  article: 'art. 7:634, 7:641 BW',
  values: [{ value: { weeks: 4, of: 52 }, ...SINCE_2025, source: BW_2017, confidence: 'A' }],
});

export const leaveSurcharge = defineParameter({
  key: 'leave.surcharge',
  unit: '%',
  article: 'art. 7:639 BW (all-in wage by agreement, shown apart)',
  values: [
    {
      value: '8.33 %',
      ...SINCE_2025,
      source: 'usual surcharge: 20 days of leave in 240 of work',
      confidence: 'B',
    },
  ],
});

export const sickPay = defineParameter({
  key: 'sick_pay',
  unit: '% of the wage; weeks',
  article: 'art. 7:629 BW',
  values: [
    { value: { rate: '70 %', weeks: 104 }, ...SINCE_2025, source: BW_2017, confidence: 'A' },
  ],
});

export const sickDayWage = defineParameter({
  key: 'max_daily_benefit_wage',
  unit: 'EUR/day',
  article: 'art. 7:629 lid 1 BW; art. 17 Wfsv',
  whenMissing: 'ask',
  example: '290.00',
  values: [
    {
      value: '304.25',
      from: '2026-01-01',
      to: '2026-12-31',
      knownFrom: '2026-01-01',
      source: 'reintjesadvies.pl',
      confidence: 'B',
    },
  ],
});

/** A month's salary is divided by its weekdays. */
export const sickDivisor = defineParameter({
  key: 'sick_pay.day',
  unit: 'rule',
  article: 'art. 7:629 BW',
  values: [{ value: 'weekdays-of-the-month', ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

export const sickWaiting = defineParameter({
  key: 'sick_pay.waiting-days',
  unit: 'days at most, by agreement',
  article: 'art. 7:629 lid 9 BW',
  values: [{ value: 2, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

/** A third of a month's wage a year, in proportion for parts of years. */
export const transition = defineParameter({
  key: 'transition',
  unit: 'share of a month’s wage a year; days a year',
  article: 'art. 7:673 BW',
  values: [{ value: { parts: 3, yearDays: 365 }, ...SINCE_2025, source: GENERAL, confidence: 'C' }],
});

export const kilometre = defineParameter({
  key: 'travel.km.car',
  unit: 'EUR/km',
  article: 'art. 31a lid 2 a Wet LB 1964',
  values: [
    {
      value: '0.25',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-05-17',
      source: 'decision of 17 May 2026, back to 1 January; read through a third party',
      confidence: 'B',
    },
    {
      value: '0.23',
      from: '2024-01-01',
      to: null,
      knownFrom: '2024-01-01',
      source: 'vrij-loon; Handboek March 2026',
      confidence: 'B',
    },
  ],
});

export const homeDay = defineParameter({
  key: 'wkr.homeworking_day',
  unit: 'EUR/day',
  article: 'art. 31a lid 2 k Wet LB 1964',
  whenMissing: 'absent',
  values: [
    {
      value: '2.45',
      from: '2026-01-01',
      to: null,
      knownFrom: '2026-01-01',
      source: RULES_2026,
      confidence: 'B',
    },
  ],
});

export const vat = defineParameter({
  key: 'vat',
  unit: '%',
  article: 'art. 9 Wet OB 1968; Tabel I',
  values: [
    {
      value: { standard: '21 %', stage: '9 %', exempt: '0 %' },
      ...SINCE_2025,
      source: 'belastingdienst.nl (podiumoptredens); beroepkunstenaar.nl',
      confidence: 'B',
      note: 'stage with gageverklaring exempt; directing 21 %; composing exempt',
    },
  ],
});
