import type { Job } from '@smart/law';

const somebody = { person: { birthDate: '1990-05-15' }, entity: {}, minutes: 480 } as const;

/** The usual contracts in Hungary, for a person of whom nothing else is known. */
export const jobs: readonly Job[] = [
  // Casual work (EFO) pays no tax on small wages only; a day on stage is a mandate.
  { id: 'day', kind: 'megbizas', pay: 'day', facts: { artist: true }, ...somebody },
  { id: 'month', kind: 'megbizas', pay: 'lump-sum', facts: {}, ...somebody },
  { id: 'salary', kind: 'munkaviszony', pay: 'salary', facts: { weeklyHours: 40 }, ...somebody },
];
