/** Computes one person of a run: pure. The law decides; this says what comes of it. */
import {
  amountToPay,
  type Counters,
  canonicalJson,
  type Duty,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Finding,
  LawFault,
  type NamedDeduction,
  type Payslip,
} from '@smart/law';
import type { Ground, Issued, MonthInput, OpenDeduction, PersonCase } from './case.ts';
import {
  costByEngagement,
  countersBefore,
  estimateOf,
  hashOf,
  periodOf,
  textHash,
} from './rules.ts';

export interface Coded {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface TakenDeduction {
  readonly id: string;
  readonly kind: NamedDeduction['kind'];
  readonly creditor: string;
  readonly iban: string | null;
  readonly reference: string;
  readonly amountMinor: string;
}

/** What an item holds besides its figures. Amounts as decimal texts: it is stored as JSON. */
export interface ItemResult {
  readonly payslip: Payslip | null;
  readonly counters: Counters;
  readonly duties: readonly Duty[];
  readonly findings: readonly Finding[];
  readonly deductions: readonly TakenDeduction[];
  /** What must be left to the person, where a creditor asks for a part. */
  readonly protectedMinor: string | null;
  readonly charges: readonly {
    readonly engagement: string;
    readonly budget: string;
    readonly finalMinor: string;
    readonly estimateMinor: string;
  }[];
  /** Recovery plan of a negative difference. */
  readonly plan: string | null;
  /** Running totals after every month computed; only in a person's first item. */
  readonly after: Readonly<Record<string, Counters>>;
}

export interface Item {
  readonly person: string;
  readonly month: string;
  readonly state: 'computed' | 'nothing' | 'excluded';
  readonly excluded: Coded | null;
  readonly corrects: string | null;
  readonly inputs: string | null;
  readonly inputsHash: string;
  readonly known: string;
  readonly result: ItemResult;
  readonly resultHash: string;
  readonly flags: readonly Coded[];
}

/** Fingerprint of all that a person's items were computed from. */
export const knownOf = (
  one: Pick<PersonCase, 'known' | 'account' | 'deductions' | 'plans'>,
): string =>
  hashOf([
    one.known.map(({ month, known }) => [month, known]),
    one.account?.secret ?? null,
    one.deductions.map(({ id, version, owed }) => [id, version, String(owed)]),
    one.plans.map(({ id }) => id),
  ]);

const NOTHING: ItemResult = {
  payslip: null,
  counters: {},
  duties: [],
  findings: [],
  deductions: [],
  protectedMinor: null,
  charges: [],
  plan: null,
  after: {},
};

interface Step {
  readonly month: string;
  readonly input: EvaluationInput;
  readonly evaluation: Evaluation;
  readonly issued: readonly Issued[];
}

function inputOf(
  ground: Ground,
  one: PersonCase,
  { month, engagements, house }: MonthInput,
  counters: Counters,
): EvaluationInput {
  const { run, entity } = ground;
  return {
    asOf: run.asOf,
    period: periodOf(month),
    paidOn: run.payOn,
    entity,
    person: one.person,
    engagements,
    house,
    counters,
    issued: (one.issued.get(month) ?? []).flatMap(({ lines }) => lines),
  };
}

/** Evaluates the months in order, running totals handed on (the law's `evaluateSpan`). */
function evaluateMonths(ground: Ground, one: PersonCase): Step[] {
  const [first] = one.months;
  let counters = first ? countersBefore(one.standing, first.month) : {};
  return one.months.map((each) => {
    const input = inputOf(ground, one, each, counters);
    const evaluation = evaluate(ground.registry, input);
    ({ counters } = evaluation);
    return { month: each.month, input, evaluation, issued: one.issued.get(each.month) ?? [] };
  });
}

/**
 * The items of a person: one for each month something is issued for. Nothing is issued to a person
 * while the law cannot compute a month, or a finding blocks it; the reason is kept.
 */
export function computePerson(ground: Ground, one: PersonCase): Item[] {
  const known = knownOf(one);
  const bare = { person: one.person.id, month: ground.run.period.from, known, corrects: null };
  const refuse = (excluded: Coded, result: ItemResult, inputs: string | null): Item => ({
    ...bare,
    state: 'excluded',
    excluded,
    inputs,
    inputsHash: textHash(inputs ?? ''),
    result,
    resultHash: hashOf(result),
    flags: dayFlags(one),
  });
  let steps: Step[];
  try {
    steps = evaluateMonths(ground, one);
  } catch (problem) {
    if (!(problem instanceof LawFault)) throw problem;
    return [refuse(codedFault(problem), NOTHING, null)];
  }
  const blocked = steps.find(({ evaluation }) => evaluation.blocked.length > 0);
  if (blocked) {
    const { findings, blocked: payslips } = blocked.evaluation;
    const why = findings.find(({ blocksIssuing }) => blocksIssuing)!;
    const result = { ...NOTHING, findings, payslip: payslips[0] ?? null };
    return [refuse(codedFinding(why), result, canonicalJson(blocked.input))];
  }
  const after = Object.fromEntries(steps.map((step) => [step.month, step.evaluation.counters]));
  const items = steps
    .filter(({ evaluation }) => evaluation.payslips.length > 0)
    .map((step, index) => itemOf(ground, one, step, { known, after: index === 0 ? after : {} }));
  if (items.length > 0) return items;
  const result = { ...NOTHING, after };
  const empty = { ...bare, state: 'nothing', excluded: null, inputs: null, result } as const;
  return [{ ...empty, inputsHash: textHash(''), resultHash: hashOf(result), flags: dayFlags(one) }];
}

const codedFault = ({ code, params, path }: LawFault): Coded => ({
  code,
  params: { ...(params as Coded['params']), ...(path ? { path } : {}) },
});

const codedFinding = ({ code, params }: Finding): Coded => ({
  code: 'finding',
  params: { ...params, finding: code },
});

function dayFlags({ unconfirmed }: PersonCase): Coded[] {
  const [first] = unconfirmed;
  if (!first) return [];
  const params = { days: unconfirmed.length, first, last: unconfirmed.at(-1)! };
  return [{ code: 'unconfirmed-days', params }];
}

function itemOf(
  ground: Ground,
  one: PersonCase,
  step: Step,
  { known, after }: { readonly known: string; readonly after: ItemResult['after'] },
): Item {
  const { evaluation, input, month, issued } = step;
  const [payslip] = evaluation.payslips;
  const taken = takeDeductions(ground, one, step, payslip!);
  const charges = chargesOf(ground, step, payslip!);
  const toPay = payslip!.totals.net - Number(taken.sum);
  const plan = one.plans.find((each) => each.month === month && each.total === BigInt(-toPay));
  const result: ItemResult = {
    payslip: payslip!,
    counters: evaluation.counters,
    duties: evaluation.duties,
    findings: evaluation.findings,
    deductions: taken.rows,
    protectedMinor: taken.protectedMinor,
    charges,
    plan: toPay < 0 ? (plan?.id ?? null) : null,
    after,
  };
  const excluded = exclusion(one, toPay, result, taken.findings);
  const inputs = canonicalJson(input);
  return {
    person: one.person.id,
    month,
    state: excluded ? 'excluded' : 'computed',
    excluded,
    corrects: payslip!.kind === 'correction' ? (issued.at(-1)?.id ?? null) : null,
    inputs,
    inputsHash: textHash(inputs),
    known,
    result,
    resultHash: hashOf(result),
    flags: flagsOf(ground, one, step, toPay),
  };
}

/** Why an item that the law allows is held back by the office. */
function exclusion(
  { account }: PersonCase,
  toPay: number,
  { plan }: ItemResult,
  findings: readonly Finding[],
): Coded | null {
  const why = findings.find(({ blocksIssuing }) => blocksIssuing);
  if (why) return codedFinding(why);
  if (toPay < 0 && plan === null) return { code: 'plan-needed', params: { amount: -toPay } };
  if (toPay > 0 && !account) return { code: 'account-missing', params: {} };
  return null;
}

interface Taken {
  readonly rows: readonly TakenDeduction[];
  readonly sum: bigint;
  readonly protectedMinor: string | null;
  readonly findings: readonly Finding[];
}

const NONE: Taken = { rows: [], sum: 0n, protectedMinor: null, findings: [] };

/**
 * Named deductions. What creditors can have is measured on the net of the whole month, less what
 * earlier payslips of it already took; a correction of a former month takes nothing.
 */
function takeDeductions(
  { law, run }: Ground,
  { deductions }: PersonCase,
  { evaluation, input, month }: Step,
  payslip: Payslip,
): Taken {
  const { net } = payslip.totals;
  if (deductions.length === 0 || net <= 0 || month !== run.period.from) return NONE;
  const payable = amountToPay(law, {
    net: evaluation.full.totals.net,
    on: run.payOn,
    asOf: run.asOf,
    dependants: Math.max(...deductions.map(({ dependants }) => dependants)),
    hasSpecialPay: input.engagements.some(({ pay }) => pay.some(({ kind }) => kind === 'special')),
    deductions: deductions.map(({ id, kind, rank, owed, takenBefore }) => {
      return { id, kind, rank, owed: Number(owed + takenBefore) };
    }),
    reimbursements: 0,
    confirmed: input.house.confirmed,
  });
  const byId = new Map(deductions.map((each) => [each.id, each]));
  let left = BigInt(net);
  const rows = payable.taken.flatMap(({ id, amount }) => {
    const deduction = byId.get(id)!;
    const now = BigInt(amount) - deduction.takenBefore;
    const part = now > left ? left : now;
    if (part <= 0n) return [];
    left -= part;
    return [takenRow(deduction, part)];
  });
  return {
    rows,
    sum: BigInt(net) - left,
    protectedMinor: String(payable.protectedAmount),
    findings: payable.findings,
  };
}

const takenRow = (deduction: OpenDeduction, amount: bigint): TakenDeduction => {
  const { id, kind, creditor, iban, reference } = deduction;
  return { id, kind, creditor, iban, reference, amountMinor: String(amount) };
};

/** What each engagement's budget bears: the approved estimate once, then the difference to it. */
function chargesOf(
  { approved }: Ground,
  { evaluation, issued, input }: Step,
  payslip: Payslip,
): ItemResult['charges'] {
  const paid = new Set(issued.flatMap(({ lines }) => lines.map(({ engagement }) => engagement)));
  const costs = costByEngagement(payslip, evaluation.full.lines);
  return [...costs].map(([engagement, final]) => {
    const said = approved.get(engagement);
    if (!said) throw new TypeError(`No engagement ${engagement} to charge`);
    const estimate = paid.has(engagement) ? 0n : estimateOf(said.estimates, input.period);
    return {
      engagement,
      budget: said.budget,
      finalMinor: String(final),
      estimateMinor: String(estimate),
    };
  });
}

function flagsOf({ run }: Ground, one: PersonCase, step: Step, toPay: number): Coded[] {
  const { account, lastAccount } = one;
  const { evaluation, issued, month } = step;
  const flags = month === run.period.from ? dayFlags(one) : [];
  if (toPay < 0) flags.push({ code: 'negative-net', params: { amount: -toPay } });
  if (account && lastAccount && account.secret !== lastAccount)
    flags.push({ code: 'account-changed', params: { since: account.effectiveOn } });
  if (month < run.period.from) flags.push({ code: 'former-month', params: { month } });
  if (issued.length > 0) flags.push({ code: 'issued-before', params: { count: issued.length } });
  for (const finding of evaluation.findings)
    if (finding.severity !== 'inform' && finding.code !== 'net-negative')
      flags.push(codedFinding(finding));
  return flags;
}
