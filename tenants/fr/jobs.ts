import type { Job } from '@smart/law';

const somebody = {
  person: { birthDate: '1991-05-15' },
  entity: { headcount: 90, atmpRate: 208, mobilityRate: 0, licence: 'PLATESV-R-EXEMPLE' },
} as const;

/** The usual contracts of a person of whom nothing else is known: neutral grid, no health plan. */
export const jobs: readonly Job[] = [
  { id: 'day', kind: 'artiste', pay: 'day', facts: {}, minutes: 720, ...somebody },
  { id: 'month', kind: 'cdd', pay: 'salary', facts: {}, minutes: 420, ...somebody },
  { id: 'salary', kind: 'cdi', pay: 'salary', facts: {}, minutes: 420, ...somebody },
];
