import type { EngagementInput, EvaluationInput, Facts, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** What an office confirms before it issues anything; examples. */
export const confirmed: Facts = {
  'sv.funds': [
    {
      fund: 'average',
      from: '2025-01-01',
      to: '2025-12-31',
      extra: '2.5 %',
      u1: '2.4 %',
      u2: '0.44 %',
    },
    {
      fund: 'average',
      from: '2026-01-01',
      to: '2026-12-31',
      extra: '2.9 %',
      u1: '2.4 %',
      u2: '0.44 %',
    },
    { fund: 'TK', from: '2026-01-01', extra: '2.69 %', u1: '2.4 %', u2: '0.44 %' },
  ],
  'sv.uv.rate': '1.3 %',
  'minijob.rv.min_base.part': 30,
  'midijob.levies': 'whole-base',
  'midijob.pv.children': 'employee-base',
  'tax.artist.extended_period.table': 'day',
  'tax.freibetrag.day': { days: 30, step: 5 },
  'leave.abgeltung.tax': 'sonstiger Bezug',
  'sick.day_divisor': 30,
};

/** A person of 35 without children in May 2026, with these engagements. */
function may(
  engagements: readonly EngagementInput[],
  person: Facts = {},
  entity: Facts = {},
): EvaluationInput {
  return {
    asOf: '2026-05-31',
    period: { from: '2026-05-01', to: '2026-05-31' },
    paidOn: '2026-05-29',
    entity: { id: 'smart-de', jurisdiction: 'de', facts: entity },
    person: {
      id: 'sample',
      facts: [
        {
          from: '2025-01-01',
          facts: { birthDate: '1990-05-15', taxClass: 1, healthFund: 'TK', ...person },
        },
      ],
      socialSecurity: [{ from: '2025-01-01', jurisdiction: 'de' }],
      tax: [{ from: '2025-01-01', jurisdiction: 'de' }],
    },
    engagements,
    house: { values: {}, confirmed },
    counters: {
      'sv-days@2026': 120,
      'kv-base@2026': 1_120_000,
      'rv-base@2026': 1_120_000,
      'year-pay@2026': 1_120_000,
    },
    issued: [],
  };
}

const MAY = { from: '2026-05-01', to: '2026-05-31' };

/** A salary from a budget under a contract of several months. */
const budget: EngagementInput = {
  id: 'budget',
  kind: 'befristet',
  from: '2026-01-01',
  to: '2026-08-31',
  facts: { land: 'BE', weeklyHours: 30, agreedMonthlyPay: 280_000, fixedTermReason: 'artistic' },
  days: [],
  pay: [{ id: 'may', kind: 'salary', amount: 280_000, ...MAY }],
};

const salaried: EngagementInput = {
  ...budget,
  id: 'office',
  kind: 'unbefristet',
  to: null,
  facts: { land: 'SN', weeklyHours: 38.5 },
  pay: [
    { id: 'may', kind: 'salary', amount: 410_000, ...MAY },
    { id: 'holiday', kind: 'special', amount: 120_000, from: '2026-05-31', to: '2026-05-31' },
  ],
};

const part: EngagementInput = {
  ...budget,
  id: 'part',
  from: '2026-05-11',
  facts: { land: 'BE', weeklyHours: 30 },
  pay: [{ id: 'part', kind: 'salary', amount: 190_000, from: '2026-05-11', to: '2026-05-31' }],
};

const lesson: EngagementInput = {
  ...budget,
  id: 'lesson',
  facts: { land: 'BE' },
  pay: [{ id: 'lesson', kind: 'lump-sum', amount: 45_000, ...MAY }],
};

const gallery: EngagementInput = {
  ...budget,
  id: 'gallery',
  kind: 'minijob',
  to: null,
  facts: { land: 'BE', weeklyHours: 8 },
  pay: [{ id: 'may', kind: 'salary', amount: 52_000, ...MAY }],
};

const festival: EngagementInput = {
  id: 'festival',
  kind: 'kurzfristig',
  from: '2026-05-13',
  to: '2026-05-15',
  facts: { land: 'BY', occupational: false, tax: 'flat' },
  days: [
    { date: '2026-05-13', minutes: 480, state: 'worked' },
    { date: '2026-05-15', minutes: 480, state: 'worked' },
  ],
  pay: [{ id: 'festival', kind: 'lump-sum', amount: 44_000, from: '2026-05-13', to: '2026-05-15' }],
};

const shooting = (id: string, day: string, amount: number): EngagementInput => ({
  id,
  kind: 'unstaendig',
  from: day,
  to: day,
  facts: { land: 'BE', artist: true },
  days: [{ date: day, minutes: 540, state: 'worked' }],
  pay: [{ id, kind: 'day', amount, from: day, to: day }],
});

const guest: EngagementInput = {
  ...part,
  id: 'guest',
  to: '2026-05-20',
  facts: { land: 'BE', artist: true },
  pay: [{ id: 'guest', kind: 'salary', amount: 150_000, from: '2026-05-11', to: '2026-05-20' }],
};

const fee: EngagementInput = {
  ...guest,
  id: 'fee',
  kind: 'honorar',
  pay: [{ id: 'fee', kind: 'lump-sum', amount: 90_000, from: '2026-05-11', to: '2026-05-11' }],
};

const family: Facts = {
  taxClass: 3,
  childAllowances: 2,
  church: 'ev',
  children: [{ birthDate: '2015-03-01' }, { birthDate: '2018-04-01' }],
};

const day1 = shooting('day-1', '2026-05-06', 48_000);
const day2 = shooting('day-2', '2026-05-19', 62_000);
const vary = (engagement: string, item: string) => ({ engagement, item });

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  { id: 'budget', input: may([budget]), vary: vary('budget', 'may') },
  { id: 'family', input: may([budget], family, { u1: true }), vary: vary('budget', 'may') },
  // One-off pay is taxed in whole euros of a year's tax: net wiggles within a few euros.
  { id: 'special', input: may([salaried]), vary: vary('office', 'holiday'), step: 1_000 },
  {
    id: 'salary',
    input: may([{ ...salaried, pay: salaried.pay.slice(0, 1) }]),
    vary: vary('office', 'may'),
  },
  { id: 'part', input: may([part]), vary: vary('part', 'part') },
  { id: 'two', input: may([budget, lesson]), vary: vary('lesson', 'lesson') },
  { id: 'small', input: may([lesson], family), vary: vary('lesson', 'lesson') },
  { id: 'minijob', input: may([gallery]), vary: vary('gallery', 'may') },
  { id: 'short', input: may([festival]), vary: vary('festival', 'festival') },
  { id: 'days', input: may([day1, day2]), vary: vary('day-2', 'day-2') },
  { id: 'mixed', input: may([budget, day1]), vary: vary('day-1', 'day-1') },
  { id: 'class VI', input: may([budget], { taxClass: 6 }), vary: vary('budget', 'may') },
  {
    id: 'private',
    input: may([budget], { health: 'private', privateHealth: 60_000, privateCare: 8_000 }),
    vary: vary('budget', 'may'),
  },
  { id: 'from abroad', input: may([guest], { taxResidence: 'AT' }), vary: vary('guest', 'guest') },
  { id: 'fee abroad', input: may([fee], { taxResidence: 'AT' }), vary: vary('fee', 'fee') },
  { id: 'fee', input: may([fee]), vary: vary('fee', 'fee') },
];

const address = { street: 'Beispielstraße 1', postalCode: '10999', city: 'Berlin', country: 'DE' };

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Muster',
    givenNames: 'Kim',
    birthDate: '1949-06-07',
    birthPlace: 'Berlin',
    birthCountry: 'DE',
    nationality: 'DE',
    sex: 'other',
    address,
    identifiers: { idnr: '86095742719', rvnr: '15070649C103' },
    iban: 'DE89370400440532013000',
  },
  entity: {
    id: 'smart-de',
    name: 'Smart eG',
    address,
    identifiers: { betriebsnummer: '12345678' },
    facts: { taxNumber: '27/111/11111' },
    contact: { name: 'Büro', email: 'office@smart-de.example', phone: '+49 30 5550' },
  },
};
