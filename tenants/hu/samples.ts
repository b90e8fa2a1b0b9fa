import type { EngagementInput, EvaluationInput, Facts, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** What an office has confirmed so that these samples can be issued: examples, no information. */
export const CONFIRMED: Facts = {
  rounding: '1',
  'mandate.cost_share': '10 %',
  'mandate.szocho_uninsured': '13 %',
  'pensioner.tb_szocho': '0 %',
  'tb.min_base_days': 30,
  'allowance.order': ['mother', 'u25', 'under30', 'personal', 'married', 'family'],
  'nonresident.rate': '15 %',
  'ekho.payer': '13 %',
  'ekho.occupations': ['2713', '2719', '371'],
  'ekho.mandate_base': 'whole fee, no costs',
  'efo.daily.agri_tourism': '2400',
  'efo.daily.film_extra': '9700',
  'sick.day_method': 'working-days',
  'leave.exit': { yearDays: 365, hours: 174 },
};

/** A person of 35 without children in March 2026, with these engagements. */
function march(engagements: readonly EngagementInput[], person: Facts = {}): EvaluationInput {
  return {
    asOf: '2026-03-31',
    period: { from: '2026-03-01', to: '2026-03-31' },
    paidOn: '2026-03-31',
    entity: { id: 'smart-hu', jurisdiction: 'hu', facts: {} },
    person: {
      id: 'sample',
      facts: [{ from: '2025-01-01', facts: { birthDate: '1990-05-15', ...person } }],
      socialSecurity: [{ from: '2025-01-01', jurisdiction: 'hu' }],
      tax: [{ from: '2025-01-01', jurisdiction: 'hu' }],
    },
    engagements,
    house: { values: {}, confirmed: CONFIRMED },
    counters: { 'casual-days@2026': 12, 'ekho-base@2026': 1_000_000_00 },
    issued: [],
  };
}

const whole = { from: '2026-03-01', to: '2026-03-31' };

const month: EngagementInput = {
  id: 'office',
  kind: 'munkaviszony',
  from: '2025-06-01',
  to: null,
  facts: { weeklyHours: 40, feor: '2614' },
  days: [],
  pay: [
    { id: 'march', kind: 'salary', amount: 450_000_00, ...whole },
    { id: 'bonus', kind: 'bonus', amount: 20_000_00, from: '2026-03-15', to: '2026-03-31' },
  ],
};

/** Twenty hours a week from the middle of the month: below the least base. */
const part: EngagementInput = {
  ...month,
  id: 'part',
  from: '2026-03-16',
  facts: { weeklyHours: 8 },
  pay: [{ id: 'half', kind: 'salary', amount: 40_000_00, from: '2026-03-16', to: '2026-03-31' }],
};

const mandate = (id: string, day: string, fee: number): EngagementInput => ({
  id,
  kind: 'megbizas',
  from: day,
  to: day,
  facts: { artist: true },
  days: [],
  pay: [{ id: `${id}-fee`, kind: 'lump-sum', amount: fee, from: day, to: day }],
});

const daily = (
  id: string,
  kind: string,
  days: readonly string[],
  wage: number,
): EngagementInput => ({
  id,
  kind,
  from: days[0]!,
  to: days.at(-1)!,
  facts: {},
  days: days.map((date) => ({ date, minutes: 480, state: 'worked' })),
  pay: days.map((date, n) => ({
    ...{ id: `${id}-${n}`, kind: 'day', amount: wage },
    ...{ from: date, to: date },
  })),
});

const days = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((day) => `2026-03-${String(day).padStart(2, '0')}`);

const shoot = daily('shoot', 'efo', days(10, 11, 17), 22_000_00);
const harvest = daily('harvest', 'idenymunka', days(2, 3), 18_000_00);
const crowd = daily('crowd', 'statiszta', days(24), 30_000_00);

const tour: EngagementInput = {
  ...month,
  id: 'tour',
  facts: { ekho: true, feor: '2719', weeklyHours: 40, artist: true },
  pay: [{ id: 'march', kind: 'salary', amount: 700_000_00, ...whole }],
};

const ill: EngagementInput = {
  ...month,
  id: 'ill',
  days: days(2, 3, 4).map((date) => ({ date, minutes: 480, state: 'sick' })),
  pay: [{ id: 'march', kind: 'salary', amount: 450_000_00, ...whole }],
};

const concert = mandate('concert', '2026-03-07', 200_000_00);
const talk = mandate('talk', '2026-03-20', 3_000_00);

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  { id: 'month', input: march([month]), vary: { engagement: 'office', item: 'march' } },
  {
    id: 'family',
    input: march([month], { familyChildren: 3, familyShare: 50 }),
    vary: { engagement: 'office', item: 'march' },
  },
  {
    id: 'young mother',
    input: march([month], { birthDate: '2001-03-20', familyChildren: 1, marriedOn: '2020-01-01' }),
    vary: { engagement: 'office', item: 'march' },
  },
  {
    id: 'pensioner',
    input: march([month], { pensioner: true, birthDate: '1955-01-02' }),
    vary: { engagement: 'office', item: 'march' },
  },
  { id: 'part', input: march([part]), vary: { engagement: 'part', item: 'half' } },
  { id: 'ill', input: march([ill]), vary: { engagement: 'ill', item: 'march' } },
  { id: 'mandates', input: march([concert, talk]), vary: { engagement: 'talk', item: 'talk-fee' } },
  { id: 'casual', input: march([shoot]), vary: { engagement: 'shoot', item: 'shoot-1' } },
  { id: 'season', input: march([harvest]), vary: { engagement: 'harvest', item: 'harvest-0' } },
  { id: 'extra', input: march([crowd]), vary: { engagement: 'crowd', item: 'crowd-0' } },
  { id: 'ekho', input: march([tour]), vary: { engagement: 'tour', item: 'march' } },
  {
    id: 'mixed',
    input: march([month, concert, shoot]),
    vary: { engagement: 'concert', item: 'concert-fee' },
  },
  {
    id: 'from abroad',
    input: march([concert], { taxResidence: 'AT' }),
    vary: { engagement: 'concert', item: 'concert-fee' },
  },
];

const address = { street: 'Minta utca 1.', postalCode: '1111', city: 'Budapest', country: 'HU' };

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Minta',
    givenNames: 'Kata',
    birthDate: '1990-05-17',
    birthPlace: 'Budapest',
    birthCountry: 'HU',
    nationality: 'HU',
    sex: 'female',
    address,
    identifiers: { taj: '123456788', adoazonosito: '8450611237' },
    iban: 'HU42117730161111101800000000',
  },
  entity: {
    id: 'smart-hu',
    name: 'Smart Hungary Szövetkezet',
    address,
    identifiers: { adoszam: '12345676131' },
    facts: {},
    contact: { name: 'Iroda', email: 'iroda@smart-hu.example', phone: '+36 1 555 0000' },
  },
};
