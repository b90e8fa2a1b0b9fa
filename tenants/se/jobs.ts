import type { Job } from '@smart/law';

const somebody = { entity: {}, minutes: 480 } as const;
const person = { birthDate: '1991-05-15' } as const;
/** The cooperative is the main employer, in a municipality of about the average rate. */
const main = { ...person, mainEmployer: true, taxTable: 33 } as const;

/** The usual contracts for a person of whom nothing else is known. */
export const jobs: readonly Job[] = [
  {
    id: 'day',
    kind: 'intermittent',
    pay: 'day',
    facts: { leaveIncluded: true },
    person,
    ...somebody,
  },
  {
    id: 'month',
    kind: 'sarskild-visstid',
    pay: 'salary',
    facts: { weeklyHours: 40, leaveIncluded: true },
    person: main,
    ...somebody,
  },
  {
    id: 'salary',
    kind: 'tillsvidare',
    pay: 'salary',
    facts: { weeklyHours: 40, leaveRule: 'same-pay' },
    person: main,
    ...somebody,
  },
];
