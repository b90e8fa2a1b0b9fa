import type { EngagementInput, EvaluationInput, Facts, PayItem, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** What the office confirms in the samples: values the sources leave open. */
const confirmed = {
  'nsso.closure.threshold': 20,
  'nsso.closure.small': '0.34 %',
  'nsso.closure.large': '0.39 %',
  'nsso.closure.social': '0.01 %',
  'nsso.closure.special': '0.10 %',
  'nsso.accident-special': '0.02 %',
  'nsso.asbestos': '0.01 %',
  'nsso.temporary-unemployment': '0.10 %',
  'nsso.ten-workers': { rate: '1.69 %', workers: 10 },
  'nsso.student.hours': 650,
  'nsso.student.employee': '2.71 %',
  'nsso.student.employer': '5.43 %',
  'accident.premium': '1 %',
  'target.artist.minimum': '6700.83',
  'target.artist.flanders': 'no',
  'workbonus.mixed': 'employee',
  'structural.scope': 'line',
  'structural.special': 'excluded',
  'structural.parallel': 'together',
  'pp.short': 'month',
  'pp.exceptional.base': 'taxable',
  'pp.scale-3': 'no-exemptions',
  'holiday.exit.retention': { part: 85, of: 92 },
  'amateur.day': '80.18',
  'amateur.travel': '22.91',
  'amateur.threshold': '572.71',
};

/** A person's September 2026 at the cooperative, last month of a quarter. */
function september(
  engagements: readonly EngagementInput[],
  person: Facts = {},
  counters: Readonly<Record<string, number>> = {},
): EvaluationInput {
  return {
    asOf: '2026-09-30',
    period: { from: '2026-09-01', to: '2026-09-30' },
    paidOn: '2026-09-30',
    entity: { id: 'smart-be', jurisdiction: 'be', facts: { workers: 200 } },
    person: {
      id: 'sample',
      facts: [{ from: '2025-01-01', facts: { birthDate: '1990-05-15', ...person } }],
      socialSecurity: [{ from: '2025-01-01', jurisdiction: 'be' }],
      tax: [{ from: '2025-01-01', jurisdiction: 'be' }],
    },
    engagements,
    house: { values: {}, confirmed },
    counters,
    issued: [],
  };
}

/** July and August of the same salary. */
const twoMonths = {
  'csss@2026-Q3': 2_748,
  'wage@2026-Q3': 500_000,
  'volume@2026-Q3': 44,
  'structural@2026-Q3': 65_000,
  'base@2026-Q3': 500_000,
};

const all = { from: '2026-09-01', to: '2026-09-30' } as const;
const reason = { termReason: 'spectacle' } as const;

const office: EngagementInput = {
  id: 'office',
  kind: 'white-collar',
  from: '2025-06-01',
  to: null,
  facts: {
    collectiveAgreement: '200',
    grade: 'B',
    yearEndPremium: true,
    agreedMonthlyPay: 250_000,
  },
  days: [],
  pay: [{ id: 'september', kind: 'salary', amount: 250_000, ...all }],
};

const withPremiums: EngagementInput = {
  ...office,
  pay: [
    ...office.pay,
    {
      id: 'double',
      kind: 'special',
      amount: 230_000,
      ...all,
      facts: { what: 'double-holiday' },
    },
    { id: 'bonus', kind: 'bonus', amount: 20_000, ...all },
  ],
};

const workshop: EngagementInput = {
  id: 'workshop',
  kind: 'manual',
  from: '2026-09-14',
  to: null,
  facts: { weeklyHours: 19, region: 'wallonia' },
  days: [],
  pay: [{ id: 'half', kind: 'salary', amount: 70_000, from: '2026-09-14', to: '2026-09-30' }],
};

const tour: EngagementInput = {
  id: 'tour',
  kind: 'artist',
  from: '2026-08-17',
  to: '2026-11-30',
  facts: { collectiveAgreement: '304', ...reason },
  days: [],
  pay: [{ id: 'september', kind: 'salary', amount: 290_000, ...all }],
};

/** One day's pay. */
const day = (date: string, amount: number): PayItem => ({
  id: `day-${date}`,
  kind: 'day',
  amount,
  from: date,
  to: date,
});

const gig = (id: string, date: string, amount: number): EngagementInput => ({
  id,
  kind: 'artist-short',
  from: date,
  to: date,
  facts: { collectiveAgreement: '304', musicServices: 1, ...reason },
  days: [{ date, minutes: 240, state: 'worked' }],
  pay: [day(date, amount)],
});

const training: EngagementInput = {
  id: 'training',
  kind: 'short',
  from: '2026-09-10',
  to: '2026-09-11',
  facts: { ...reason, agreedMonthlyPay: 300_000 },
  days: [],
  pay: [day('2026-09-10', 18_000), day('2026-09-11', 18_000)],
};

const painting: EngagementInput = {
  id: 'painting',
  kind: 'arts-1bis',
  from: '2026-09-21',
  to: '2026-09-25',
  facts: reason,
  days: [],
  pay: [{ id: 'fee', kind: 'lump-sum', amount: 90_000, from: '2026-09-21', to: '2026-09-25' }],
};

const box: EngagementInput = {
  id: 'box',
  kind: 'student',
  from: '2026-09-05',
  to: '2026-09-06',
  facts: reason,
  days: [{ date: '2026-09-05', minutes: 360, state: 'worked' }],
  pay: [day('2026-09-05', 9_600), day('2026-09-06', 9_600)],
};

const choir: EngagementInput = {
  id: 'choir',
  kind: 'amateur',
  from: '2026-09-19',
  to: '2026-09-19',
  facts: { organiserTotal: 50_000 },
  days: [],
  pay: [day('2026-09-19', 8_018)],
};

const three = [
  gig('first', '2026-09-02', 15_000),
  gig('second', '2026-09-12', 18_000),
  gig('third', '2026-09-25', 14_500),
];
const artist: Facts = { artistDeclaration: true, attestation: 'plain' };
const family: Facts = { household: 'no-income', children: 2 };
const couple: Facts = { household: 'own-income' };

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  {
    id: 'month',
    input: september([office], {}, twoMonths),
    vary: { engagement: 'office', item: 'september' },
  },
  {
    id: 'family',
    input: september([withPremiums], family, twoMonths),
    vary: { engagement: 'office', item: 'september' },
  },
  {
    id: 'couple',
    input: september([office], couple),
    vary: { engagement: 'office', item: 'september' },
  },
  {
    id: 'part month',
    input: september([workshop], couple),
    vary: { engagement: 'workshop', item: 'half' },
  },
  { id: 'tour', input: september([tour]), vary: { engagement: 'tour', item: 'september' } },
  {
    id: 'three gigs',
    input: september(three, artist),
    vary: { engagement: 'third', item: 'day-2026-09-25' },
  },
  {
    id: 'gigs without declaration',
    input: september(three),
    vary: { engagement: 'second', item: 'day-2026-09-12' },
  },
  {
    id: 'training',
    input: september([training]),
    vary: { engagement: 'training', item: 'day-2026-09-11' },
  },
  {
    id: 'article 1bis',
    input: september([painting], artist),
    vary: { engagement: 'painting', item: 'fee' },
  },
  { id: 'student', input: september([box]), vary: { engagement: 'box', item: 'day-2026-09-06' } },
  {
    id: 'amateur',
    input: september([choir]),
    vary: { engagement: 'choir', item: 'day-2026-09-19' },
  },
  {
    id: 'mixed',
    input: september([office, gig('first', '2026-09-12', 20_000)], artist),
    vary: { engagement: 'first', item: 'day-2026-09-12' },
  },
  {
    id: 'from abroad',
    input: september([gig('first', '2026-09-12', 100_000)], { taxResidence: 'FR' }),
    vary: { engagement: 'first', item: 'day-2026-09-12' },
  },
];

const address = {
  street: 'Rue de l’Exemple 1',
  postalCode: '1060',
  city: 'Bruxelles',
  country: 'BE',
};

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Modèle',
    givenNames: 'Camille',
    birthDate: '1985-07-30',
    birthPlace: 'Liège',
    birthCountry: 'BE',
    nationality: 'BE',
    sex: 'other',
    address,
    identifiers: { niss: '85073003328' },
    iban: 'BE68539007547034',
  },
  entity: {
    id: 'smart-be',
    name: 'SmartCoop SCES',
    address,
    identifiers: { rszNumber: '123456789', enterpriseNumber: '0123456749' },
    facts: { workers: 200 },
    contact: { name: 'Bureau', email: 'office@smart-be.example', phone: '+32 2 555 00 00' },
  },
};
