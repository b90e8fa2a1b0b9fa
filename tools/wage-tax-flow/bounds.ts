/**
 * Proves that whole numbers are enough: runs the flow once over intervals instead of numbers, both
 * branches of every decision, and remembers each expression that may leave the range in which a
 * JavaScript number is exact. Those are computed with bigint; everything else need not be.
 */
import type { Flow, Node, Step } from './read.ts';
import { decimal, powerOfTen, quotient, type Scales } from './scales.ts';

export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

const point = (n: number): Interval => ({ lo: n, hi: n });

/** What the interface allows; checked when the flow is called. Scaled as the input is. */
export const LIMITS: Readonly<Record<string, Interval>> = {
  af: { lo: 0, hi: 1 },
  AJAHR: { lo: 0, hi: 2100 },
  ALTER1: { lo: 0, hi: 1 },
  ALV: { lo: 0, hi: 1 },
  f: { lo: 0, hi: 1_000 },
  KRV: { lo: 0, hi: 2 },
  KVZ: { lo: 0, hi: 2_000 },
  LZZ: { lo: 1, hi: 4 },
  PKV: { lo: 0, hi: 2 },
  PVA: { lo: 0, hi: 4 },
  PVS: { lo: 0, hi: 1 },
  PVZ: { lo: 0, hi: 1 },
  R: { lo: 0, hi: 99 },
  STKL: { lo: 1, hi: 6 },
  VJAHR: { lo: 0, hi: 2100 },
  ZKF: { lo: 0, hi: 999 },
  ZMVB: { lo: 0, hi: 12 },
};
/** Every other input is money: up to 5 million euros, in cents. */
export const MONEY: Interval = { lo: 0, hi: 500_000_000 };

const hull = (values: readonly number[]): Interval => ({
  lo: Math.min(...values),
  hi: Math.max(...values),
});

const times = (a: Interval, b: Interval): Interval =>
  hull([a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi]);

const tooLarge = ({ lo, hi }: Interval): boolean =>
  Math.max(Math.abs(lo), Math.abs(hi)) >= Number.MAX_SAFE_INTEGER;

type State = ReadonlyMap<string, Interval>;

export class Bounds {
  readonly big = new Set<Node>();
  private state = new Map<string, Interval>();
  private readonly flow: Flow;
  private readonly scales: Scales;

  constructor(flow: Flow, scales: Scales) {
    this.flow = flow;
    this.scales = scales;
    for (const name of flow.inputs.keys()) this.state.set(name, LIMITS[name] ?? MONEY);
    this.run(flow.methods.get('MAIN')!);
  }

  private run(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.k === 'do') this.run(this.flow.methods.get(step.method)!);
      else if (step.k === 'let') this.assign(step.name, step.value);
      else this.decide(step);
    }
  }

  private assign(name: string, value: Node): void {
    this.state.set(name, this.at(value, this.scales.variable(name)));
  }

  private decide(step: Step & { readonly k: 'if' }): void {
    const before: State = new Map(this.state);
    this.assume(step.test, true);
    this.run(step.yes);
    const after = this.state;
    this.state = new Map(before);
    this.assume(step.test, false);
    this.run(step.no);
    for (const name of new Set([...after.keys(), ...this.state.keys()])) {
      const a = after.get(name) ?? point(0);
      const b = this.state.get(name) ?? point(0);
      this.state.set(name, hull([a.lo, a.hi, b.lo, b.hi]));
    }
  }

  /** Narrows a variable by what the branch taken says of it. */
  private assume(test: Node, holds: boolean): void {
    if (test.k !== 'op') return;
    if (test.op === '&&') {
      if (holds) this.assume(test.left, true);
      if (holds) this.assume(test.right, true);
      return;
    }
    const { left, op, right } = comparison(test);
    if (left.k !== 'var' || this.flow.constants.has(left.name)) return;
    const scale = this.scales.variable(left.name);
    const { lo, hi } = this.at(right, Math.max(scale, this.scales.of(right)));
    const by = 10 ** Math.max(0, this.scales.of(right) - scale);
    const limit = { lo: Math.floor(lo / by), hi: Math.ceil(hi / by) };
    const now = this.state.get(left.name) ?? point(0);
    const below = op === '<' ? holds : op === '>' && !holds;
    const above = op === '>' ? holds : op === '<' && !holds;
    if (below) this.state.set(left.name, { lo: now.lo, hi: Math.min(now.hi, limit.hi) });
    if (above) this.state.set(left.name, { lo: Math.max(now.lo, limit.lo), hi: now.hi });
    if (op === '==' && holds) this.state.set(left.name, limit);
  }

  /** Interval of an expression, scaled to so many places; remembers it when it is too large. */
  private at(node: Node, places: number): Interval {
    const own = this.scales.of(node);
    const interval = times(this.interval(node), point(10 ** (places - own)));
    if (tooLarge(interval)) this.big.add(node);
    return interval;
  }

  private interval(node: Node): Interval {
    const interval = this.unchecked(node);
    if (tooLarge(interval)) this.big.add(node);
    return interval;
  }

  private unchecked(node: Node): Interval {
    const constant = this.scales.known(node);
    if (constant.k === 'num') return point(Number(decimal(constant.text).digits));
    if (node.k === 'var') return this.state.get(node.name) ?? point(0);
    if (node.k === 'index') return this.tableOf(node.name);
    if (node.k === 'op') return this.sum(node.left, node.right, node.op === '-');
    return this.call(node as Node & { readonly k: 'call' });
  }

  private tableOf(name: string): Interval {
    const scale = this.scales.table(name);
    return hull(this.flow.tables.get(name)!.map((one) => Number(one) * 10 ** scale));
  }

  private sum(left: Node, right: Node, minus: boolean): Interval {
    const places = Math.max(this.scales.of(left), this.scales.of(right));
    const [a, b] = [this.at(left, places), this.at(right, places)];
    return minus ? { lo: a.lo - b.hi, hi: a.hi - b.lo } : { lo: a.lo + b.lo, hi: a.hi + b.hi };
  }

  private call(node: Node & { readonly k: 'call' }): Interval {
    const { of, method, args } = node;
    const rounded = quotient(node);
    if (rounded) {
      const ten = powerOfTen(this.scales.known(rounded.by));
      const scaled = this.at(rounded.of, Math.max(this.scales.of(rounded.of), 0));
      const by = this.interval(rounded.by);
      const divisor = Math.max(1, by.lo);
      const shift = rounded.places + this.scales.of(rounded.by) - this.scales.of(rounded.of);
      if (ten > 0) {
        const cut = this.scales.of(rounded.of) + ten - this.scales.of(node);
        return this.rounded(scaled, 10 ** cut);
      }
      const top = times(scaled, point(10 ** Math.max(0, shift)));
      if (tooLarge(top)) throw new Error('a quotient without proof');
      return this.rounded(top, divisor * 10 ** Math.max(0, -shift));
    }
    const other = args[0] ? this.scales.known(args[0]) : null;
    if (method === 'add' || method === 'subtract')
      return this.sum(of, args[0]!, method === 'subtract');
    if (method === 'multiply') return this.product(of, other!);
    if (method === 'divide') return this.at(of, this.scales.of(of));
    const own = this.scales.of(of);
    return this.rounded(this.interval(of), 10 ** (own - this.scales.of(node)));
  }

  private product(of: Node, other: Node): Interval {
    const ten = powerOfTen(other);
    const own = this.scales.of(of);
    if (ten > 0) return times(this.interval(of), point(10 ** Math.max(0, ten - own)));
    return times(this.interval(of), this.interval(other));
  }

  private rounded({ lo, hi }: Interval, by: number): Interval {
    return { lo: Math.floor(lo / by), hi: Math.ceil(hi / by) };
  }
}

/** `a.compareTo(b) == -1` as a comparison of two numbers. */
export function comparison(test: Node & { readonly k: 'op' }): {
  readonly left: Node;
  readonly op: string;
  readonly right: Node;
} {
  const { left, op, right } = test;
  if (left.k !== 'call' || left.method !== 'compareTo') return { left, op, right };
  const sign = (right as { text: string }).text;
  const of = { left: left.of, right: left.args[0]! };
  if (op === '==') return { ...of, op: { '-1': '<', '0': '==', '1': '>' }[sign]! };
  if (sign !== '0') throw new Error(`compareTo ${op} ${sign}`);
  return { ...of, op };
}
