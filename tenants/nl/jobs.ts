import type { Job } from '@smart/law';

const somebody = {
  person: { birthDate: '1991-05-15', taxCredit: true },
  entity: { smallEmployer: true, sector: '54', whkRate: 150 },
  minutes: 480,
} as const;

/** The usual contracts, for a person with the wage tax credit of whom nothing else is known. */
export const jobs: readonly Job[] = [
  { id: 'day', kind: 'bepaald', pay: 'day', facts: { allIn: true }, ...somebody },
  {
    id: 'month',
    kind: 'bepaald',
    pay: 'salary',
    facts: { weeklyHours: 38, allIn: true },
    ...somebody,
  },
  { id: 'salary', kind: 'vast', pay: 'salary', facts: { weeklyHours: 38 }, ...somebody },
];
