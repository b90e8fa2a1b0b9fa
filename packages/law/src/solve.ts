/**
 * From billed, employer cost, gross or net to the pay that gives it: exact over whole cents.
 *
 * Between two steps of the law every total grows with pay, but for a few cents of rounding. So the
 * search finds the steps first (where the law's regime changes), then the crossing in each piece
 * by bisection, then looks at every cent around it.
 */
import { applyRate, rate } from '@smart/money';
import type { Cents, EngagementInput, Evaluation, EvaluationInput, Totals } from './contract.ts';
import { work } from './evaluate.ts';
import { LawFault } from './fault.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';

/** A pay item that moves with the amount sought: amount × factor, half-up. Default factor 1. */
export interface Varied {
  readonly engagement: string;
  readonly item: string;
  /** Exact decimal or percent text, e.g. `"0.166666"` for a pro-rata 13th and 14th. */
  readonly factor?: string;
}

export type Target =
  | { readonly of: 'gross' | 'net' | 'employerCost'; readonly amount: Cents }
  | { readonly of: 'billed'; readonly amount: Cents; readonly feeRate: string };

export interface SolveRequest {
  /** Totals are those of the difference to `input.issued`: the effect of this pay. */
  readonly input: EvaluationInput;
  readonly vary: readonly Varied[];
  readonly target: Target;
}

/** An amount with what it gives. */
export interface Point {
  /** Amount of the first varied item. */
  readonly amount: Cents;
  readonly totals: Totals;
}

export interface Solution {
  /**
   * `exact`: the target is met. `nearest`: no amount meets it, `below` and `above` are the
   * neighbours (for cost and billed: the largest amount within the budget is the answer).
   * `out-of-reach`: even the smallest or largest amount misses it.
   */
  readonly status: 'exact' | 'nearest' | 'out-of-reach';
  readonly answer: Point | null;
  /** Other amounts that meet the target too, on the other side of a step. */
  readonly others: readonly Point[];
  readonly below: Point | null;
  readonly above: Point | null;
  /** Last amounts before a step of the law, within the range looked at. */
  readonly steps: readonly Cents[];
  /** Billed only: the fee and what is left of the budget. */
  readonly fee: Cents;
  readonly budget: Cents;
  readonly residue: Cents;
}

/** Cents around a crossing in which rounding can hide another solution. */
const GRAIN = 256;
/** Cents looked at where a piece of the law ends without coming near the target. */
const EDGE = 32;

interface Probe extends Point {
  readonly regime: string;
}

const NOTHING: Totals = {
  gross: 0,
  employeeContributions: 0,
  taxable: 0,
  withholding: 0,
  net: 0,
  employerContributions: 0,
  employerCost: 0,
};

/** The totals an evaluation would issue, blocked or not. */
export const issuableTotals = ({ payslips, blocked }: Evaluation): Totals =>
  payslips[0]?.totals ?? blocked[0]?.totals ?? NOTHING;

function withAmount(
  input: EvaluationInput,
  vary: readonly Varied[],
  amount: Cents,
): EvaluationInput {
  const engagements = input.engagements.map((engagement): EngagementInput => {
    const moved = vary.filter((one) => one.engagement === engagement.id);
    if (moved.length === 0) return engagement;
    const pay = engagement.pay.map((item) => {
      const found = moved.find((one) => one.item === item.id);
      return found ? { ...item, amount: scaledBy(amount, found.factor) } : item;
    });
    return { ...engagement, pay };
  });
  return { ...input, engagements };
}

const scaledBy = (amount: Cents, factor: string | undefined): Cents =>
  factor === undefined ? amount : Number(applyRate(BigInt(amount), rate(factor)));

/** Largest amount whose scaled amount is still no larger than `largest`. */
function unscaled(largest: Cents, factor: string | undefined): Cents {
  const { n, d } = rate(factor ?? '1');
  return n > d ? Number((BigInt(largest) * d) / n) : largest;
}

/** The function from an amount to its totals, remembered. */
class Probes {
  private readonly known = new Map<Cents, Probe>();
  private readonly registry: JurisdictionRegistry;
  private readonly request: SolveRequest;
  /** Minor units of one step of the search; `maximum` and the steps below count these. */
  readonly unit: Cents;
  readonly maximum: number;

  constructor(registry: JurisdictionRegistry, request: SolveRequest) {
    this.registry = registry;
    this.request = request;
    const { input, vary } = request;
    if (vary.length === 0) throw new LawFault('law.bad-input', 'vary');
    for (const { engagement, item } of vary)
      if (!input.engagements.find(({ id }) => id === engagement)?.pay.some((p) => p.id === item))
        throw new LawFault('law.bad-input', 'vary', { engagement, item });
    const law = registry.get(input.entity.jurisdiction);
    this.unit = law?.payUnit ?? 1;
    const largest = Math.min(...vary.map(({ factor }) => unscaled(law?.maximumPay ?? 0, factor)));
    this.maximum = Math.floor(largest / this.unit);
  }

  at(n: number): Probe {
    let probe = this.known.get(n);
    if (!probe) {
      const amount = n * this.unit;
      const input = withAmount(this.request.input, this.request.vary, amount);
      const { evaluation, plan } = work(this.registry, input, { duties: false });
      const regime = plan.all.map((context) => context.law.jurisdiction.regime(context)).join('\n');
      probe = { amount, totals: issuableTotals(evaluation), regime };
      this.known.set(n, probe);
    }
    return probe;
  }

  /** Last amounts before a change of regime inside the range, in units. */
  steps(low: number, high: number): number[] {
    if (this.at(low).regime === this.at(high).regime) return [];
    if (high - low === 1) return [low];
    const middle = low + Math.floor((high - low) / 2);
    return [...this.steps(low, middle), ...this.steps(middle, high)];
  }
}

type Measure = (totals: Totals) => number;

/** Smallest amount of the piece from which on the measure reaches the target; `high` + 1 if none. */
function crossing(
  probes: Probes,
  measure: Measure,
  target: number,
  low: Cents,
  high: Cents,
): Cents {
  let from = low;
  let to = high + 1;
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2);
    if (measure(probes.at(middle).totals) >= target) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Points around the crossing of one piece, ends of the piece included when they are near. */
function around(
  probes: Probes,
  measure: Measure,
  target: number,
  low: Cents,
  high: Cents,
): Probe[] {
  const at = crossing(probes, measure, target, low, high);
  const edge = probes.at(Math.min(at, high));
  const far = Math.abs(measure(edge.totals) - target) > GRAIN * probes.unit;
  const reach = far ? EDGE : GRAIN;
  const found: Probe[] = [];
  for (let a = Math.max(low, at - reach); a <= Math.min(high, at + reach); a += 1)
    found.push(probes.at(a));
  return found;
}

/** The largest amount worth looking at: the first power of two whose measure passes the target. */
function reach(probes: Probes, measure: Measure, target: number): Cents {
  let high = 1 << 16;
  while (high < probes.maximum && measure(probes.at(high).totals) <= target) high *= 2;
  // Beyond a step the measure can fall below the target again: look one doubling further.
  return Math.min(high * 2, probes.maximum);
}

const plain = ({ amount, totals }: Probe): Point => ({ amount, totals });

/**
 * Finds the pay for a target.
 * @throws LawFault `law.bad-input` when a varied item does not exist, and as `evaluate`
 */
export function solve(registry: JurisdictionRegistry, request: SolveRequest): Solution {
  const { target } = request;
  const fee =
    target.of === 'billed' ? Number(applyRate(BigInt(target.amount), rate(target.feeRate))) : 0;
  const wanted = target.amount - fee;
  const of = target.of === 'billed' ? 'employerCost' : target.of;
  const measure: Measure = (totals) => totals[of];
  const probes = new Probes(registry, request);
  const high = reach(probes, measure, wanted);
  const steps = probes.steps(0, high);
  const starts = [0, ...steps.map((step) => step + 1)];
  const points = starts.flatMap((start, i) =>
    around(probes, measure, wanted, start, steps[i] ?? high),
  );
  const money = { steps: steps.map((step) => step * probes.unit), fee, budget: wanted };
  return of === 'employerCost'
    ? { ...withinBudget(points, wanted), ...money }
    : { ...meeting(points, measure, wanted), ...money };
}

type Answer = Omit<Solution, 'steps' | 'fee' | 'budget'>;

/** The largest amount whose cost stays within the budget. */
function withinBudget(points: readonly Probe[], budget: Cents): Answer {
  const inside = points.filter(({ totals }) => totals.employerCost <= budget);
  const best = inside.reduce<Probe | null>((a, b) => (a && a.amount > b.amount ? a : b), null);
  const above = nearestAbove(points, (totals) => totals.employerCost, budget + 1);
  const neighbours = { below: best && plain(best), above: above && plain(above) };
  if (!best)
    return { status: 'out-of-reach', answer: null, others: [], ...neighbours, residue: budget };
  const residue = budget - best.totals.employerCost;
  const status = residue === 0 ? 'exact' : 'nearest';
  return { status, answer: plain(best), others: [], ...neighbours, residue };
}

/** The amounts that give exactly the target, or the neighbours on both sides. */
function meeting(points: readonly Probe[], measure: Measure, target: Cents): Answer {
  const hits = points.filter(({ totals }) => measure(totals) === target);
  const below = nearestBelow(points, measure, target - 1);
  const above = nearestAbove(points, measure, target + 1);
  const neighbours = { below: below && plain(below), above: above && plain(above), residue: 0 };
  const [first] = hits;
  if (first) {
    const others = firstOfEachRegime(hits).filter((hit) => hit !== first);
    return { status: 'exact', answer: plain(first), others: others.map(plain), ...neighbours };
  }
  const status = below && above ? 'nearest' : 'out-of-reach';
  return { status, answer: null, others: [], ...neighbours };
}

function firstOfEachRegime(hits: readonly Probe[]): Probe[] {
  const seen = new Set<string>();
  return hits.filter(({ regime }) => !seen.has(regime) && seen.add(regime));
}

function nearestBelow(points: readonly Probe[], measure: Measure, limit: Cents): Probe | null {
  let best: Probe | null = null;
  for (const point of points)
    if (measure(point.totals) <= limit && (!best || measure(point.totals) > measure(best.totals)))
      best = point;
  return best;
}

function nearestAbove(points: readonly Probe[], measure: Measure, limit: Cents): Probe | null {
  let best: Probe | null = null;
  for (const point of points)
    if (measure(point.totals) >= limit && (!best || measure(point.totals) < measure(best.totals)))
      best = point;
  return best;
}

/**
 * Where net falls or cost jumps as this pay grows, up to `limit`: the last amount before each step
 * with what it and the next cent give.
 */
export function cliffsOf(
  registry: JurisdictionRegistry,
  request: Omit<SolveRequest, 'target'>,
  limit: Cents,
): readonly { readonly last: Point; readonly next: Point }[] {
  const target: Target = { of: 'gross', amount: 0 };
  const probes = new Probes(registry, { ...request, target });
  return probes
    .steps(0, Math.min(Math.floor(limit / probes.unit), probes.maximum))
    .map((step) => ({ last: plain(probes.at(step)), next: plain(probes.at(step + 1)) }));
}
