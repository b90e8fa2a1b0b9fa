import type { EngagementInput, EvaluationInput, Facts, PayItem, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** What an office has confirmed, so that these samples can be issued. */
const confirmed = { 'irpf.indemnity': 'exempt', 'leave.day_divisor': 30 };

/** A person of 35 without children in March 2026, with these engagements. */
function march(
  engagements: readonly EngagementInput[],
  person: Facts = {},
  counters: Readonly<Record<string, number>> = {},
): EvaluationInput {
  return {
    asOf: '2026-03-31',
    period: { from: '2026-03-01', to: '2026-03-31' },
    paidOn: '2026-03-31',
    entity: { id: 'smart-ib', jurisdiction: 'es', facts: {} },
    person: {
      id: 'sample',
      facts: [{ from: '2025-01-01', facts: { birthDate: '1990-05-15', ...person } }],
      socialSecurity: [],
      tax: [],
    },
    engagements,
    house: { values: {}, confirmed },
    counters,
    issued: [],
  };
}

const item = (
  id: string,
  kind: PayItem['kind'],
  amount: number,
  from: string,
  to = from,
): PayItem => ({ id, kind, amount, from, to });

const month: EngagementInput = {
  id: 'office',
  kind: 'indefinido',
  from: '2025-06-01',
  to: null,
  facts: { group: 5, weeklyHours: 40, agreedMonthlyPay: 180_000, agreedYearPay: 2_520_000 },
  days: [],
  pay: [
    item('march', 'salary', 180_000, '2026-03-01', '2026-03-31'),
    item('bonus', 'bonus', 15_000, '2026-03-31'),
  ],
};

const withExtra: EngagementInput = {
  ...month,
  pay: [...month.pay, item('extra', 'special', 90_000, '2026-03-31')],
};

const season: EngagementInput = {
  ...month,
  id: 'season',
  kind: 'fijo-discontinuo',
  from: '2026-03-10',
  facts: { group: 8, weeklyHours: 20, region: 'MD', workerMember: true },
  pay: [item('part', 'salary', 60_000, '2026-03-10', '2026-03-31')],
};

const stand: EngagementInput = {
  id: 'stand',
  kind: 'temporal',
  from: '2026-03-02',
  to: '2026-03-06',
  facts: { group: 7, region: 'CT' },
  days: [{ date: '2026-03-02', minutes: 480, state: 'worked' }],
  pay: [
    item('stand', 'salary', 50_000, '2026-03-02', '2026-03-06'),
    { ...item('end', 'bonus', 1_644, '2026-03-06'), facts: { nature: 'end-indemnity' } },
  ],
};

const gig = (id: string, day: string, amount: number, group = 3): EngagementInput => ({
  id,
  kind: 'artista',
  from: day,
  to: day,
  facts: { group, leaveInPay: true },
  days: [{ date: day, minutes: 300, state: 'worked' }],
  pay: [item(`${id}-pay`, 'day', amount, day)],
});

const gigs = [
  gig('gig-1', '2026-03-07', 25_000),
  gig('gig-2', '2026-03-14', 18_000),
  gig('gig-3', '2026-03-21', 29_900, 1),
];

const family: Facts = {
  situation: '2',
  descendants: [{ birthDate: '2018-04-01' }, { birthDate: '2024-09-01' }],
  homeLoan: true,
};

const soFar = {
  'irpf-pay@2026': 390_000,
  'irpf-withheld@2026': 41_000,
  'irpf-expected@2026': 2_505_000,
  'irpf-quota@2026': 262_000,
  'irpf-rate@2026': 1_051,
  'ss-employee@2026': 27_300,
};

const course: EngagementInput = {
  ...gig('course', '2026-03-25', 40_000),
  pay: [{ ...item('course-pay', 'lump-sum', 40_000, '2026-03-25'), facts: { work: 'course' } }],
};

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  { id: 'month', input: march([month]), vary: { engagement: 'office', item: 'march' } },
  {
    id: 'year under way',
    input: march([month], {}, soFar),
    vary: { engagement: 'office', item: 'march' },
  },
  { id: 'family', input: march([month], family), vary: { engagement: 'office', item: 'march' } },
  { id: 'extra pay', input: march([withExtra]), vary: { engagement: 'office', item: 'extra' } },
  { id: 'part month', input: march([season]), vary: { engagement: 'season', item: 'part' } },
  { id: 'short', input: march([stand]), vary: { engagement: 'stand', item: 'stand' } },
  { id: 'gigs', input: march(gigs), vary: { engagement: 'gig-2', item: 'gig-2-pay' } },
  {
    id: 'mixed',
    input: march([month, gig('gig', '2026-03-28', 22_000), stand]),
    vary: { engagement: 'office', item: 'march' },
  },
  {
    id: 'course',
    input: march([month, course]),
    vary: { engagement: 'course', item: 'course-pay' },
  },
  {
    id: 'from abroad',
    input: march([gig('gig', '2026-03-07', 25_000)], { taxResidence: 'FR' }),
    vary: { engagement: 'gig', item: 'gig-pay' },
  },
];

const address = {
  street: 'Calle del Ejemplo 1',
  postalCode: '41001',
  city: 'Sevilla',
  country: 'ES',
};

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Muestra Ejemplo',
    givenNames: 'Alex',
    birthDate: '1980-01-01',
    birthPlace: 'Sevilla',
    birthCountry: 'ES',
    nationality: 'ES',
    sex: 'other',
    address,
    identifiers: { nif: '12345678Z', naf: '281234567840' },
    iban: 'ES9121000418450200051332',
  },
  entity: {
    id: 'smart-ib',
    name: 'Smart Ibérica de Impulso Empresarial S. Coop. And.',
    address,
    identifiers: { ccc: '41123456760', cif: 'A58818501' },
    facts: { cnae: '90' },
    contact: { name: 'Oficina', email: 'oficina@smart-ib.example', phone: '+34 955 555 000' },
  },
};
