import type { EngagementInput, EvaluationInput, Facts, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** What an office would confirm before it issues in show business, for cadres and at an end. */
export const confirmed: Facts = {
  'pss.part_month': 'calendar-days',
  'pas.prevoyance': 'exempt',
  'pas.short_contract_allowance': '739.00',
  'cesa.reduction': 'eligible',
  'leave.day_divisor': 26,
  'spectacle.er.chomage_majoration': '0.50 %',
  'spectacle.conges_spectacles': '15.50 %',
  'spectacle.collective': { employer: '1.20 %', employee: '0.30 %' },
  'spectacle.artist.second_tranche': 'none',
  'spectacle.artist.ee.maladie_abroad': '3.85 %',
};

/** A person of 35 in March 2026, with these engagements; the year began in January. */
function march(engagements: readonly EngagementInput[], person: Facts = {}): EvaluationInput {
  return {
    asOf: '2026-03-31',
    period: { from: '2026-03-01', to: '2026-03-31' },
    paidOn: '2026-03-31',
    entity: {
      id: 'smart-fr',
      jurisdiction: 'fr',
      facts: {
        ...{ headcount: 90, atmpRate: 208, mobilityRate: 200, healthPlan: 4_000 },
        licence: 'PLATESV-R-EXEMPLE',
      },
    },
    person: {
      id: 'sample',
      facts: [{ from: '2025-01-01', facts: { birthDate: '1990-05-15', ...person } }],
      socialSecurity: [{ from: '2025-01-01', jurisdiction: 'fr' }],
      tax: [{ from: '2025-01-01', jurisdiction: 'fr' }],
    },
    engagements,
    house: { values: {}, confirmed },
    counters: {
      'gross@2026': 500_000,
      'ceiling@2026': 801_000,
      'reduced-pay@2026': 500_000,
      'smic@2026': 4_375_280,
      'reduction@2026': 89_950,
    },
    issued: [],
  };
}

/** The same without a year before March. */
const first = (engagements: readonly EngagementInput[], person: Facts = {}): EvaluationInput => ({
  ...march(engagements, person),
  counters: {},
});

const month: EngagementInput = {
  id: 'office',
  kind: 'cdi',
  from: '2025-06-01',
  to: null,
  facts: { cadre: true, agreedMonthlyPay: 260_000, occupation: 'chargé de production' },
  days: [],
  pay: [
    { id: 'march', kind: 'salary', amount: 260_000, from: '2026-03-01', to: '2026-03-31' },
    { id: 'bonus', kind: 'bonus', amount: 20_000, from: '2026-03-15', to: '2026-03-31' },
    { id: '13th', kind: 'special', amount: 21_000, from: '2026-01-01', to: '2026-03-31' },
  ],
};

const member: EngagementInput = {
  ...month,
  id: 'member',
  kind: 'cesa',
  facts: { weeklyHours: 24, agreedMonthlyPay: 150_000 },
  pay: [{ id: 'march', kind: 'salary', amount: 150_000, from: '2026-03-01', to: '2026-03-31' }],
};

const term: EngagementInput = {
  id: 'term',
  kind: 'cdd',
  from: '2026-03-16',
  to: '2026-04-10',
  facts: { occupation: 'graphiste' },
  days: [],
  pay: [{ id: 'term', kind: 'salary', amount: 110_000, from: '2026-03-16', to: '2026-03-31' }],
};

const concert: EngagementInput = {
  id: 'concert',
  kind: 'artiste',
  from: '2026-03-14',
  to: '2026-03-14',
  facts: { dfs: 'musicien', objectNumber: '24B30000001' },
  days: [{ date: '2026-03-14', minutes: 720, state: 'worked' }],
  pay: [{ id: 'cachet', kind: 'day', amount: 32_000, from: '2026-03-14', to: '2026-03-14' }],
};

const show: EngagementInput = {
  ...concert,
  id: 'show',
  from: '2026-03-20',
  to: '2026-03-21',
  facts: {},
  days: [],
  pay: [
    { id: 'friday', kind: 'day', amount: 18_000, from: '2026-03-20', to: '2026-03-20' },
    { id: 'saturday', kind: 'day', amount: 18_000, from: '2026-03-21', to: '2026-03-21' },
  ],
};

const light: EngagementInput = {
  id: 'light',
  kind: 'technicien',
  from: '2026-03-05',
  to: '2026-03-06',
  facts: { hours: 16 },
  days: [],
  pay: [{ id: 'light', kind: 'salary', amount: 40_000, from: '2026-03-05', to: '2026-03-06' }],
};

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  { id: 'month', input: march([month]), vary: { engagement: 'office', item: 'march' } },
  { id: 'first', input: first([month]), vary: { engagement: 'office', item: 'march' } },
  {
    id: 'own rate',
    input: first([month], { pasRate: 750 }),
    vary: { engagement: 'office', item: '13th' },
  },
  { id: 'member', input: march([member]), vary: { engagement: 'member', item: 'march' } },
  { id: 'part', input: first([term]), vary: { engagement: 'term', item: 'term' } },
  { id: 'two', input: march([member, term]), vary: { engagement: 'term', item: 'term' } },
  { id: 'artist', input: first([concert, show]), vary: { engagement: 'show', item: 'saturday' } },
  { id: 'technician', input: first([light]), vary: { engagement: 'light', item: 'light' } },
  {
    id: 'mixed',
    input: march([month, concert, light]),
    vary: { engagement: 'concert', item: 'cachet' },
  },
  {
    id: 'from abroad',
    input: first([show], { taxResidence: 'BE' }),
    vary: { engagement: 'show', item: 'friday' },
  },
];

const address = { street: '1 rue de l’Exemple', postalCode: '59000', city: 'Lille', country: 'FR' };

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Exemple',
    givenNames: 'Camille',
    birthDate: '1955-08-01',
    birthPlace: 'Lille',
    birthCountry: 'FR',
    nationality: 'FR',
    sex: 'female',
    address,
    identifiers: { nir: '255081416802538' },
    iban: 'FR1420041010050500013M02606',
  },
  entity: {
    id: 'smart-fr',
    name: 'Smart France SCIC',
    address,
    identifiers: { siret: '73282932000074' },
    facts: { naf: '90.02Z' },
    contact: { name: 'Bureau', email: 'bureau@smart-fr.example', phone: '+33 3 55 50 00 00' },
  },
};
