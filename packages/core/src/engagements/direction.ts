/**
 * From what is billed, what it costs, gross or net to the pay that gives it, and the steps of the
 * law near it with both neighbours. Pure.
 */
import {
  asIssued,
  cliffsOf,
  type EngagementInput,
  type EvaluationInput,
  type Point,
  solve,
  type Target,
  type Totals,
  type Varied,
} from '@smart/law';
import { applyRate, type Rate, rate, rateText, ratio } from '@smart/money';
import type { HouseValues } from '../tenant/index.ts';
import { effectOn, forecast, type Ground, type MonthForecast } from './forecast.ts';

/** Rates an invoice passes through before its net reaches the budget, as one rate. */
export function splitRate(house: HouseValues): Rate {
  const parts = ['fee-rate', 'guarantee-fund-rate'].map((key) => rate(String(house.get(key) ?? 0)));
  return parts.reduce((a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d), ratio(0n, 1n));
}

/** A figure found, with what the law says around it. */
export interface Direction {
  readonly status: 'exact' | 'nearest' | 'out-of-reach';
  /** Agreed pay that gives it: a day's, a month's or the whole. */
  readonly amount: number | null;
  readonly below: Point | null;
  readonly above: Point | null;
}

/** A step of the law: the last amount before it and the next cent, with their totals. */
export interface Cliff {
  readonly last: Point;
  readonly next: Point;
}

/** How a draft's pay grows with its agreed amount, in the months that have any. */
export interface Movement {
  /** The engagement at an agreed amount, with what falls due with its days. */
  readonly at: (amount: number) => EngagementInput;
  /** Months with pay that moves. */
  readonly months: readonly MonthForecast[];
  readonly ground: Ground;
  /** Facts as the draft says them, without those that follow from the amount. */
  readonly facts: EngagementInput['facts'];
  /** Pay of a whole month is sought in one month, that of days and lump sums over all. */
  readonly monthly: boolean;
}

/** Pay items of the month that move with the agreed amount, with their share of it. */
function varied(movement: Movement, month: MonthForecast): Varied[] {
  const unit = 1_000_000;
  const engagement = movement.at(unit);
  const inMonth = (date: string): boolean => date >= month.period.from && date <= month.period.to;
  const first = engagement.pay.find((item) => inMonth(item.due ?? item.to));
  if (!first) return [];
  const still = new Map(movement.at(0).pay.map((item) => [item.id, item.amount]));
  return engagement.pay
    .filter((item) => inMonth(item.due ?? item.to) && still.get(item.id) !== item.amount)
    .map((item) => {
      const share = ratio(item.amount, unit);
      const factor = item.amount === unit ? {} : { factor: `${rateText(share, 8)} %` };
      return { engagement: engagement.id, item: item.id, ...factor };
    });
}

function searchInput(movement: Movement, month: MonthForecast): EvaluationInput {
  const engagement = movement.at(1_000_000);
  // In a whole month the pay speaks for itself: no fact may hold it at another amount.
  const sought = lastsThrough(engagement, month)
    ? { ...engagement, facts: movement.facts }
    : engagement;
  const engagements = month.input.engagements.map((it) => (it.id === sought.id ? sought : it));
  return { ...month.input, engagements, issued: month.without.full.lines.map(asIssued) };
}

const lastsThrough = ({ from, to }: EngagementInput, { period }: MonthForecast): boolean =>
  from <= period.from && (to === null || to >= period.to);

/** True when facts of the engagement follow from its amount and matter in this month. */
const factsMove = (movement: Movement, month: MonthForecast): boolean => {
  const engagement = movement.at(1_000_000);
  const moved = JSON.stringify(engagement.facts) !== JSON.stringify(movement.facts);
  return moved && !lastsThrough(engagement, month);
};

function findInMonth(movement: Movement, month: MonthForecast, target: Target): Direction {
  const vary = varied(movement, month);
  if (vary.length === 0) return { status: 'out-of-reach', amount: null, below: null, above: null };
  const input = searchInput(movement, month);
  const { status, answer, below, above } = solve(movement.ground.registry, { input, vary, target });
  const amount = answer?.amount ?? below?.amount ?? above?.amount ?? null;
  return { status, amount, below, above };
}

const measured = (totals: Totals, of: Target['of']): number =>
  totals[of === 'billed' ? 'employerCost' : of];

/** The largest agreed amount whose sum over all months stays within the target. */
function findOverAll(movement: Movement, of: Target['of'], wanted: number): Direction {
  const { ground, months } = movement;
  const periods = months.map(({ period }) => period);
  const known = new Map<number, Totals>();
  const at = (amount: number): Totals => {
    const totals = known.get(amount) ?? effectOn(forecast(ground, movement.at(amount), periods));
    known.set(amount, totals);
    return totals;
  };
  let low = 0;
  let high = 1_000;
  while (high < 100_000_000 && measured(at(high), of) <= wanted) high *= 2;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (measured(at(middle), of) <= wanted) low = middle;
    else high = middle;
  }
  if (low === 0) return { status: 'out-of-reach', amount: null, below: null, above: null };
  const exact = measured(at(low), of) === wanted;
  const below = { amount: low, totals: at(low) };
  const above = { amount: high, totals: at(high) };
  return { status: exact ? 'exact' : 'nearest', amount: low, below, above };
}

/** The agreed pay that meets the target; for a monthly pay, in its first whole month. */
export function find(
  movement: Movement,
  target: { readonly of: Target['of']; readonly amount: number },
  split: Rate,
): Direction {
  const { of, amount } = target;
  const month = mainMonth(movement);
  const inOne = movement.monthly || movement.months.length === 1;
  if (inOne && !factsMove(movement, month)) {
    const asked: Target =
      of === 'billed' ? { of, amount, feeRate: `${rateText(split, 8)} %` } : { of, amount };
    return findInMonth(movement, month, asked);
  }
  const fee = of === 'billed' ? Number(applyRate(BigInt(amount), split)) : 0;
  return findOverAll(movement, of, amount - fee);
}

/** The first month the engagement lasts through, or its first. */
function mainMonth({ months, at }: Movement): MonthForecast {
  const engagement = at(0);
  return months.find((month) => lastsThrough(engagement, month)) ?? months[0]!;
}

/** Steps of the law between half and twice the agreed amount, in the main month. */
export function cliffsNear(movement: Movement, amount: number): readonly Cliff[] {
  const month = mainMonth(movement);
  const vary = varied(movement, month);
  if (vary.length === 0 || amount <= 0 || factsMove(movement, month)) return [];
  const input = searchInput(movement, month);
  const all = cliffsOf(movement.ground.registry, { input, vary }, amount * 2);
  return all.filter(({ last }) => last.amount * 2 >= amount);
}
