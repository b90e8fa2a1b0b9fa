/**
 * The simulator: what a job comes to under any law, computed where it is asked, in a browser too.
 * Pure but for loading a country on demand. A simulation is never a payslip: what an office would
 * have to confirm first is named with it.
 */
import {
  billedFor,
  type Cents,
  cliffsOf,
  evaluate,
  explanationText,
  type Facts,
  type Finding,
  type HouseInput,
  type Hundred,
  JOB,
  type Job,
  type Jurisdiction,
  type JurisdictionRegistry,
  jobInput,
  jobInputFor,
  keptRate,
  type LineSide,
  type Messages,
  type PayslipLine,
  type Point,
  renderMessage,
  solve,
  type Target,
  type Tenant,
  type Totals,
  type Writing,
  whereHundredWent,
} from '@smart/law';
import { applyRate, rate } from '@smart/money';

export {
  type Comparison,
  type ComparisonRequest,
  compareJob,
  EXAMPLE_RATES,
  type NotCompared,
} from '@smart/law';

/** How a country is loaded, piece by piece. */
export interface CountryLoader {
  readonly law: () => Promise<Jurisdiction>;
  readonly office: () => Promise<Tenant>;
  readonly jobs: () => Promise<readonly Job[]>;
  readonly words: Readonly<Record<string, () => Promise<Messages>>>;
}
export type Countries = Readonly<Record<string, CountryLoader>>;

export interface Country {
  readonly law: Jurisdiction;
  readonly tenant: Tenant;
  readonly jobs: readonly Job[];
  /** Language of the words: the one asked for, English, or the country's own. */
  readonly language: string;
  readonly words: Messages;
}

/** @throws RangeError when there is no such country */
export async function loadCountry(
  countries: Countries,
  id: string,
  language: string,
): Promise<Country> {
  const loader = countries[id];
  if (!loader) throw new RangeError(`no country ${id}`);
  const [law, tenant, jobs] = await Promise.all([loader.law(), loader.office(), loader.jobs()]);
  const wanted = [language, 'en', ...law.languages].find((one) => loader.words[one])!;
  const words = await loader.words[wanted]!();
  return { law, tenant, jobs, language: wanted, words };
}

export interface SimulationQuestion {
  readonly job: Job['id'];
  /** `2026-11`. */
  readonly month: string;
  readonly of: 'billed' | 'gross' | 'net';
  /** Minor units of the country's currency; billed without VAT. */
  readonly amount: Cents;
  /** Work days of a `day` job. Default 1. */
  readonly days?: number;
  readonly facts?: Facts;
  readonly person?: Facts;
  readonly entity?: Facts;
  /** Rate the house keeps of what is billed; the plug-in's proposal by default. */
  readonly kept?: string;
  /** What an office entered and confirmed, where one asks. */
  readonly house?: HouseInput;
  readonly asOf?: string;
}

export interface SimulatedLine {
  readonly line: string;
  readonly side: LineSide;
  readonly label: string;
  readonly amount: Cents;
  /** Why: base, rate, ceiling, in a sentence. */
  readonly sentence: string;
  readonly article: string;
}

export interface Simulation {
  readonly status: 'exact' | 'nearest' | 'out-of-reach';
  readonly currency: string;
  readonly kind: string;
  readonly totals: Totals;
  readonly billed: Cents;
  readonly fee: Cents;
  readonly residue: Cents;
  readonly lines: readonly SimulatedLine[];
  readonly hundred: Hundred;
  readonly findings: readonly { readonly finding: Finding; readonly text: string }[];
  /** Parameters an office must confirm or enter before this could be issued, with their names. */
  readonly unverified: readonly { readonly key: string; readonly name: string }[];
  /** Neighbours of an amount that cannot be met. */
  readonly below: Point | null;
  readonly above: Point | null;
  /** Steps of the law up to twice the pay: the last amount before and the next cent. */
  readonly steps: readonly { readonly last: Point; readonly next: Point }[];
}

const NOTHING: HouseInput = { values: {}, confirmed: {} };
const OPEN = ['value-unconfirmed', 'value-missing'];

function targetOf({ of, amount, kept }: SimulationQuestion, tenant: Tenant): Target {
  if (of !== 'billed') return { of, amount };
  return { of, amount, feeRate: kept ?? keptRate(tenant) };
}

const feeOf = ({ amount, feeRate }: { readonly amount: Cents; readonly feeRate: string }): Cents =>
  Number(applyRate(BigInt(amount), rate(feeRate)));

/**
 * What the job comes to, from what is billed, gross or net. Null when the country has no such job.
 * @throws LawFault `law.no-value-for-date` for a month the law has no values for
 */
export function simulate(
  country: Country,
  question: SimulationQuestion,
  writing: Writing,
): Simulation | null {
  const { law, tenant, jobs } = country;
  const job = jobs.find(({ id }) => id === question.job);
  if (!job) return null;
  const registry: JurisdictionRegistry = new Map([[law.id, law]]);
  const asked = { region: tenant.region, ...question };
  const house = question.house ?? NOTHING;
  const target = targetOf(question, tenant);
  const aim =
    target.of === 'billed'
      ? { of: 'employerCost' as const, amount: target.amount - feeOf(target) }
      : target;
  const input = jobInputFor(registry, law, { job, question: asked, house }, aim);
  const vary = variedOf(input.engagements[0]!.pay.length);
  const solution = solve(registry, { input, vary, target });
  const point = solution.answer ?? solution.below ?? solution.above;
  const { engagements } = jobInput(law, job, asked, point?.amount ?? 0);
  const paid = { ...input, engagements };
  const { full, findings } = evaluate(registry, paid, { explain: true, duties: false });
  const kept = question.kept ?? keptRate(tenant);
  const billed =
    question.of === 'billed' ? question.amount : billedFor(full.totals.employerCost, rate(kept));
  const fee = question.of === 'billed' ? solution.fee : billed - full.totals.employerCost;
  const { residue } = solution;
  return {
    // For a bill the largest pay within it is the answer, whatever cents are left.
    status: question.of === 'billed' && solution.answer ? 'exact' : solution.status,
    ...{ currency: law.currency, kind: job.kind, billed, fee, residue },
    totals: full.totals,
    lines: full.lines.map((line) => said(line, country.words, writing)),
    hundred: whereHundredWent(full.lines, { fee, residue }),
    findings: findings.map((finding) => ({
      finding,
      text: renderMessage(
        country.words[`finding.${finding.code}`] ?? '',
        named(finding.params, country.words),
        writing,
      ),
    })),
    unverified: findings
      .filter(({ code }) => OPEN.includes(code))
      .map(({ params }) => ({
        key: String(params.key),
        name: country.words[`parameter.${params.key}`] ?? String(params.key),
      })),
    below: solution.below,
    above: solution.above,
    steps: cliffsOf(registry, { input, vary }, 2 * (point?.amount ?? 0)),
  };
}

/** A parameter's key in a finding is said by its name. */
function named(params: Finding['params'], words: Messages): Finding['params'] {
  const name = words[`parameter.${params.key}`];
  return name === undefined ? params : { ...params, key: name };
}

/** Every day of the job is paid the same. */
const variedOf = (items: number) =>
  Array.from({ length: items }, (_, n) => ({
    engagement: JOB.engagement,
    item: n === 0 ? JOB.item : `${JOB.item}-${n + 1}`,
  }));

function said(line: PayslipLine, words: Messages, writing: Writing): SimulatedLine {
  return {
    line: line.line,
    side: line.side,
    label: words[`line.${line.line}`] ?? line.line,
    amount: line.amount,
    sentence: explanationText(words, line, writing),
    article: line.explanation?.article ?? '',
  };
}
