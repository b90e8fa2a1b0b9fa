import type { EngagementInput, EvaluationInput, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

/** A person without special facts, in February 2026, with these engagements. */
function february(engagements: readonly EngagementInput[]): EvaluationInput {
  return {
    asOf: '2026-02-28',
    period: { from: '2026-02-01', to: '2026-02-28' },
    paidOn: '2026-02-28',
    entity: { id: 'examplia', jurisdiction: '_template', facts: {} },
    person: {
      id: 'sample',
      facts: [{ from: '2025-01-01', facts: { children: 1 } }],
      socialSecurity: [],
      tax: [],
    },
    engagements,
    house: { values: {}, confirmed: {} },
    counters: {},
    issued: [],
  };
}

const monthly: EngagementInput = {
  id: 'office',
  kind: 'monthly',
  from: '2025-10-01',
  to: null,
  facts: {},
  days: [],
  pay: [
    { id: 'feb', kind: 'salary', amount: 240_000, from: '2026-02-01', to: '2026-02-28' },
    { id: '13th', kind: 'special', amount: 180_000, from: '2026-01-01', to: '2026-02-28' },
  ],
};

/** Two days on a stage: the levy needs the office's confirmation. */
const onStage: EngagementInput = {
  id: 'stage',
  kind: 'daily',
  from: '2026-02-10',
  to: '2026-02-11',
  facts: { stage: true, grade: 'II' },
  days: [
    { date: '2026-02-10', minutes: 480, state: 'worked' },
    { date: '2026-02-11', minutes: 630, state: 'worked' },
  ],
  pay: [
    { id: 'day-1', kind: 'day', amount: 22_000, from: '2026-02-10', to: '2026-02-10' },
    { id: 'day-2', kind: 'day', amount: 31_000, from: '2026-02-11', to: '2026-02-11' },
  ],
};

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  { id: 'month', input: february([monthly]), vary: { engagement: 'office', item: 'feb' } },
  { id: '13th', input: february([monthly]), vary: { engagement: 'office', item: '13th' } },
  { id: 'days', input: february([onStage]), vary: { engagement: 'stage', item: 'day-2' } },
  { id: 'both', input: february([monthly, onStage]), vary: { engagement: 'stage', item: 'day-1' } },
  {
    id: 'confirmed',
    input: {
      ...february([onStage]),
      house: {
        values: {},
        confirmed: { 'social.stage-levy': '0.9 %', 'work.day-floor': { II: '210.00' } },
      },
    },
    vary: { engagement: 'stage', item: 'day-1' },
  },
];

const address = { street: 'Example Street 1', postalCode: '1000', city: 'Modelton', country: 'XX' };

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Specimen',
    givenNames: 'Sam',
    birthDate: '1990-05-15',
    birthPlace: 'Modelton',
    birthCountry: 'XX',
    nationality: 'XX',
    sex: 'other',
    address,
    identifiers: { 'person-number': '123457' },
    iban: null,
  },
  entity: {
    id: 'examplia',
    name: 'Example Cooperative',
    address,
    identifiers: {},
    facts: {},
    contact: { name: 'Office', email: 'office@example.example', phone: '+00 000' },
  },
};
