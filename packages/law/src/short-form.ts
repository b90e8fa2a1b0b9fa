/**
 * The short form of an evaluation input, for people who write one by hand:
 * a month, facts, one engagement and its gross are enough.
 */
import { firstOfMonth, isIsoDate, lastOfMonth } from '@smart/calendar';
import { fromDecimal, MoneyFault } from '@smart/money';
import { z } from 'zod';
import type { EvaluationInput, Period, Tenant } from './contract.ts';
import { LawFault } from './fault.ts';
import { evaluationInput, readInput } from './input.ts';

const date = z.string().refine(isIsoDate, { error: 'not a calendar date YYYY-MM-DD' });
const month = z
  .string()
  .refine((text) => isIsoDate(`${text}-01`), { error: 'not a month YYYY-MM' });
const facts = z.record(z.string(), z.unknown());
/** Major units as text (`"2400.00"`): a JSON number would already have been rounded. */
const amount = z.string().max(20);

const shortPay = z.strictObject({
  kind: z.string().default('salary'),
  amount,
  from: date.optional(),
  to: date.optional(),
  due: date.optional(),
  facts: facts.optional(),
});

const shortEngagement = z.strictObject({
  id: z.string().optional(),
  kind: z.string(),
  from: date.optional(),
  to: date.nullable().optional(),
  facts: facts.default({}),
  gross: amount.optional(),
  pay: z.array(shortPay).max(400).default([]),
  days: z.array(z.unknown()).max(400).default([]),
});

const state = z.array(z.strictObject({ from: date, jurisdiction: z.string() }));

const shortInput = z.strictObject({
  reference: z.string().optional(),
  period: z.union([month, z.strictObject({ from: date, to: date })]),
  paidOn: date.optional(),
  asOf: date.optional(),
  person: facts.default({}),
  entity: facts.optional(),
  engagement: shortEngagement.optional(),
  engagements: z.array(shortEngagement).max(100).default([]),
  confirmed: facts.default({}),
  counters: z.record(z.string(), z.int()).default({}),
  issued: z.array(z.unknown()).default([]),
  socialSecurity: state.default([]),
  tax: state.default([]),
});

type ShortPay = z.infer<typeof shortPay>;
type ShortEngagement = z.infer<typeof shortEngagement>;

const periodOf = (said: string | Period): Period =>
  typeof said === 'string' ? { from: firstOfMonth(said), to: lastOfMonth(said) } : said;

function minor(text: string, path: string): number {
  try {
    const value = Number(fromDecimal(text));
    if (Number.isSafeInteger(value) && value >= 0) return value;
  } catch (problem) {
    if (!(problem instanceof MoneyFault)) throw problem;
  }
  throw new LawFault('law.bad-amount', path, { amount: text });
}

function payOf(said: ShortPay, period: Period, id: string, path: string): unknown {
  const { kind, due, facts: payFacts } = said;
  const from = said.from ?? period.from;
  const to = said.to ?? said.from ?? period.to;
  const item = { id, kind, amount: minor(said.amount, `${path}.amount`), from, to };
  return { ...item, ...(due ? { due } : {}), ...(payFacts ? { facts: payFacts } : {}) };
}

function engagementOf(said: ShortEngagement, period: Period, i: number): unknown {
  const path = `engagements.${i}`;
  const id = said.id ?? `e${i + 1}`;
  const pay = said.pay.map((one, n) => payOf(one, period, `${id}-p${n + 1}`, `${path}.pay.${n}`));
  if (said.gross !== undefined)
    pay.unshift(payOf({ kind: 'salary', amount: said.gross }, period, `${id}-gross`, path));
  const from = said.from ?? period.from;
  const to = said.to ?? null;
  return { id, kind: said.kind, from, to, facts: said.facts, days: said.days, pay };
}

/**
 * Reads the short form for an office's first legal entity. Missing dates come from the period;
 * `asOf` and `paidOn` from its last day.
 * @throws LawFault `law.bad-input`, `law.bad-date`, `law.bad-amount`, `law.unknown-field`
 */
export function readShortForm(tenant: Tenant, data: unknown): EvaluationInput {
  const said = readInput(shortInput, data);
  const period = periodOf(said.period);
  const entity = tenant.entities[0];
  if (!entity) throw new LawFault('law.bad-plug-in', 'entities', { tenant: tenant.id });
  const engagements = said.engagement ? [said.engagement, ...said.engagements] : said.engagements;
  const person = {
    id: said.reference ?? 'person',
    facts: [{ from: '0001-01-01', facts: said.person }],
    socialSecurity: said.socialSecurity,
    tax: said.tax,
  };
  return readInput(evaluationInput, {
    asOf: said.asOf ?? period.to,
    period,
    paidOn: said.paidOn ?? period.to,
    entity: {
      id: entity.id,
      jurisdiction: entity.jurisdiction,
      facts: said.entity ?? entity.facts,
    },
    person,
    engagements: engagements.map((one, i) => engagementOf(one, period, i)),
    house: { values: {}, confirmed: said.confirmed },
    counters: said.counters,
    issued: said.issued,
  });
}

/** Either form: the complete one is told by its `house`. */
export const readAnyForm = (tenant: Tenant, data: unknown): EvaluationInput =>
  typeof data === 'object' && data !== null && 'house' in data
    ? readInput(evaluationInput, data)
    : readShortForm(tenant, data);
