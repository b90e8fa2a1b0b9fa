/** Holiday pay, year-end premium, guaranteed pay in sickness. */
import { defineParameter } from '@smart/law';
import { CARRIED, KNOWLEDGE, OPEN, v } from './sources.ts';

const HOLIDAYS = 'RD 30/03/1967 art. 38';
export const doubleRate = defineParameter<string>({
  key: 'holiday.double',
  unit: '%',
  article: HOLIDAYS,
  values: [v('92 %', '1967-03-30', null, 'RD 30/03/1967; lecho.be', 'B')],
});
interface Share {
  readonly part: number;
  readonly of: number;
}
export const doubleRetention = defineParameter<Share>({
  key: 'holiday.double.retention',
  unit: 'share',
  article: 'Law of 29/06/1981 art. 39',
  values: [
    v({ part: 85, of: 92 }, '2026-01-01', null, 'ONSS, through third parties', 'B'),
    v({ part: 85, of: 92 }, '2025-01-01', '2025-12-31', CARRIED, 'C'),
  ],
});
const EXIT = 'RD 30/03/1967 art. 46';
const exit = (key: string) =>
  defineParameter<string>({
    key,
    unit: '%',
    article: EXIT,
    values: [
      v('7.67 %', '2012-01-01', null, 'easypay-group.com flash 10802; trends.levif.be', 'B'),
    ],
  });
export const exitSimple = exit('holiday.exit.simple');
export const exitDouble = exit('holiday.exit.double');
export const exitRetention = defineParameter<Share>({
  key: 'holiday.exit.retention',
  unit: 'share',
  article: 'Law of 29/06/1981 art. 39',
  values: [v({ part: 85, of: 92 }, '2012-01-01', null, `${OPEN}; share of the double pay`, 'C')],
});
export const leaveDays = defineParameter<number>({
  key: 'holiday.days',
  unit: 'days/year',
  article: 'RD 30/03/1967 art. 35',
  values: [v(20, '1980-01-01', null, 'trends.levif.be 2023', 'B')],
});
/** Year-end premium where granted: a twelfth of the year's pay. */
export const yearEnd = defineParameter<number>({
  key: 'year-end.months',
  unit: 'months',
  article: 'CLA of the joint committee',
  values: [v(12, '2018-01-01', null, KNOWLEDGE, 'C')],
});

/** Share of pay the employer owes up to a calendar day of sickness. */
export interface SickStep {
  readonly upToDay: number;
  readonly rate: string;
}
const LAW_1978 = 'Law of 03/07/1978 art. 52, 70, 71; CLA 12bis, 13bis';
export const sickLong = defineParameter<readonly SickStep[]>({
  key: 'sick.employee',
  unit: 'days → %',
  article: LAW_1978,
  values: [v([{ upToDay: 30, rate: '100 %' }], '2014-01-01', null, 'securex.be; abvv', 'B')],
});
export const sickSteps = defineParameter<readonly SickStep[]>({
  key: 'sick.manual',
  unit: 'days → %',
  article: LAW_1978,
  values: [
    v(
      [
        { upToDay: 7, rate: '100 %' },
        { upToDay: 14, rate: '85.88 %' },
        { upToDay: 30, rate: '25.88 %' },
      ],
      '2014-01-01',
      null,
      'securex.be; CLA 12bis, 13bis through third parties',
      'B',
    ),
  ],
});
/** Service below which nothing is owed, and length of a contract that counts as short: months. */
export const sickService = defineParameter<{ readonly service: number; readonly short: number }>({
  key: 'sick.service',
  unit: 'months',
  article: LAW_1978,
  values: [v({ service: 1, short: 3 }, '2014-01-01', null, 'securex.be', 'B')],
});
export const relapse = defineParameter<number>({
  key: 'sick.relapse',
  unit: 'days',
  article: 'Law of 03/07/1978 art. 52, 73; law of 19/12/2025 art. 37, 38',
  values: [
    v(56, '2026-01-01', null, 'law of 19/12/2025, through third parties', 'B', {
      knownFrom: '2025-12-19',
    }),
    v(14, '2014-01-01', '2025-12-31', 'law of 03/07/1978, through third parties', 'B'),
  ],
});
