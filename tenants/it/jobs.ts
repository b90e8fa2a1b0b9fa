import type { Job } from '@smart/law';

const somebody = {
  person: {
    birthDate: '1991-05-15',
    region: 'lombardia',
    comune: 'F205',
    insuredBefore1996: false,
  },
  entity: { fis: 'over-5' },
  minutes: 480,
} as const;

/** The usual contracts in Milan, for a person of whom nothing else is known. */
export const jobs: readonly Job[] = [
  {
    id: 'day',
    kind: 'spettacolo',
    pay: 'day',
    facts: { artist: true, profession: 'A', weeklyHours: 40 },
    ...somebody,
  },
  { id: 'month', kind: 'spettacolo', pay: 'salary', facts: { profession: 'A' }, ...somebody },
  { id: 'salary', kind: 'subordinato', pay: 'salary', facts: { weeklyHours: 40 }, ...somebody },
];
