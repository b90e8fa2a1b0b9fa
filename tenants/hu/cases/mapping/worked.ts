/**
 * Months worked by hand: several engagements, what was issued before, ends, running totals. Their
 * inputs are the law's own facts; a key that is not described here makes the case not modelled.
 */
import {
  asIssued,
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type EvaluationInput,
  eachDay,
  evaluate,
  type Figures,
  lastOfMonth,
  toCents,
  weekdayOf,
  withEnd,
  z,
} from '@smart/law';
import { Month } from './build.ts';
import * as read from './reading.ts';

const facts = z.record(z.string(), z.unknown()).default({});
const money = z.string().regex(/^\d+(\.\d{1,2})?$/);

const payItem = z.strictObject({
  id: z.string().optional(),
  kind: z.enum(['salary', 'day', 'lump-sum', 'special', 'leave-compensation', 'bonus']),
  amount: money,
  from: z.iso.date(),
  to: z.iso.date(),
  due: z.iso.date().optional(),
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
  engagements: z.array(engagement),
  counters: z.record(z.string(), z.int()).default({}),
  confirmed: facts,
  /** Engagements paid in an earlier run of the month, as known then. */
  issued_before: z
    .strictObject({ as_of: z.iso.date(), engagements: z.array(z.string()), person: facts })
    .optional(),
  /** The engagement ends on this day and what falls due is added. */
  ends: z.strictObject({ engagement: z.string(), on: z.iso.date() }).optional(),
});
type Worked = z.infer<typeof worked>;

const daysOf = (ranges: readonly z.infer<typeof dayRange>[]) =>
  ranges.flatMap(({ from, to, minutes, state }) =>
    [...eachDay(from, to)]
      .filter((date) => weekdayOf(date) <= 5)
      .map((date) => ({ date, minutes, state })),
  );

const factsOf = (person: Record<string, unknown>) => [
  { from: '2020-01-01', facts: { birthDate: '1990-05-15', ...person } },
];

function inputOf(given: Worked): EvaluationInput {
  const year = given.month.slice(0, 4);
  const period = { from: `${given.month}-01`, to: lastOfMonth(given.month) };
  const counters = Object.entries(given.counters).map(([key, value]) => [`${key}@${year}`, value]);
  return {
    asOf: given.as_of,
    period,
    paidOn: period.to,
    entity: { id: 'case', jurisdiction: 'hu', facts: {} },
    person: { id: 'p1', facts: factsOf(given.person), socialSecurity: [], tax: [] },
    engagements: given.engagements.map((one) => ({
      ...one,
      days: daysOf(one.days),
      pay: one.pay.map((item, i) => ({
        ...{ ...item, id: item.id ?? `${one.id}-${i}` },
        amount: toCents(item.amount),
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
  const person = { ...input.person, facts: factsOf({ ...given.person, ...before.person }) };
  const first = evaluate(law.registry, { ...input, asOf: before.as_of, engagements, person });
  const [payslip] = first.payslips;
  if (payslip === undefined) throw new read.NotUnderstood('the earlier run is blocked');
  return { ...input, issued: payslip.lines.map(asIssued) };
}

const LINES: Readonly<Record<string, string>> = {
  szja_base: 'szja-base',
  szja: 'szja',
  szja_nonresident: 'szja-nonresident',
  income: 'mandate-income',
  tb: 'tb',
  relief: 'tb-relief',
  szocho: 'szocho',
  tb_excess: 'tb-excess',
  ekho_base: 'ekho-base',
  ekho: 'ekho',
  ekho_payer: 'ekho-payer',
  efo_due: 'efo-due',
  efo_excess: 'efo-excess',
  sick_pay: 'sick-pay',
  sick_benefit: 'sick-benefit',
  leave: 'leave-compensation',
  allowance_family: 'allowance-family',
};

type Lines = readonly {
  readonly line: string;
  readonly engagement: string | null;
  readonly amount: number;
}[];

const sums = (lines: Lines): Figures =>
  Object.fromEntries(
    Object.entries(LINES).map(([name, id]) => {
      const found = lines.filter(({ line }) => line === id);
      return [name, read.decimal(found.reduce((sum, { amount }) => sum + amount, 0))];
    }),
  );

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
  const { full, payslips, blocked, findings, counters } = evaluation;
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
    counters: { ...counters },
  };
}

export const workedKinds: readonly CaseKind[] = [
  {
    id: 'month worked by hand',
    recognises: ({ kind }) => kind === 'worked_month',
    inputs: Object.keys(worked.shape),
    compute: (entry, law) => read.understood(() => workedFigures(entry, law)),
  },
];
