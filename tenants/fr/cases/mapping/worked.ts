/**
 * Months worked by hand: several engagements, what was issued before, ends, running totals. Their
 * inputs are the law’s own facts; a key that is not described here makes the case not modelled.
 */
import type { CaseEntry, CaseKind, CaseLaw, EvaluationInput, Figures } from '@smart/law';
import { asIssued, evaluate, lastOfMonth, withEnd, z } from '@smart/law';
import { Month } from './figures.ts';
import * as read from './reading.ts';

const facts = z.record(z.string(), z.unknown()).default({});

const payItem = z.strictObject({
  id: z.string().optional(),
  kind: z.enum(['salary', 'day', 'lump-sum', 'special', 'leave-compensation', 'bonus']),
  amount: z.string().regex(/^-?\d+\.\d{2}$/),
  from: z.iso.date(),
  to: z.iso.date(),
  facts: z.record(z.string(), z.unknown()).optional(),
});

const engagement = z.strictObject({
  id: z.string(),
  kind: z.string(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  facts,
  pay: z.array(payItem),
});

const worked = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  as_of: z.iso.date(),
  paid_on: z.iso.date().optional(),
  person: facts,
  entity: facts,
  engagements: z.array(engagement),
  counters: z.record(z.string(), z.int()).default({}),
  confirmed: facts,
  /** Engagements paid in an earlier run of the month, as known then. */
  issued_before: z
    .strictObject({ as_of: z.iso.date(), engagements: z.array(z.string()) })
    .optional(),
  /** The engagement ends on this day and what falls due is added. */
  ends: z.strictObject({ engagement: z.string(), on: z.iso.date() }).optional(),
});
type Worked = z.infer<typeof worked>;

function inputOf(given: Worked): EvaluationInput {
  const year = given.month.slice(0, 4);
  const period = { from: `${given.month}-01`, to: lastOfMonth(given.month) };
  const counters = Object.entries(given.counters).map(([key, value]) => [
    key.includes('@') ? key : `${key}@${year}`,
    value,
  ]);
  const entity = { headcount: 5, atmpRate: 208, mobilityRate: 0, licence: 'case', ...given.entity };
  return {
    asOf: given.as_of,
    period,
    paidOn: given.paid_on ?? period.to,
    entity: { id: 'case', jurisdiction: 'fr', facts: entity },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...given.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'fr' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'fr' }],
    },
    engagements: given.engagements.map((one) => ({
      ...one,
      days: [],
      pay: one.pay.map((item, i) => ({
        ...item,
        id: item.id ?? `${one.id}-${i}`,
        amount: Number(item.amount.replace('.', '')),
      })),
    })),
    house: { values: {}, confirmed: given.confirmed },
    counters: Object.fromEntries(counters),
    issued: [],
  };
}

/** What the earlier run of the month issued, or would have but for confirmations. */
function withIssued(law: CaseLaw, given: Worked, input: EvaluationInput): EvaluationInput {
  const before = given.issued_before;
  if (before === undefined) return input;
  const engagements = input.engagements.filter(({ id }) => before.engagements.includes(id));
  const first = evaluate(law.registry, { ...input, asOf: before.as_of, engagements });
  const [payslip] = first.payslips;
  if (payslip === undefined) throw new read.NotUnderstood('the earlier run is blocked');
  return { ...input, issued: payslip.lines.map(asIssued) };
}

type Lines = readonly { readonly line: string; readonly amount: number }[];

/** Every line by its id, and totals. */
function sums(lines: Lines): Figures {
  const cents: Record<string, number> = {};
  for (const { line, amount } of lines) cents[line] = (cents[line] ?? 0) + amount;
  return Object.fromEntries(
    Object.entries(cents).map(([line, amount]) => [line, read.decimal(amount)]),
  );
}

interface Sums {
  readonly gross: number;
  readonly net: number;
  readonly employerCost: number;
}
const totalsOf = ({ gross, net, employerCost }: Sums): Figures => ({
  gross: read.decimal(gross),
  net: read.decimal(net),
  employer_cost: read.decimal(employerCost),
});

function workedFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const parsed = worked.safeParse(entry.inputs);
  if (!parsed.success) throw new read.NotUnderstood(parsed.error.issues[0]?.message ?? 'inputs');
  const { ends } = parsed.data;
  const known = withIssued(law, parsed.data, inputOf(parsed.data));
  const input = ends ? withEnd(law.registry, known, ends.engagement, ends.on) : known;
  const { evaluation } = new Month(law, input);
  const { full, payslips, blocked, findings, duties } = evaluation;
  const [now] = [...payslips, ...blocked];
  const nothing = { gross: 0, net: 0, employerCost: 0 };
  return {
    full: { ...totalsOf(full.totals), ...sums(full.lines) },
    now: {
      ...totalsOf(now?.totals ?? nothing),
      ...sums(now?.lines ?? []),
      ...(now ? { kind: now.kind } : {}),
    },
    counters: Object.fromEntries(
      Object.entries(evaluation.counters).map(([key, value]) => [key.replace(/@.*/, ''), value]),
    ),
    blocked: blocked.length > 0,
    findings: findings.map(({ code, params }) => `${code}${params.key ? ` ${params.key}` : ''}`),
    duties: duties.map(({ kind, due }) => `${kind} ${due}`),
  };
}

export const workedKinds: readonly CaseKind[] = [
  {
    id: 'month worked by hand',
    recognises: ({ kind, inputs }) => kind === 'worked_month' || inputs.engagements !== undefined,
    inputs: Object.keys(worked.shape),
    compute: (entry, law) => read.understood(() => ({ figures: workedFigures(entry, law) })),
  },
];
