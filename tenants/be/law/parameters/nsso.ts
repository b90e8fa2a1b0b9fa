/** Social security contributions (law of 27 June 1969 and 29 June 1981): rates and bases. */
import { type DatedValue, defineParameter } from '@smart/law';
import { CARRIED, KNOWLEDGE, ONSS_3, ONSS_CURRENT, OPEN, TECHLIB, v } from './sources.ts';

const GENERAL = 'Law of 29/06/1981 art. 38';

const rateOf = (key: string, article: string, ...values: DatedValue<string>[]) =>
  defineParameter<string>({ key, unit: '%', article, values });

/** Read for 2026/3; the quarters before carry the same value, unread. */
const readIn2026 = (rate: string): DatedValue<string>[] => [
  v(rate, '2026-07-01', null, TECHLIB, 'A'),
  v(rate, '2025-01-01', '2026-12-31', CARRIED, 'C'),
];

const TOTAL_2018 = 'Securex, embuild: 25 % in total since the tax shift';

export const employee = rateOf(
  'nsso.employee',
  `${GENERAL} § 2`,
  v('13.07 %', '2014-01-01', null, TECHLIB, 'A'),
);
export const factor = rateOf(
  'nsso.base-factor',
  'Law of 29/06/1981 art. 23; RD 28/11/1969 art. 41',
  v('108 %', '2003-07-01', null, ONSS_CURRENT, 'A'),
);
export const employer = rateOf(
  'nsso.employer',
  `${GENERAL} § 3`,
  v('19.88 %', '2026-07-01', null, TECHLIB, 'A'),
  v('19.88 %', '2018-01-01', '2026-12-31', TOTAL_2018, 'B'),
);
export const moderation = rateOf(
  'nsso.moderation',
  `${GENERAL} § 3bis`,
  v('5.12 %', '2026-07-01', null, TECHLIB, 'A'),
  v('5.12 %', '2018-01-01', '2026-12-31', TOTAL_2018, 'B'),
);
export const employerCeiling = defineParameter<string>({
  key: 'nsso.employer-ceiling',
  unit: 'EUR/quarter',
  article: 'Programme law of 18/07/2025',
  whenMissing: 'absent',
  values: [
    v('85000.00', '2026-01-01', null, 'indexed amount of 2026 not found', 'C', {
      knownFrom: '2025-07-18',
    }),
    v('85000.00', '2025-07-01', '2025-12-31', 'degandpartners.com 29107; acerta', 'B', {
      knownFrom: '2025-07-18',
    }),
  ],
});
export const holidayQuarterly = rateOf(
  'nsso.holiday.quarterly',
  `${GENERAL} § 3, 8°`,
  v('5.57 %', '2024-01-01', null, ONSS_CURRENT, 'A'),
);
export const holidayAnnual = rateOf(
  'nsso.holiday.annual',
  `${GENERAL} § 3, 8°`,
  v('10.27 %', '2018-01-01', null, ONSS_CURRENT, 'A'),
);
const CLOSURE = 'Law of 26/06/2002 art. 58';
export const closureSpecial = rateOf('nsso.closure.special', CLOSURE, ...readIn2026('0.10 %'));
export const closureSmall = rateOf('nsso.closure.small', CLOSURE, ...readIn2026('0.34 %'));
export const closureLarge = rateOf('nsso.closure.large', CLOSURE, ...readIn2026('0.39 %'));
export const closureSocial = rateOf('nsso.closure.social', CLOSURE, ...readIn2026('0.01 %'));
export const closureFrom = defineParameter<number>({
  key: 'nsso.closure.threshold',
  unit: 'workers',
  article: CLOSURE,
  values: [v(20, '2018-01-01', null, `${OPEN}: reading of the rate file`, 'C')],
});
export const accidentSpecial = rateOf(
  'nsso.accident-special',
  'Law of 10/04/1971 art. 59',
  ...readIn2026('0.02 %'),
);
export const asbestos = defineParameter<string>({
  key: 'nsso.asbestos',
  unit: '%',
  article: 'Programme law (I) of 27/12/2006 art. 116',
  whenMissing: 'absent',
  values: [
    v('0.01 %', '2026-01-01', '2026-09-30', ONSS_3, 'B'),
    v('0.01 %', '2025-01-01', '2025-06-30', `${CARRIED}; usually the first two quarters`, 'C'),
  ],
});
export const temporaryUnemployment = rateOf(
  'nsso.temporary-unemployment',
  `${GENERAL} § 3sexies`,
  v('0.10 %', '2026-01-01', null, ONSS_3, 'B'),
  v('0.10 %', '2025-01-01', '2025-12-31', CARRIED, 'C'),
);
export const tenWorkers = defineParameter<{ readonly rate: string; readonly workers: number }>({
  key: 'nsso.ten-workers',
  unit: '% from so many workers',
  article: `${GENERAL} § 3, 9°`,
  values: [v({ rate: '1.69 %', workers: 10 }, '2018-01-01', null, KNOWLEDGE, 'C')],
});
export const fund200 = defineParameter<string>({
  key: 'fund.200',
  unit: '%',
  article: 'CLA of joint committee 200, social fund',
  whenMissing: 'ask',
  example: '0.23 %',
  values: [v('0.23 %', '2026-01-01', '2027-12-31', 'sfonds200.be', 'B')],
});
export const fund304 = rateOf(
  'fund.304',
  'CLA of joint committee 304, training',
  v('0.10 %', '2013-01-01', null, 'podiumkunsten.be', 'B'),
);
export const accidentPremium = defineParameter<string>({
  key: 'accident.premium',
  unit: '%',
  article: 'Law of 10/04/1971 art. 49',
  whenMissing: 'ask',
  example: '1 %',
  values: [],
});
export const studentEmployee = rateOf(
  'nsso.student.employee',
  'RD 28/11/1969 art. 17bis',
  ...readIn2026('2.71 %'),
);
export const studentEmployer = rateOf(
  'nsso.student.employer',
  'RD 28/11/1969 art. 17bis',
  ...readIn2026('5.43 %'),
);
export const studentHours = defineParameter<number>({
  key: 'nsso.student.hours',
  unit: 'hours/year',
  article: 'RD 28/11/1969 art. 17bis',
  values: [
    v(650, '2026-01-01', null, ONSS_3, 'B'),
    v(650, '2025-01-01', '2025-12-31', 'said to be permanent, not read', 'C'),
  ],
});
