import type { Job } from '@smart/law';

const somebody = {
  person: { birthDate: '1991-05-15', artistDeclaration: true },
  entity: { workers: 200, commercial: true },
  minutes: 456,
} as const;

/** The usual contracts in Brussels, for a person of whom nothing else is known. */
export const jobs: readonly Job[] = [
  {
    id: 'day',
    kind: 'artist-short',
    pay: 'day',
    facts: { collectiveAgreement: '304', termReason: 'concert' },
    ...somebody,
  },
  {
    id: 'month',
    kind: 'white-collar',
    pay: 'salary',
    facts: { termReason: 'project' },
    ...somebody,
  },
  { id: 'salary', kind: 'white-collar', pay: 'salary', facts: {}, ...somebody },
];
