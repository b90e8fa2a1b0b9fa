/** What comes from outside becomes an evaluation input, or a fault with a path. */
import { daysInclusive, isIsoDate } from '@smart/calendar';
import { z } from 'zod';
import type { EvaluationInput } from './contract.ts';
import { LawFault } from './fault.ts';

const LARGEST = 1_000_000_000_000;
const MANY = 5_000;

const date = z.string().refine(isIsoDate, { error: 'not a calendar date YYYY-MM-DD' });
const id = z.string().min(1).max(200);
const cents = z.int().min(-LARGEST).max(LARGEST);
const facts = z.record(z.string(), z.unknown());
const many = <T extends z.ZodType>(schema: T) => z.array(schema).max(MANY);

/** No law accumulates over more than a year. */
const LONGEST_PERIOD = 366;

const period = z
  .strictObject({ from: date, to: date })
  .refine(({ from, to }) => from <= to, { error: 'ends before it starts' })
  .refine(({ from, to }) => daysInclusive(from, to) <= LONGEST_PERIOD, {
    error: 'longer than a year',
  });

const workDay = z.strictObject({
  date,
  minutes: z.int().min(0).max(1_440),
  state: z.enum(['planned', 'worked', 'changed', 'cancelled', 'sick', 'holiday']),
});

const payItem = z
  .strictObject({
    id,
    kind: z.enum(['salary', 'day', 'lump-sum', 'special', 'leave-compensation', 'bonus']),
    amount: z.int().min(0).max(LARGEST),
    from: date,
    to: date,
    due: date.optional(),
    facts: facts.optional(),
  })
  .refine(({ from, to }) => from <= to, { error: 'ends before it starts' });

const engagement = z
  .strictObject({
    id,
    kind: id,
    from: date,
    to: date.nullable(),
    facts,
    days: many(workDay),
    pay: many(payItem),
    jurisdiction: id.optional(),
    under: z.record(z.string(), z.strictObject({ kind: id, facts })).optional(),
  })
  .refine(({ from, to }) => to === null || from <= to, { error: 'ends before it starts' });

const state = z.strictObject({ from: date, jurisdiction: id });

const issuedLine = z.strictObject({
  jurisdiction: id.optional(),
  line: id,
  engagement: id.nullable(),
  amount: cents,
  base: cents.optional(),
});

/** The schema of `EvaluationInput`: strict, every date real, every amount a sane integer. */
export const evaluationInput: z.ZodType<EvaluationInput> = z.strictObject({
  asOf: date,
  period,
  paidOn: date,
  entity: z.strictObject({
    id,
    jurisdiction: id,
    facts,
    under: z.record(z.string(), facts).optional(),
  }),
  person: z.strictObject({
    id,
    facts: many(z.strictObject({ from: date, facts, jurisdiction: id.optional() })),
    socialSecurity: many(state),
    tax: many(state),
  }),
  engagements: many(engagement),
  house: z.strictObject({
    values: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
    confirmed: z.record(z.string(), z.unknown()),
  }),
  counters: z.record(z.string(), z.int()),
  issued: many(issuedLine),
});

/** Fault code of a refused field: dates and amounts have their own. */
function codeOf(issue: z.core.$ZodIssue, path: string): string {
  if (/(^|\.)(date|from|to|due|asOf|paidOn|period)$/.test(path)) return 'law.bad-date';
  if (/(^|\.)(amount|gross|special)$/.test(path)) return 'law.bad-amount';
  return issue.code === 'unrecognized_keys' ? 'law.unknown-field' : 'law.bad-input';
}

/** Reads data by a schema. @throws LawFault `law.bad-input` and kin, with the path */
export function readInput<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const keys = 'keys' in issue ? issue.keys : [];
  const path = [...issue.path.map(String), ...keys.slice(0, 1)].join('.');
  throw new LawFault(codeOf(issue, path), path, { issue: issue.code, message: issue.message });
}

/** @throws LawFault `law.bad-input`, `law.bad-date`, `law.bad-amount`, `law.unknown-field` */
export const readEvaluationInput = (data: unknown): EvaluationInput =>
  readInput(evaluationInput, data);
