import type { Job } from '@smart/law';

const somebody = {
  person: { birthDate: '1991-05-15' },
  entity: { cnae: '90' },
  minutes: 480,
} as const;

/** The usual contracts in Seville, for a person of whom nothing else is known. */
export const jobs: readonly Job[] = [
  { id: 'day', kind: 'artista', pay: 'day', facts: { group: 3, leaveInPay: true }, ...somebody },
  { id: 'month', kind: 'temporal', pay: 'salary', facts: { group: 5 }, ...somebody },
  { id: 'salary', kind: 'indefinido', pay: 'salary', facts: { group: 5 }, ...somebody },
];
