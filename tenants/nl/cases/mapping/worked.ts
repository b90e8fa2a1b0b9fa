/**
 * Months worked by hand: several engagements, what was issued before, ends, running totals. Their
 * inputs are the law's own facts; a key that is not described here makes the case not modelled.
 */
import type { CaseEntry, CaseKind, CaseLaw, EvaluationInput, Figures, WorkDay } from '@smart/law';
import { asIssued, eachDay, evaluate, lastOfMonth, toCents, withEnd, z } from '@smart/law';
import { isWeekday } from '../../holidays.ts';
import { lines as lineTable } from '../../law/lines.ts';
import * as read from './reading.ts';

const { decimal } = read;
const facts = z.record(z.string(), z.unknown()).default({});
const money = z.string().regex(/^\d+(\.\d{1,2})?$/);

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
  house: z.record(z.string(), z.string()).default({}),
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
    [...eachDay(from, to)].filter(isWeekday).map((date) => ({ date, minutes, state })),
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
    entity: { id: 'case', jurisdiction: 'nl', facts: { whkRate: 150, ...given.entity } },
    person: {
      id: 'p1',
      facts: [
        {
          from: '2020-01-01',
          facts: { birthDate: '1990-05-15', taxCredit: true, ...given.person },
        },
      ],
      socialSecurity: [],
      tax: [],
    },
    engagements: given.engagements.map((one) => ({
      ...one,
      days: daysOf(one.days),
      pay: one.pay.map((item, i) => ({
        ...item,
        id: item.id ?? `${one.id}-${i}`,
        amount: toCents(item.amount),
      })),
    })),
    house: { values: given.house, confirmed: given.confirmed },
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

type Lines = readonly {
  readonly line: string;
  readonly engagement: string | null;
  readonly amount: number;
}[];

/** Every line of the law under its own id, zero where it did not occur. */
function sums(lines: Lines): Figures {
  return Object.fromEntries(
    lineTable.map(({ id }) => [
      id,
      decimal(lines.reduce((sum, one) => sum + (one.line === id ? one.amount : 0), 0)),
    ]),
  );
}

const totalsOf = (totals: {
  readonly gross: number;
  readonly net: number;
  readonly employerCost: number;
}) => ({
  gross: decimal(totals.gross),
  net: decimal(totals.net),
  employer_cost: decimal(totals.employerCost),
});

function workedFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const parsed = worked.safeParse(entry.inputs);
  if (!parsed.success) throw new read.NotUnderstood(parsed.error.issues[0]?.message ?? 'inputs');
  const { ends, month } = parsed.data;
  const known = withIssued(law, parsed.data, inputOf(parsed.data));
  const input = ends ? withEnd(law.registry, known, ends.engagement, ends.on) : known;
  const { full, payslips, blocked, findings, duties, counters } = evaluate(law.registry, input);
  const [now] = [...payslips, ...blocked];
  return {
    full: { ...totalsOf(full.totals), ...sums(full.lines) },
    engagements: Object.fromEntries(
      input.engagements.map(({ id }) => [
        id,
        sums(full.lines.filter((line) => line.engagement === id)),
      ]),
    ),
    ...(now ? { now: { kind: now.kind, ...totalsOf(now.totals), ...sums(now.lines) } } : {}),
    blocked: blocked.length > 0,
    findings: findings.map(({ code, params }) => `${code}${params.key ? ` ${params.key}` : ''}`),
    duties: duties.map(({ kind, due }) => `${kind} ${due}`),
    counters: Object.fromEntries(
      Object.entries(counters).map(([name, total]) => [
        name.replace(`@${month.slice(0, 4)}`, ''),
        decimal(total),
      ]),
    ),
  };
}

export const workedKinds: readonly CaseKind[] = [
  {
    id: 'month worked by hand',
    recognises: (entry) => read.isKind(entry, 'worked_month'),
    inputs: Object.keys(worked.shape),
    compute: (entry, law) => read.understood(() => ({ figures: workedFigures(entry, law) })),
  },
];
