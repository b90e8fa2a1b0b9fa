import type { EngagementInput, EvaluationInput, Facts, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** A person of 40 in April 2026 whose main employer is the cooperative. */
function april(
  engagements: readonly EngagementInput[],
  person: Facts = {},
  confirmed: Facts = {},
): EvaluationInput {
  return {
    asOf: '2026-04-30',
    period: { from: '2026-04-01', to: '2026-04-30' },
    paidOn: '2026-04-27',
    entity: { id: 'smart-se', jurisdiction: 'se', facts: { organisationsnummer: '7696001119' } },
    person: {
      id: 'sample',
      facts: [
        {
          from: '2025-01-01',
          facts: { birthDate: '1985-04-12', mainEmployer: true, taxTable: 33, ...person },
        },
      ],
      socialSecurity: [{ from: '2025-01-01', jurisdiction: 'se' }],
      tax: [{ from: '2025-01-01', jurisdiction: 'se' }],
    },
    engagements,
    house: { values: {}, confirmed },
    counters: {},
    issued: [],
  };
}

const MONTH = { from: '2026-04-01', to: '2026-04-30' } as const;

const office: EngagementInput = {
  id: 'office',
  kind: 'tillsvidare',
  from: '2024-09-01',
  to: null,
  facts: { weeklyHours: 40, pension: 'saf-lo', leaveRule: 'same-pay', workCity: 'Malmö' },
  days: [],
  pay: [{ id: 'april', kind: 'salary', amount: 3_150_000, ...MONTH }],
};

const sickOffice: EngagementInput = {
  ...office,
  facts: { ...office.facts, agreedMonthlyPay: 3_000_000 },
  days: ['2026-04-13', '2026-04-14', '2026-04-15'].map((date) => ({
    ...{ date, minutes: 480 },
    state: 'sick',
  })),
  pay: [
    { id: 'april', kind: 'salary', amount: 3_000_000, ...MONTH, facts: { leaveDays: 2 } },
    { id: 'bonus', kind: 'bonus', amount: 400_000, ...MONTH },
  ],
};

const season: EngagementInput = {
  id: 'season',
  kind: 'sarskild-visstid',
  from: '2026-04-13',
  to: '2026-06-30',
  facts: { weeklyHours: 40, collectiveAgreement: 'fri-scen', grade: 'actor', workCity: 'Lund' },
  days: [{ date: '2026-04-13', minutes: 480, state: 'worked' }],
  pay: [{ id: 'part', kind: 'salary', amount: 1_500_000, from: '2026-04-13', to: '2026-04-30' }],
};

const cover: EngagementInput = {
  ...season,
  id: 'cover',
  kind: 'vikariat',
  pay: [{ id: 'cover', kind: 'salary', amount: 900_000, from: '2026-04-13', to: '2026-04-30' }],
};

const project: EngagementInput = {
  ...season,
  id: 'project',
  facts: { weeklyHours: 30, startAid: true, collectiveInsurance: true, leaveIncluded: true },
  days: [],
  pay: [
    { id: 'result', kind: 'lump-sum', amount: 1_800_000, from: '2026-04-13', to: '2026-04-30' },
    { id: 'prize', kind: 'special', amount: 300_000, from: '2026-04-30', to: '2026-04-30' },
  ],
};

const high: EngagementInput = {
  ...office,
  pay: [{ id: 'april', kind: 'salary', amount: 9_000_000, ...MONTH }],
};

const gig = (id: string, day: string, amount: number): EngagementInput => ({
  id,
  kind: 'intermittent',
  from: day,
  to: day,
  facts: {
    leaveIncluded: true,
    onStage: true,
    artistActivity: 'musik',
    collectiveAgreement: 'fri-scen',
    grade: 'actor',
  },
  days: [{ date: day, minutes: 360, state: 'worked' }],
  pay: [{ id: `${id}-pay`, kind: 'day', amount, from: day, to: day }],
});

const three = [
  gig('concert', '2026-04-02', 60_000),
  gig('reading', '2026-04-10', 170_000),
  gig('show', '2026-04-24', 190_000),
];

const leader: EngagementInput = { ...cover, id: 'leader', facts: { weeklyHours: 20 } };

const first = { engagement: 'office', item: 'april' } as const;
const estimate = { 'tax.engangsbelopp.estimate': 'twelve-months' };

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  { id: 'month', input: april([office]), vary: first },
  { id: 'young', input: april([office, season], { birthDate: '2004-02-01' }), vary: first },
  { id: 'older', input: april([office], { birthDate: '1957-02-01' }), vary: first },
  { id: 'sick with bonus', input: april([sickOffice], {}, estimate), vary: first },
  {
    id: 'bonus',
    input: april([sickOffice], {}, estimate),
    vary: { engagement: 'office', item: 'bonus' },
  },
  { id: 'part month', input: april([season]), vary: { engagement: 'season', item: 'part' } },
  {
    id: 'project',
    input: april([project], { expectedYearPay: 20_000_000 }, { 'insurance.fora': '0.60 %' }),
    vary: { engagement: 'project', item: 'prize' },
  },
  {
    id: 'high pay without a tax card',
    input: april([high, cover], { noTaxCard: true }),
    vary: { engagement: 'cover', item: 'cover' },
  },
  { id: 'high pay', input: april([high, cover]), vary: { engagement: 'cover', item: 'cover' } },
  {
    id: 'cover beside a job',
    input: april([office, cover]),
    vary: { engagement: 'cover', item: 'cover' },
  },
  {
    id: 'gigs',
    input: april(three, { mainEmployer: false }),
    vary: { engagement: 'show', item: 'show-pay' },
  },
  {
    id: 'gigs beside a job',
    input: april([office, ...three]),
    vary: { engagement: 'concert', item: 'concert-pay' },
  },
  {
    id: 'artist from abroad',
    input: april(three, { taxResidence: 'HU' }),
    vary: { engagement: 'show', item: 'show-pay' },
  },
  {
    id: 'from abroad',
    input: april([leader, three[0]!], { taxResidence: 'DE', sinkDecision: true }),
    vary: { engagement: 'leader', item: 'cover' },
  },
  {
    id: 'decided',
    input: april([office], { decidedPercent: 18 }),
    vary: first,
  },
];

const address = {
  street: 'Exempelgatan 1',
  postalCode: '11111',
  city: 'Stockholm',
  country: 'SE',
} as const;

/** Invented people and numbers, with right check digits. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Exempel',
    givenNames: 'Kim',
    birthDate: '1985-04-12',
    birthPlace: 'Exempelstad',
    birthCountry: 'SE',
    nationality: 'SE',
    sex: null,
    address,
    identifiers: { personnummer: '198504121230' },
    iban: 'SE4550000000058398257466',
  },
  entity: {
    id: 'smart-se',
    name: 'Smart Sverige ekonomisk förening',
    address,
    identifiers: { organisationsnummer: '7696001119', momsnummer: 'SE769600111901' },
    facts: {},
    contact: { name: 'Kim Exempel', email: 'kontor@smart-se.example', phone: '08-5550 0000' },
  },
};
