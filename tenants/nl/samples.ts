import type { EngagementInput, EvaluationInput, Facts, HouseInput, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** What an office would confirm, so that the samples can be issued. */
const confirmed = {
  'wage_tax.period_factor.day': 260,
  'wage_tax.month-table-for-part': 'allowed',
  'artist.kvr.holds': 'yes',
};

interface More {
  readonly person?: Facts;
  readonly house?: HouseInput['values'];
  readonly entity?: Facts;
}

/** A person of 35 with the wage tax credit in March 2026, with these engagements. */
function march(engagements: readonly EngagementInput[], { person, house, entity }: More = {}) {
  return {
    asOf: '2026-03-31',
    period: { from: '2026-03-01', to: '2026-03-31' },
    paidOn: '2026-03-31',
    entity: { id: 'smart-nl', jurisdiction: 'nl', facts: { sector: '54', ...entity } },
    person: {
      id: 'sample',
      facts: [
        { from: '2025-01-01', facts: { birthDate: '1990-05-15', taxCredit: true, ...person } },
      ],
      socialSecurity: [{ from: '2025-01-01', jurisdiction: 'nl' }],
      tax: [{ from: '2025-01-01', jurisdiction: 'nl' }],
    },
    engagements,
    house: { values: house ?? {}, confirmed },
    counters: {
      'sv-wage@2026': 520_000,
      'sv-ceiling@2026': 1_323_482,
      'sv-base@2026': 520_000,
      'zvw-wage@2026': 520_000,
      'zvw-ceiling@2026': 1_323_482,
      'zvw-base@2026': 520_000,
    },
    issued: [],
  } satisfies EvaluationInput;
}

const office: EngagementInput = {
  id: 'office',
  kind: 'vast',
  from: '2025-06-01',
  to: null,
  facts: { weeklyHours: 24, agreedMonthlyPay: 260_000, hourlyPay: 2_500 },
  days: [],
  pay: [{ id: 'march', kind: 'salary', amount: 260_000, from: '2026-03-01', to: '2026-03-31' }],
};

const withBonus: EngagementInput = {
  ...office,
  pay: [
    ...office.pay,
    { id: 'bonus', kind: 'bonus', amount: 20_000, from: '2026-03-15', to: '2026-03-31' },
  ],
};

const ending: EngagementInput = {
  ...office,
  to: '2026-03-31',
  facts: { ...office.facts, zvwWithheld: true },
  pay: [
    ...office.pay,
    {
      id: 'holiday',
      kind: 'special',
      amount: 20_800,
      from: '2026-03-31',
      to: '2026-03-31',
      facts: { of: 'holiday-allowance' },
    },
    {
      id: 'leave',
      kind: 'leave-compensation',
      amount: 30_000,
      from: '2026-03-31',
      to: '2026-03-31',
    },
  ],
};

const concert: EngagementInput = {
  id: 'concert',
  kind: 'bepaald',
  from: '2026-03-10',
  to: '2026-03-10',
  facts: { allIn: true },
  days: [{ date: '2026-03-10', minutes: 360, state: 'worked' }],
  pay: [{ id: 'day', kind: 'day', amount: 25_000, from: '2026-03-10', to: '2026-03-10' }],
};

const workshop: EngagementInput = {
  ...concert,
  id: 'workshop',
  from: '2026-03-17',
  to: '2026-03-20',
  days: [],
  pay: [{ id: 'four', kind: 'salary', amount: 76_569, from: '2026-03-17', to: '2026-03-20' }],
};

const tour: EngagementInput = {
  ...concert,
  id: 'tour',
  from: '2026-03-09',
  to: '2026-03-27',
  facts: { weeklyHours: 32 },
  days: [],
  pay: [{ id: 'tour', kind: 'salary', amount: 190_000, from: '2026-03-09', to: '2026-03-27' }],
};

const call: EngagementInput = {
  ...concert,
  id: 'call',
  kind: 'oproep',
  from: '2026-01-05',
  to: null,
  facts: { weeklyHours: 8 },
  days: [
    { date: '2026-03-12', minutes: 240, state: 'worked' },
    { date: '2026-03-19', minutes: 240, state: 'worked' },
  ],
  pay: [{ id: 'call', kind: 'salary', amount: 14_000, from: '2026-03-01', to: '2026-03-31' }],
};

const stage: EngagementInput = {
  ...concert,
  id: 'stage',
  kind: 'artiest',
  facts: { performances: 1 },
  pay: [{ id: 'gage', kind: 'lump-sum', amount: 50_000, from: '2026-03-10', to: '2026-03-10' }],
};

const sample = (
  id: string,
  engagements: readonly EngagementInput[],
  engagement: string,
  item: string,
  more?: More,
): Sample => ({ id, input: march(engagements, more), vary: { engagement, item } });

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  sample('month', [office], 'office', 'march'),
  sample('no credit', [office], 'office', 'march', { person: { taxCredit: false } }),
  sample('pensioner', [office], 'office', 'march', { person: { birthDate: '1955-02-01' } }),
  sample('bonus', [withBonus], 'office', 'bonus', { person: { previousYearWage: 3_000_000 } }),
  sample('bonus estimated', [withBonus], 'office', 'march'),
  sample('end', [ending], 'office', 'holiday', {
    person: { previousYearWage: 3_000_000 },
    entity: { smallEmployer: false, whkRate: 210 },
  }),
  sample('day', [concert], 'concert', 'day'),
  sample('day by month table', [concert], 'concert', 'day', {
    house: { 'part-month-table': 'month' },
  }),
  sample('several short', [concert, workshop], 'workshop', 'four'),
  sample('part month', [tour], 'tour', 'tour'),
  sample('call', [call], 'call', 'call'),
  sample('mixed', [office, concert], 'concert', 'day'),
  sample('artist', [stage], 'stage', 'gage'),
  sample('artist and employee', [office, stage], 'stage', 'gage'),
  sample('artist from abroad', [stage], 'stage', 'gage', {
    person: { taxResidence: 'XK', treatyState: false },
  }),
  sample('expat', [office], 'office', 'march', { person: { expatRuling: 'standard' } }),
  sample('anonymous', [office], 'office', 'march', { person: { identityVerified: false } }),
];

const address = {
  street: 'Voorbeeldstraat 1',
  postalCode: '1000 AA',
  city: 'Amsterdam',
  country: 'NL',
};

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Voorbeeld',
    givenNames: 'Kim',
    birthDate: '1980-01-01',
    birthPlace: 'Utrecht',
    birthCountry: 'NL',
    nationality: 'NL',
    sex: 'other',
    address,
    identifiers: { bsn: '111222333' },
    iban: 'NL91ABNA0417164300',
  },
  entity: {
    id: 'smart-nl',
    name: 'Coöperatie Smart Nederland U.A.',
    address,
    identifiers: { loonheffingennummer: '111222333L01' },
    facts: {},
    contact: { name: 'Kantoor', email: 'office@smart-nl.example', phone: '+31 20 5550' },
  },
};
