/** Months worked by hand: the whole input in plain words, sums of lines as figures. */
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
  toCents,
  type WorkDay,
  weekdayOf,
  withEnd,
  z,
} from '@smart/law';
import * as read from './reading.ts';

const facts = z.record(z.string(), z.unknown()).default({});
const money = z.string().regex(/^-?\d+(\.\d{1,2})?$/);

const payItem = z.strictObject({
  id: z.string().optional(),
  kind: z.enum(['salary', 'day', 'lump-sum', 'special', 'leave-compensation', 'bonus']),
  amount: money,
  from: z.iso.date(),
  to: z.iso.date(),
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
  /** The first pay item is sought so that this comes out. */
  solve: z
    .strictObject({
      of: z.enum(['gross', 'net', 'employerCost', 'billed']),
      amount: money,
      fee: z.string().optional(),
    })
    .optional(),
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
  const period = { from: `${given.month}-01`, to: lastOfMonth(given.month) };
  return {
    asOf: given.as_of,
    period,
    paidOn: period.to,
    entity: { id: 'case', jurisdiction: 'it', facts: { fis: 'none', ...given.entity } },
    person: {
      id: 'p1',
      facts: [
        {
          from: '2020-01-01',
          facts: {
            ...{ birthDate: '1990-05-15', region: 'lombardia', comune: 'F205' },
            ...{ insuredBefore1996: false, ...given.person },
          },
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
    house: { values: {}, confirmed: given.confirmed },
    counters: given.counters,
    issued: [],
  };
}

/** What the earlier run of the month issued. */
function withIssued(law: CaseLaw, given: Worked, input: EvaluationInput): EvaluationInput {
  const before = given.issued_before;
  if (before === undefined) return input;
  const engagements = input.engagements.filter(({ id }) => before.engagements.includes(id));
  const first = evaluate(law.registry, { ...input, asOf: before.as_of, engagements });
  const payslip = first.payslips[0] ?? first.blocked[0];
  if (payslip === undefined) throw new read.NotUnderstood('the earlier run gives nothing');
  return { ...input, issued: payslip.lines.map(asIssued) };
}

function withSolution(law: CaseLaw, given: Worked, input: EvaluationInput): EvaluationInput {
  if (given.solve === undefined) return input;
  const [engagement] = input.engagements;
  const item = engagement!.pay[0]!;
  const { of, fee } = given.solve;
  const amount = toCents(given.solve.amount);
  const target = of === 'billed' ? { of, amount, feeRate: fee ?? '0 %' } : { of, amount };
  const vary = [{ engagement: engagement!.id, item: item.id }];
  const { answer } = solve(law.registry, { input, vary, target });
  if (answer === null) throw new read.NotUnderstood('no pay gives this');
  const pay = engagement!.pay.map((one) =>
    one === item ? { ...one, amount: answer.amount } : one,
  );
  return { ...input, engagements: [{ ...engagement!, pay }, ...input.engagements.slice(1)] };
}

type Lines = readonly {
  readonly line: string;
  readonly engagement: string | null;
  readonly amount: number;
}[];

/** Sums by line: `ivs_l` for the line `ivs-l`; lines that are missing count zero. */
function sums(lines: Lines, every: readonly string[]): Figures {
  return Object.fromEntries(
    every.map((id) => {
      const sum = lines.reduce((total, one) => (one.line === id ? total + one.amount : total), 0);
      return [id.replaceAll('-', '_'), read.decimal(sum)];
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
  const solved = withSolution(law, parsed.data, known);
  const input = ends ? withEnd(law.registry, solved, ends.engagement, ends.on) : solved;
  const evaluation = evaluate(law.registry, input);
  const { full, payslips, blocked, findings, duties, counters } = evaluation;
  const every = law.registry.get('it')!.lines.map(({ id }) => id);
  const [now] = [...payslips, ...blocked];
  return {
    full: { ...totalsOf(full.totals), ...sums(full.lines, every) },
    engagements: Object.fromEntries(
      input.engagements.map(({ id }) => [
        id,
        sums(
          full.lines.filter((line) => line.engagement === id),
          every,
        ),
      ]),
    ),
    ...(now ? { now: { kind: now.kind, ...totalsOf(now.totals), ...sums(now.lines, every) } } : {}),
    counters,
    blocked: blocked.length > 0,
    findings: findings.map(({ code, params }) => `${code}${params.key ? ` ${params.key}` : ''}`),
    duties: duties.map(({ kind, due }) => `${kind} ${due}`),
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
