import type { EngagementInput, EvaluationInput, Facts, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** A person of 35 without children in March 2026, with these engagements. */
function march(engagements: readonly EngagementInput[], person: Facts = {}): EvaluationInput {
  return {
    asOf: '2026-03-31',
    period: { from: '2026-03-01', to: '2026-03-31' },
    paidOn: '2026-03-31',
    entity: { id: 'smart-at', jurisdiction: 'at', facts: { monthlyMarginalSum: 60_000 } },
    person: {
      id: 'sample',
      facts: [{ from: '2025-01-01', facts: { birthDate: '1990-05-15', ...person } }],
      socialSecurity: [{ from: '2025-01-01', jurisdiction: 'at' }],
      tax: [{ from: '2025-01-01', jurisdiction: 'at' }],
    },
    engagements,
    house: { values: {}, confirmed: {} },
    counters: { 'current-pay@2026': 520_000, 'first-month@2026': 1, 'paid-months@2026': 2 },
    issued: [],
  };
}

const month: EngagementInput = {
  id: 'office',
  kind: 'echt',
  from: '2025-06-01',
  to: null,
  facts: { land: 'W', weeklyHours: 38.5, agreedMonthlyPay: 260_000, specialPay: true },
  days: [],
  pay: [
    { id: 'march', kind: 'salary', amount: 260_000, from: '2026-03-01', to: '2026-03-31' },
    { id: 'bonus', kind: 'bonus', amount: 20_000, from: '2026-03-15', to: '2026-03-31' },
    { id: '13th', kind: 'special', amount: 130_000, from: '2026-01-01', to: '2026-03-31' },
  ],
};

const play: EngagementInput = {
  id: 'play',
  kind: 'kurz',
  from: '2026-03-02',
  to: '2026-03-06',
  facts: { land: 'N', weeklyHours: 20, artist: true, agreedMonthlyPay: 170_000 },
  days: [{ date: '2026-03-02', minutes: 480, state: 'worked' }],
  pay: [{ id: 'play', kind: 'salary', amount: 40_000, from: '2026-03-02', to: '2026-03-06' }],
};

const concert: EngagementInput = {
  ...play,
  id: 'concert',
  from: '2026-03-16',
  to: '2026-03-20',
  days: [],
  pay: [{ id: 'concert', kind: 'lump-sum', amount: 30_000, from: '2026-03-16', to: '2026-03-20' }],
};

const shooting: EngagementInput = {
  id: 'shooting',
  kind: 'fallweise',
  from: '2026-03-10',
  to: '2026-03-17',
  facts: { land: 'W', weeklyHours: 8 },
  days: [{ date: '2026-03-10', minutes: 600, state: 'worked' }],
  pay: [
    { id: 'day-1', kind: 'day', amount: 60_000, from: '2026-03-10', to: '2026-03-10' },
    { id: 'day-2', kind: 'day', amount: 22_000, from: '2026-03-17', to: '2026-03-17' },
    {
      id: 'leave',
      kind: 'leave-compensation',
      amount: 2_112,
      from: '2026-03-17',
      to: '2026-03-17',
    },
  ],
};

const gallery: EngagementInput = {
  id: 'gallery',
  kind: 'marginal',
  from: '2026-03-01',
  to: null,
  facts: { land: 'W', weeklyHours: 6 },
  days: [],
  pay: [{ id: 'march', kind: 'salary', amount: 42_000, from: '2026-03-01', to: '2026-03-31' }],
};

const family: Facts = {
  soleEarnerChildren: 1,
  children: [{ birthDate: '2018-04-01', familyBonus: 'full' }],
  commuting: 'small',
  commutingKm: 45,
  taxAllowance: 10_000,
};

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  { id: 'month', input: march([month]), vary: { engagement: 'office', item: 'march' } },
  { id: 'family', input: march([month], family), vary: { engagement: 'office', item: 'march' } },
  { id: '13th', input: march([month]), vary: { engagement: 'office', item: '13th' } },
  { id: 'short', input: march([play]), vary: { engagement: 'play', item: 'play' } },
  { id: 'marginal', input: march([gallery]), vary: { engagement: 'gallery', item: 'march' } },
  { id: 'two', input: march([play, concert]), vary: { engagement: 'concert', item: 'concert' } },
  { id: 'days', input: march([shooting]), vary: { engagement: 'shooting', item: 'day-2' } },
  { id: 'mixed', input: march([month, shooting]), vary: { engagement: 'shooting', item: 'day-1' } },
  {
    id: 'from abroad',
    input: march([play], { taxResidence: 'HU' }),
    vary: { engagement: 'play', item: 'play' },
  },
];

const address = { street: 'Beispielgasse 1', postalCode: '1010', city: 'Wien', country: 'AT' };

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Muster',
    givenNames: 'Kim',
    birthDate: '1980-01-01',
    birthPlace: 'Wien',
    birthCountry: 'AT',
    nationality: 'AT',
    sex: 'other',
    address,
    identifiers: { vsnr: '1237010180' },
    iban: 'AT611904300234573201',
  },
  entity: {
    id: 'smart-at',
    name: 'Smart Coop Austria eG',
    address,
    identifiers: { beitragskonto: '1234567890' },
    facts: { municipality: 'Wien' },
    contact: { name: 'Büro', email: 'office@smart-at.example', phone: '+43 1 5550' },
  },
};
