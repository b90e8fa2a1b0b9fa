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
  solve,
  type WorkDay,
  weekdayOf,
  withEnd,
  z,
} from '@smart/law';
import { FEES, Month, sumOf, TAXES } from './build.ts';
import * as read from './reading.ts';

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
  paid_on: z.iso.date().optional(),
  person: facts,
  /** Whose legislation covers the person; Sweden's by default. */
  insured_in: z.string().default('se'),
  entity: facts,
  engagements: z.array(engagement),
  counters: z.record(z.string(), z.int()).default({}),
  confirmed: facts,
  /** Engagements paid in an earlier run of the month, as known then. */
  issued_before: z
    .strictObject({ as_of: z.iso.date(), engagements: z.array(z.string()), person: facts })
    .optional(),
  /** The engagement ends on this day and what falls due is added. */
  ends: z.strictObject({ engagement: z.string(), on: z.iso.date() }).optional(),
  /** The pay of an item is sought for a target. */
  sought: z
    .strictObject({
      engagement: z.string(),
      item: z.string(),
      of: z.enum(['net', 'employerCost', 'gross', 'billed']),
      amount: money,
      fee: z.string().default('0 %'),
    })
    .optional(),
});
type Worked = z.infer<typeof worked>;

const cents = (text: string): number => {
  const [whole = '0', part = ''] = text.split('.');
  return Number(whole + part.padEnd(2, '0'));
};

const daysOf = (ranges: readonly z.infer<typeof dayRange>[]): WorkDay[] =>
  ranges.flatMap(({ from, to, minutes, state }) =>
    [...eachDay(from, to)]
      .filter((date) => weekdayOf(date) <= 5)
      .map((date) => ({ date, minutes, state })),
  );

function inputOf(given: Worked): EvaluationInput {
  const period = { from: `${given.month}-01`, to: lastOfMonth(`${given.month}-01`) };
  const year = given.month.slice(0, 4);
  const counters = Object.entries(given.counters).map(([key, value]) => [`${key}@${year}`, value]);
  return {
    asOf: given.as_of,
    period,
    paidOn: given.paid_on ?? period.to,
    entity: { id: 'case', jurisdiction: 'se', facts: given.entity },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...given.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: given.insured_in }],
      tax: [{ from: '2020-01-01', jurisdiction: 'se' }],
    },
    engagements: given.engagements.map((one) => ({
      ...one,
      days: daysOf(one.days),
      pay: one.pay.map((item, i) => ({
        ...item,
        id: item.id ?? `${one.id}-${i}`,
        amount: cents(item.amount),
      })),
    })),
    house: { values: {}, confirmed: given.confirmed },
    counters: Object.fromEntries(counters),
    issued: [],
  };
}

/** What the earlier run of the month issued, with the person's facts as known then. */
function withIssued(law: CaseLaw, given: Worked, input: EvaluationInput): EvaluationInput {
  const before = given.issued_before;
  if (before === undefined) return input;
  const then = { ...given, person: { ...given.person, ...before.person } };
  const engagements = input.engagements.filter(({ id }) => before.engagements.includes(id));
  const { person } = inputOf(then);
  const first = evaluate(law.registry, { ...input, person, asOf: before.as_of, engagements });
  const [payslip] = first.payslips;
  if (payslip === undefined) throw new read.NotUnderstood('the earlier run is blocked');
  return { ...input, issued: payslip.lines.map(asIssued) };
}

const SUMS: Readonly<Record<string, readonly string[]>> = {
  tax: TAXES,
  tax_table: ['tax-table'],
  tax_side: ['tax-side'],
  tax_one_off: ['tax-one-off'],
  sink: ['sink'],
  a_sink: ['a-sink'],
  fees: FEES,
  fee_base: ['fee-base'],
  fee_base_youth: ['fee-base-youth'],
  fee_base_senior: ['fee-base-senior'],
  pension: ['pension'],
  payroll_tax: ['payroll-tax'],
  holiday_pay: ['holiday-pay'],
  holiday_included: ['holiday-included'],
  sick_deduction: ['sick-deduction'],
  sick_pay: ['sick-pay'],
  karens: ['karens'],
  start_aid: ['start-aid'],
};

type Lines = Parameters<typeof sumOf>[0];
const sums = (lines: Lines): Figures =>
  Object.fromEntries(
    Object.entries(SUMS).map(([name, ids]) => [name, read.decimal(sumOf(lines, ids))]),
  );

interface TotalsLike {
  readonly gross: number;
  readonly net: number;
  readonly employerCost: number;
}
const totalsOf = ({ gross, net, employerCost }: TotalsLike) => ({
  gross: read.decimal(gross),
  net: read.decimal(net),
  employer_cost: read.decimal(employerCost),
});

function solved(law: CaseLaw, given: Worked, input: EvaluationInput): Figures {
  const { sought } = given;
  if (sought === undefined) return {};
  const { of, fee, engagement: id, item } = sought;
  const amount = cents(sought.amount);
  const target = of === 'billed' ? { of, amount, feeRate: fee } : { of, amount };
  const found = solve(law.registry, { input, vary: [{ engagement: id, item }], target });
  return {
    sought: {
      status: found.status,
      pay: read.decimal(found.answer?.amount ?? 0),
      below: read.decimal(found.below?.amount ?? 0),
      above: read.decimal(found.above?.amount ?? 0),
      fee: read.decimal(found.fee),
      residue: read.decimal(found.residue),
      ...(found.answer ? totalsOf(found.answer.totals) : {}),
    },
  };
}

function workedFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const parsed = worked.safeParse(entry.inputs);
  if (!parsed.success) throw new read.NotUnderstood(parsed.error.issues[0]?.message ?? 'inputs');
  const { ends } = parsed.data;
  const known = withIssued(law, parsed.data, inputOf(parsed.data));
  const input = ends ? withEnd(law.registry, known, ends.engagement, ends.on) : known;
  const { evaluation } = new Month(law, input);
  const { full, payslips, blocked, findings, duties, counters } = evaluation;
  const [now] = [...payslips, ...blocked];
  const byEngagement = input.engagements.map(({ id }) => [
    id,
    sums(full.lines.filter((line) => line.engagement === id)),
  ]);
  return {
    full: { ...totalsOf(full.totals), ...sums(full.lines) },
    engagements: Object.fromEntries(byEngagement),
    ...(now ? { now: { kind: now.kind, ...totalsOf(now.totals), ...sums(now.lines) } } : {}),
    blocked: blocked.length > 0,
    findings: findings.map(({ code, params }) => `${code}${params.key ? ` ${params.key}` : ''}`),
    duties: duties.map(({ kind, due }) => `${kind} ${due}`),
    counters,
    ...solved(law, parsed.data, input),
  };
}

export const workedKinds: readonly CaseKind[] = [
  {
    id: 'month worked by hand',
    recognises: (entry) => entry.kind === 'worked_month',
    inputs: Object.keys(worked.shape),
    compute: (entry, law) => read.understood(() => ({ figures: workedFigures(entry, law) })),
  },
];
