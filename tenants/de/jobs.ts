import type { Job } from '@smart/law';

const somebody = {
  person: { birthDate: '1991-05-15', taxClass: 1 },
  entity: {},
  minutes: 480,
} as const;

/** The usual contracts in Berlin, for a person of whom nothing else is known. */
export const jobs: readonly Job[] = [
  { id: 'day', kind: 'unstaendig', pay: 'day', facts: { land: 'BE' }, ...somebody },
  { id: 'month', kind: 'befristet', pay: 'salary', facts: { land: 'BE' }, ...somebody },
  { id: 'salary', kind: 'unbefristet', pay: 'salary', facts: { land: 'BE' }, ...somebody },
];
