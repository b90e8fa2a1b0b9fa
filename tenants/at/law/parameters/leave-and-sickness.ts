/** Leave, its compensation, and pay during sickness. */
import { defineParameter } from '@smart/law';
import { LEXIS_LEAVE, OEGK_SICK, SINCE_2025 } from './sources.ts';

export const leaveYear = defineParameter({
  key: 'leave.annual',
  unit: 'weeks a year from years of service',
  article: '§ 2 UrlG',
  values: [
    {
      value: [
        { fromYears: 25, weeks: 6 },
        { fromYears: 0, weeks: 5 },
      ],
      ...SINCE_2025,
      source: LEXIS_LEAVE,
      confidence: 'B',
      note: 'the sixth week after 25 years of service',
    },
  ],
});

export const leaveYearUnjustifiedExit = defineParameter({
  key: 'leave.exit.unjustified_exit_weeks',
  unit: 'weeks a year',
  article: '§ 10 Abs 2 UrlG',
  values: [
    { value: 4, ...SINCE_2025, source: 'gesundheitskasse.at 10007.901205', confidence: 'A' },
  ],
});

export const leaveDivisor = defineParameter({
  key: 'leave.exit.day_divisor',
  unit: 'weeks a month; days of the month by days a week',
  article: '§ 10 UrlG',
  values: [
    {
      value: { byDaysAWeek: { '3': 13, '5': 22, '6': 26 }, weeksAMonth: '4.33' },
      ...SINCE_2025,
      source: 'linda.lindeverlag.at 77981',
      confidence: 'B',
    },
  ],
});

/** Days of the leave year the fraction is counted in, and that it is not rounded. */
export const leaveFraction = defineParameter({
  key: 'leave.exit.fraction',
  unit: 'days of the leave year',
  article: '§ 10 UrlG',
  values: [
    {
      value: { daysOfYear: 365 },
      ...SINCE_2025,
      source: 'general knowledge: calendar days of 365, the fraction is not rounded',
      confidence: 'C',
    },
  ],
});

export const leaveExtension = defineParameter({
  key: 'leave.exit.sv_extension_days',
  unit: 'calendar days added for each full block of leave days',
  article: '§ 11 Abs 2 ASVG',
  values: [
    {
      value: { block: 5, added: 2 },
      ...SINCE_2025,
      source: 'pvinfo.media; E-MVB 011-02-00-002; § 11 Abs 2 ASVG in VfGH 27.11.2025',
      confidence: 'B',
    },
  ],
});

export const leaveSpecialShare = defineParameter({
  key: 'leave.exit.special_share',
  unit: 'twelfths of the current part',
  article: '§ 10 UrlG',
  values: [
    {
      value: { twelfths: 2 },
      ...SINCE_2025,
      source: 'general knowledge: 13th and 14th pay add two twelfths',
      confidence: 'C',
    },
  ],
});

export const leaveByDay = defineParameter({
  key: 'leave.fallweise.rate',
  unit: '% of the day’s pay',
  article: '§ 10 UrlG',
  values: [
    {
      value: { withoutSpecial: '9.6 %', withSpecial: '11.2 %' },
      ...SINCE_2025,
      source: 'kowarik.at article 935 (practice)',
      confidence: 'B',
    },
  ],
});

export const sickWeeks = defineParameter({
  key: 'sick.weeks',
  unit: 'weeks of full and of half pay from years of service',
  article: '§ 2 EFZG; § 8 AngG',
  values: [
    {
      value: [
        { fromYears: 25, full: 12, half: 4, accident: 10 },
        { fromYears: 15, full: 10, half: 4, accident: 10 },
        { fromYears: 1, full: 8, half: 4, accident: 8 },
        { fromYears: 0, full: 6, half: 4, accident: 8 },
      ],
      from: '2018-07-01',
      to: null,
      knownFrom: '2018-07-01',
      source: OEGK_SICK,
      confidence: 'A',
      note: 'per work year, in calendar days; no waiting time; accidents have their own pot',
    },
  ],
});

export const sickDayDivisor = defineParameter({
  key: 'sick.day_divisor',
  unit: 'calendar days of a monthly salary',
  article: '§ 3 EFZG',
  values: [
    {
      value: 30,
      ...SINCE_2025,
      source: 'general knowledge; matters only when the full pot is used up',
      confidence: 'C',
    },
  ],
});
