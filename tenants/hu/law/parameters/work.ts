/** Work time, sickness and leave (Mt.), and days moved by decree. */
import { defineParameter } from '@smart/law';
import {
  dated,
  FORMULA,
  GENERAL,
  in2025,
  in2026,
  MANDINER,
  NGM_2026,
  since2025,
} from './sources.ts';

export const workTime = defineParameter<Readonly<Record<string, number>>>({
  key: 'work_time',
  unit: 'hours a day and week, highest a day and week',
  article: 'Mt. 92., 99. §',
  values: [since2025({ day: 8, week: 40, maxDay: 12, maxWeek: 48 }, GENERAL, 'C')],
});

export const rest = defineParameter<{ readonly day: number; readonly breakAfter: number }>({
  key: 'rest',
  unit: 'hours between two days; hours after which a break is due',
  article: 'Mt. 103–104. §',
  values: [since2025({ day: 11, breakAfter: 6 }, GENERAL, 'C')],
});

export const overtime = defineParameter<Readonly<Record<string, number>>>({
  key: 'overtime.year',
  unit: 'hours a year: by law, by collective agreement, as agreed',
  article: 'Mt. 109., 135. §',
  values: [since2025({ law: 250, agreement: 300, agreed: 400 }, GENERAL, 'C')],
});

export const sickDays = defineParameter<number>({
  key: 'sick.betegszabadsag_days',
  unit: 'working days a year',
  article: 'Mt. 126. §',
  values: [dated('2012-07-01', null, 15, MANDINER, 'B')],
});

export const sickRate = defineParameter<string>({
  key: 'sick.betegszabadsag_rate',
  unit: '% of absence pay',
  article: 'Mt. 146. §',
  values: [dated('2012-07-01', null, '70 %', MANDINER, 'B')],
});

export const sickMethod = defineParameter<string>({
  key: 'sick.day_method',
  unit: 'a day of a monthly wage',
  article: 'Mt. 136., 148. §',
  values: [
    since2025('working-days', GENERAL, 'C', { note: 'the other accepted method: 174 hours' }),
  ],
});

export const sickBenefit = defineParameter<Readonly<Record<string, string>>>({
  key: 'sick.tappenz_rate',
  unit: '% of daily earnings (in hospital or short insurance)',
  article: 'Ebtv. 48. §',
  values: [since2025({ full: '60 %', reduced: '50 %' }, MANDINER, 'B')],
});

export const sickBenefitMax = defineParameter<string>({
  key: 'sick.tappenz_daily_max',
  unit: 'HUF/day',
  article: 'Ebtv. 48. §',
  values: [
    in2026('21520', MANDINER, 'B', { note: 'twice the minimum wage, a thirtieth' }),
    in2025('19386.67', FORMULA, 'C'),
  ],
});

export const sickEmployer = defineParameter<{ readonly parts: number }>({
  key: 'sick.employer_share',
  unit: 'one of so many parts of the benefit, paid by the employer',
  article: 'Ebtv.; Tbj. 102. §',
  values: [since2025({ parts: 3 }, GENERAL, 'C')],
});

export const leaveBase = defineParameter<number>({
  key: 'leave.base',
  unit: 'working days a year',
  article: 'Mt. 116. §',
  values: [dated('2012-07-01', null, 20, GENERAL, 'C')],
});

/** Highest age first: the first row that is reached holds. */
export const leaveAge = defineParameter<readonly (readonly [age: number, days: number])[]>({
  key: 'leave.age',
  unit: 'age in the year, further days',
  article: 'Mt. 117. §',
  values: [
    dated(
      '2012-07-01',
      null,
      [
        [45, 10],
        [43, 9],
        [41, 8],
        [39, 7],
        [37, 6],
        [35, 5],
        [33, 4],
        [31, 3],
        [28, 2],
        [25, 1],
      ],
      GENERAL,
      'C',
    ),
  ],
});

export const leaveChildren = defineParameter<readonly number[]>({
  key: 'leave.children',
  unit: 'further days with 0, 1, 2, 3 or more children under 16',
  article: 'Mt. 118. §',
  values: [dated('2012-07-01', null, [0, 2, 4, 7], GENERAL, 'C')],
});

export const leaveExit = defineParameter<{ readonly yearDays: number; readonly hours: number }>({
  key: 'leave.exit',
  unit: 'days of a year; hours of a month by which an hour is paid',
  article: 'Mt. 121., 125., 148. §',
  values: [since2025({ yearDays: 365, hours: 174 }, GENERAL, 'C')],
});

interface MovedDays {
  readonly work: readonly string[];
  readonly rest: readonly string[];
}

export const movedDays = defineParameter<MovedDays>({
  key: 'moved_days',
  unit: 'Saturdays worked, days off instead',
  article: 'Mt. 102. § (5)',
  values: [
    in2026(
      {
        work: ['2026-01-10', '2026-08-08', '2026-12-12'],
        rest: ['2026-01-02', '2026-08-21', '2026-12-24'],
      },
      NGM_2026,
      'A',
      { knownFrom: '2025-04-30' },
    ),
    in2025(
      {
        work: ['2025-05-17', '2025-10-18', '2025-12-13'],
        rest: ['2025-05-02', '2025-10-24', '2025-12-24'],
      },
      GENERAL,
      'C',
    ),
  ],
});
