/**
 * Months worked by hand: several engagements, what was issued before, ends, running totals. Their
 * inputs are the law's own facts; a key that is not described here makes the case not modelled.
 */
import type { CaseEntry, CaseKind, CaseLaw, EvaluationInput, Figures, WorkDay } from '@smart/law';
import { asIssued, eachDay, evaluate, lastOfMonth, weekdayOf, withEnd, z } from '@smart/law';
import { Month } from './month.ts';
import * as read from './reading.ts';
import { understood } from './reading.ts';

const facts = z.record(z.string(), z.unknown()).default({});
const money = z.string().regex(/^-?\d+(\.\d{1,2})?$/);

const payItem = z.strictObject({
  id: z.string().optional(),
  kind: z.enum(['salary', 'day', 'lump-sum', 'special', 'leave-compensation', 'bonus']),
  amount: money,
  from: z.iso.date(),
  to: z.iso.date(),
  due: z.iso.date().optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
});

/** Mondays to Fridays of a span, each so many minutes. */
const dayRange = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  minutes: z.int(),
  state: z.enum(['planned', 'worked', 'changed', 'cancelled', 'sick', 'holiday']),
});

const engagement = z.strictObject({
  id: z.string(),
  kind: z.string(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  facts,
  pay: z.array(payItem),
  days: z.array(dayRange).default([]),
});

const worked = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  as_of: z.iso.date(),
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

function daysOf(ranges: readonly z.infer<typeof dayRange>[]): WorkDay[] {
  return ranges.flatMap(({ from, to, minutes, state }) =>
    [...eachDay(from, to)]
      .filter((date) => weekdayOf(date) <= 5)
      .map((date) => ({ date, minutes, state })),
  );
}

function inputOf(given: Worked): EvaluationInput {
  const year = given.month.slice(0, 4);
  const period = { from: `${given.month}-01`, to: lastOfMonth(given.month) };
  const counters = Object.entries(given.counters).map(([key, value]) => [`${key}@${year}`, value]);
  return {
    asOf: given.as_of,
    period,
    paidOn: period.to,
    entity: { id: 'case', jurisdiction: 'es', facts: given.entity },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...given.person } }],
      socialSecurity: [],
      tax: [],
    },
    engagements: given.engagements.map((one) => ({
      ...one,
      days: daysOf(one.days),
      pay: one.pay.map((item, i) => ({
        ...item,
        id: item.id ?? `${one.id}-${i}`,
        amount: Number(item.amount.replace('.', '')) * (item.amount.includes('.') ? 1 : 100),
      })),
    })),
    house: { values: {}, confirmed: given.confirmed },
    counters: Object.fromEntries(counters),
    issued: [],
  };
}

/** What the earlier run of the month issued. */
function withIssued(law: CaseLaw, given: Worked, input: EvaluationInput): EvaluationInput {
  const before = given.issued_before;
  if (before === undefined) return input;
  const engagements = input.engagements.filter(({ id }) => before.engagements.includes(id));
  const first = evaluate(law.registry, { ...input, asOf: before.as_of, engagements });
  const [payslip] = first.payslips;
  if (payslip === undefined) throw new read.NotUnderstood('the earlier run is blocked');
  return { ...input, issued: payslip.lines.map(asIssued) };
}

const SUMS = {
  salary: ['salary'],
  extra_pay: ['extra-pay'],
  leave: ['leave-compensation'],
  indemnity: ['end-indemnity'],
  base_cc: ['base-cc'],
  base_at: ['base-at'],
  employee_ss: ['cc-ee', 'mei-ee', 'des-ee', 'fp-ee', 'sol-ee'],
  employer_ss: [
    ...['cc-er', 'mei-er', 'des-er', 'fogasa', 'fp-er', 'at-it', 'at-ims'],
    ...['sol-er', 'short-contract'],
  ],
  solidarity: ['sol-ee', 'sol-er'],
  surcharge: ['short-contract'],
  irpf: ['irpf'],
  irpf_fixed: ['irpf-fixed'],
  irnr: ['irnr'],
} as const;

type Lines = readonly {
  readonly line: string;
  readonly engagement: string | null;
  readonly amount: number;
}[];

function sums(lines: Lines): Figures {
  return Object.fromEntries(
    Object.entries(SUMS).map(([name, ids]) => {
      const found = lines.filter(({ line }) => (ids as readonly string[]).includes(line));
      return [name, read.decimal(found.reduce((sum, { amount }) => sum + amount, 0))];
    }),
  );
}

const totalsOf = (totals: {
  readonly gross: number;
  readonly net: number;
  readonly employerCost: number;
}) => ({
  gross: read.decimal(totals.gross),
  net: read.decimal(totals.net),
  employer_cost: read.decimal(totals.employerCost),
});

function workedFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const parsed = worked.safeParse(entry.inputs);
  if (!parsed.success) throw new read.NotUnderstood(parsed.error.issues[0]?.message ?? 'inputs');
  const { ends } = parsed.data;
  const known = withIssued(law, parsed.data, inputOf(parsed.data));
  const input = ends ? withEnd(law.registry, known, ends.engagement, ends.on) : known;
  const { evaluation } = new Month(law, input);
  const { full, payslips, blocked, findings } = evaluation;
  const { duties } = evaluate(law.registry, input);
  const [now] = [...payslips, ...blocked];
  const ids = input.engagements.map(({ id }) => id);
  return {
    full: { ...totalsOf(full.totals), ...sums(full.lines) },
    engagements: Object.fromEntries(
      ids.map((id) => [id, sums(full.lines.filter((line) => line.engagement === id))]),
    ),
    ...(now ? { now: { kind: now.kind, ...totalsOf(now.totals), ...sums(now.lines) } } : {}),
    blocked: blocked.length > 0,
    findings: findings.map(({ code, params }) => `${code}${params.key ? ` ${params.key}` : ''}`),
    duties: duties.map(({ kind, due }) => `${kind} ${due}`),
  };
}

const WORKED_INPUTS = Object.keys(worked.shape);

export const workedKinds: readonly CaseKind[] = [
  {
    id: 'month worked by hand',
    recognises: (entry) => entry.kind === 'worked_month',
    inputs: WORKED_INPUTS,
    compute: (entry, law) => understood(() => ({ figures: workedFigures(entry, law) })),
  },
];
