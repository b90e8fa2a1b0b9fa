/** Labour law: leave, sickness, work time, minimum pay. */
import { defineParameter } from '@smart/law';
import { FRI_SCEN, GENERAL, SINCE_2025, SJL, VERKSAMT } from './sources.ts';

const law = <T>(
  key: string,
  unit: string,
  article: string,
  value: T,
  source: string,
  confidence: 'A' | 'B' | 'C',
  note?: string,
) =>
  defineParameter<T>({
    key,
    unit,
    article,
    values: [{ value, ...SINCE_2025, source, confidence, ...(note ? { note } : {}) }],
  });

export const leaveDays = law('leave.days', 'days a year', '4 § SemL', 25, VERKSAMT, 'A');
export const leaveRate = law('leave.rate', '% of pay', '16 b § SemL', '12 %', VERKSAMT, 'A');
export const leaveExtra = law(
  'leave.rate.extra-day',
  '% of pay a day above the 25th',
  '16 b § SemL',
  '0.48 %',
  VERKSAMT,
  'A',
);
export const leaveSupplement = law(
  'leave.supplement',
  '% of monthly pay a day of leave',
  '16 a § SemL',
  '0.43 %',
  VERKSAMT,
  'A',
);
export const leaveDay = law(
  'leave.day',
  '% of monthly pay for an untaken day',
  '16 a, 28 §§ SemL',
  '4.6 %',
  GENERAL,
  'C',
);
export const leaveYearStart = law(
  'leave.year',
  'month in which the earning year begins',
  '3 § SemL',
  4,
  'Semesterlagen 1977:480',
  'A',
);
export const leaveIncluded = law(
  'leave.included',
  'months: longest employment whose pay may include it',
  '5, 30 §§ SemL',
  3,
  VERKSAMT,
  'B',
);

export const sickDays = law('sick.days', 'days of a sick-pay period', '7 § SjLL', 14, SJL, 'A');
export const sickRate = law('sick.rate', '% of pay', '6 § SjLL', '80 %', SJL, 'A');
export const sickKarens = law(
  'sick.karens',
  '% of an average week of sick pay',
  '6 § SjLL',
  '20 %',
  `${SJL}; prop. 2017/18:96`,
  'A',
);
export const sickRelapse = law(
  'sick.relapse',
  'days between two spells that are one period',
  '7 § SjLL',
  5,
  'SFS 2004:1240',
  'A',
);
export const sickWait = law(
  'sick.wait',
  'calendar days before a job of under a month gives sick pay',
  '3 § SjLL',
  14,
  'retro.lagen.nu 1991:1047 (sentence cut in the copy)',
  'B',
);
export const sickCertificate = law(
  'sick.certificate',
  'day from which a certificate is needed',
  '8 § SjLL',
  8,
  SJL,
  'B',
);
export const weeksOfYear = law(
  'sick.weeks',
  'weeks of a year, for the hourly pay of a month',
  '6 § SjLL',
  52,
  'rattvalredovisning.se; faronline Rätt Lön',
  'B',
  'collective agreements may use another divisor',
);

export const week = law('time.week', 'hours a week', '5 § ATL', 40, GENERAL, 'C');
export const restDay = law('time.rest.day', 'hours in 24', '13 § ATL', 11, GENERAL, 'C');
export const restWeek = law('time.rest.week', 'hours in 7 days', '14 § ATL', 36, GENERAL, 'C');
export const overtime = law('time.overtime', 'hours a year', '8 § ATL', 200, GENERAL, 'C');
export const conversion = law(
  'contract.conversion',
  'months within years, then permanent',
  '5 a § LAS',
  { months: 12, years: 5 },
  GENERAL,
  'C',
);

/** A dated row of a collective agreement's table. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from?: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
}

type Row = readonly [grade: string, month: string, day?: string];
const friScenRows = (...rows: readonly Row[]): FloorRow[] =>
  rows.map(([grade, month, day]) => ({
    agreement: 'fri-scen',
    grade,
    month,
    ...(day ? { day } : {}),
  }));

const ACTORS_2025: readonly Row[] = [
  ['actor', '24223', '1312'],
  ['actor-trained', '26849', '1450'],
];

const read = { source: FRI_SCEN, confidence: 'A' } as const;

export const friScen = defineParameter<readonly FloorRow[]>({
  key: 'wage.fri-scen',
  unit: 'SEK a month; a day or performance',
  article: 'Kollektivavtal Professionell fri scen',
  whenMissing: 'absent',
  values: [
    {
      value: friScenRows(
        ['actor', '24907', '1349'],
        ['actor-trained', '27601', '1491'],
        ['dancer', '25712'],
        ['dancer-trained', '28226'],
        ['choreographer', '26185'],
        ['choreographer-trained', '32270'],
      ),
      from: '2026-04-01',
      to: '2027-03-31',
      knownFrom: '2026-04-01',
      ...read,
      note: 'trained: or five years of work; choreographers two years',
    },
    {
      value: friScenRows(
        ...ACTORS_2025,
        ['dancer', '25012'],
        ['dancer-trained', '27457'],
        ['choreographer', '25472'],
        ['choreographer-trained', '31488'],
      ),
      from: '2025-07-01',
      to: '2026-03-31',
      knownFrom: '2025-07-01',
      ...read,
    },
    {
      value: friScenRows(...ACTORS_2025),
      from: '2025-04-01',
      to: '2025-06-30',
      knownFrom: '2025-04-01',
      ...read,
      note: 'dancers and choreographers only from 1 July 2025',
    },
  ],
});

export const floors = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.tables',
  unit: 'SEK by agreement and grade',
  article: 'kollektivavtal',
  whenMissing: 'ask',
  values: [],
});
