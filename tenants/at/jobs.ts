import type { Job } from '@smart/law';

const somebody = {
  person: { birthDate: '1991-05-15' },
  entity: { municipality: 'Wien', chamberMember: true, ubahnLevy: true, monthlyMarginalSum: 0 },
  minutes: 480,
} as const;

/** The usual contracts in Vienna, for a person of whom nothing else is known. */
export const jobs: readonly Job[] = [
  { id: 'day', kind: 'fallweise', pay: 'day', facts: { land: 'W', weeklyHours: 8 }, ...somebody },
  {
    id: 'month',
    kind: 'kurz',
    pay: 'salary',
    facts: { land: 'W', weeklyHours: 38.5 },
    ...somebody,
  },
  {
    id: 'salary',
    kind: 'echt',
    pay: 'salary',
    facts: { land: 'W', weeklyHours: 38.5 },
    ...somebody,
  },
];
