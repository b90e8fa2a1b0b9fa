import type { Job } from '@smart/law';

const somebody = { facts: {}, person: {}, entity: {}, minutes: 480 } as const;

/** The usual contracts, for a person of whom nothing special is known. */
export const jobs: readonly Job[] = [
  { id: 'day', kind: 'daily', pay: 'day', ...somebody },
  { id: 'salary', kind: 'monthly', pay: 'salary', ...somebody },
];
