/**
 * Months worked by hand: several engagements, several runs, running totals, ends, law known later.
 * Their inputs are the law's own facts; a key that is not described here makes a case not modelled.
 */
import type {
  CaseEntry,
  CaseKind,
  CaseLaw,
  EvaluationInput,
  Figures,
  IssuedLine,
} from '@smart/law';
import { asIssued, evaluate, lastOfMonth, withEnd, z } from '@smart/law';
import { CONFIRMED } from './build.ts';
import { Month } from './figures.ts';
import * as read from './reading.ts';

const facts = z.record(z.string(), z.unknown()).default({});
const money = z.string().regex(/^-?\d+(\.\d{1,2})?$/);

const payItem = z.strictObject({
  kind: z.enum(['salary', 'day', 'lump-sum', 'special', 'leave-compensation', 'bonus']),
  amount: money,
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
  sick: z.array(z.iso.date()).default([]),
});

const worked = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  as_of: z.iso.date(),
  person: facts,
  entity: facts,
  engagements: z.array(engagement),
  /** By their full names (`wage@2026-Q3`). */
  counters: z.record(z.string(), z.int()).default({}),
  confirmed: facts,
  social_security: z.string().default('be'),
  /** Earlier runs of the month: what was known then, and which engagements were paid. */
  runs: z
    .array(z.strictObject({ as_of: z.iso.date(), engagements: z.array(z.string()) }))
    .default([]),
  ends: z.strictObject({ engagement: z.string(), on: z.iso.date() }).optional(),
});
type Worked = z.infer<typeof worked>;

const centsOf = (amount: string): number =>
  Math.round(Number(amount.replace('.', '')) * (amount.includes('.') ? 1 : 100));

function inputOf(given: Worked): EvaluationInput {
  const period = { from: `${given.month}-01`, to: lastOfMonth(given.month) };
  return {
    asOf: given.as_of,
    period,
    paidOn: period.to,
    entity: { id: 'case', jurisdiction: 'be', facts: { workers: 200, ...given.entity } },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...given.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: given.social_security }],
      tax: [{ from: '2020-01-01', jurisdiction: 'be' }],
    },
    engagements: given.engagements.map(({ sick, ...one }) => ({
      ...one,
      days: sick.map((date) => ({ date, minutes: 456, state: 'sick' })),
      pay: one.pay.map((item, i) => ({
        ...item,
        id: `${one.id}-${i}`,
        amount: centsOf(item.amount),
      })),
    })),
    house: { values: {}, confirmed: { ...CONFIRMED, ...given.confirmed } },
    counters: given.counters,
    issued: [],
  };
}

/** What the earlier runs of the month issued, each the difference to those before it. */
function issuedBefore(law: CaseLaw, given: Worked, input: EvaluationInput): IssuedLine[] {
  const issued: IssuedLine[] = [];
  for (const run of given.runs) {
    const engagements = input.engagements.filter(({ id }) => run.engagements.includes(id));
    const known = { ...input, asOf: run.as_of, engagements, issued: [...issued] };
    const [payslip] = evaluate(law.registry, known).payslips;
    if (payslip === undefined) throw new read.NotUnderstood('an earlier run issues nothing');
    issued.push(...payslip.lines.map(asIssued));
  }
  return issued;
}

const SUMS = {
  nsso: ['nsso'],
  nsso_special: ['nsso-special', 'nsso-double'],
  workbonus_A: ['workbonus-a'],
  workbonus_B: ['workbonus-b'],
  csss: ['csss'],
  csss_quarter: ['csss-quarter'],
  taxable: ['pp-base', 'pp-base-artist', 'pp-base-special', 'pp-base-abroad'],
  pp: ['pp'],
  pp_artist: ['pp-artist'],
  pp_special: ['pp-holiday', 'pp-other'],
  pp_abroad: ['pp-artist-abroad'],
  employer: ['employer'],
  holidays: ['holiday-quarterly', 'holiday-annual'],
  structural: ['structural'],
  target_artist: ['target-artist'],
  first_worker: ['first-worker'],
  accident: ['accident-insurance'],
  solidarity: ['solidarity'],
  student: ['student-employee', 'student-employer'],
  holiday_exit: ['holiday-exit'],
  special: ['special-pay'],
} as const;

type Lines = readonly {
  readonly line: string;
  readonly engagement: string | null;
  readonly amount: number;
  readonly base?: number;
}[];

function sums(lines: Lines): Figures {
  const bases = lines.map(({ line, base }) => (line === 'nsso' ? (base ?? 0) : 0));
  const nsso_base = read.decimal(bases.reduce((sum, base) => sum + base, 0));
  const amounts = Object.fromEntries(
    Object.entries(SUMS).map(([name, ids]) => {
      const found = lines.filter(({ line }) => (ids as readonly string[]).includes(line));
      return [name, read.decimal(found.reduce((sum, { amount }) => sum + amount, 0))];
    }),
  );
  return { nsso_base, ...amounts };
}

const totalsOf = (totals: Readonly<Record<'gross' | 'net' | 'employerCost', number>>) => ({
  gross: read.decimal(totals.gross),
  net: read.decimal(totals.net),
  employer_cost: read.decimal(totals.employerCost),
});

function workedFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const parsed = worked.safeParse(entry.inputs);
  if (!parsed.success) throw new read.NotUnderstood(parsed.error.issues[0]?.message ?? 'inputs');
  const given = parsed.data;
  const { ends } = given;
  const input = inputOf(given);
  const known = { ...input, issued: issuedBefore(law, given, input) };
  const last = ends ? withEnd(law.registry, known, ends.engagement, ends.on) : known;
  const { evaluation } = new Month(law, last);
  const { full, payslips, blocked, findings, counters } = evaluation;
  const [now] = [...payslips, ...blocked];
  return {
    full: { ...totalsOf(full.totals), ...sums(full.lines) },
    engagements: Object.fromEntries(
      last.engagements.map(({ id }) => [
        id,
        sums(full.lines.filter((line) => line.engagement === id)),
      ]),
    ),
    ...(now ? { now: { kind: now.kind, ...totalsOf(now.totals), ...sums(now.lines) } } : {}),
    blocked: blocked.length > 0,
    findings: findings.map(({ code, params }) => `${code}${params.key ? ` ${params.key}` : ''}`),
    counters,
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
