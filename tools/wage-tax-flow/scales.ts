/**
 * How many decimal places each variable and expression needs so that whole numbers hold it exactly.
 *
 * BigDecimal is exact: what counts is the number, not how many zeros it is written with. So every
 * variable gets the most places any of its assignments needs, once and for all; rounding happens
 * where the flow says so and nowhere else.
 */
import type { Flow, Node, Step } from './read.ts';

/** A number as digits and places: `914.51` is 91451 with two. */
export function decimal(text: string): { readonly digits: bigint; readonly places: number } {
  const [whole, fraction = ''] = text.replace(/(\.\d*?)0+$/, '$1').split('.');
  return { digits: BigInt(`${whole}${fraction}`), places: fraction.length };
}

/** n when the number is 10ⁿ (n ≥ 1), otherwise 0. */
export function powerOfTen(node: Node): number {
  return node.k === 'num' && /^10+$/.test(node.text) ? node.text.length - 1 : 0;
}

export const roundsUp = (mode: Node | undefined): boolean =>
  mode?.k === 'var' && mode.name === 'ROUND_UP';

const placesArgument = (node: Node): number => Number((node as { text: string }).text);

/** Rounding of a quotient: `a.divide(b, n, mode)` and `a.divide(b).setScale(n, mode)`. */
export interface Quotient {
  readonly of: Node;
  readonly by: Node;
  readonly places: number;
  readonly up: boolean;
}

export function quotient(node: Node): Quotient | null {
  if (node.k !== 'call') return null;
  const { of, method, args } = node;
  if (method === 'divide' && args.length === 3)
    return { of, by: args[0]!, places: placesArgument(args[1]!), up: roundsUp(args[2]) };
  if (method !== 'setScale' || of.k !== 'call' || of.method !== 'divide') return null;
  if (of.args.length !== 1) return null;
  return {
    of: of.of,
    by: of.args[0]!,
    places: placesArgument(args[0]!),
    up: roundsUp(args[1]),
  };
}

/** Inputs the interface declares with decimals. */
const INPUT_PLACES: Readonly<Record<string, number>> = { f: 3, KVZ: 2, ZKF: 1 };

export class Scales {
  readonly flow: Flow;
  private readonly ofVariable = new Map<string, number>();
  private readonly ofTable = new Map<string, number>();

  constructor(flow: Flow) {
    this.flow = flow;
    for (const [name, places] of Object.entries(INPUT_PLACES)) this.ofVariable.set(name, places);
    for (const [name, values] of flow.tables)
      this.ofTable.set(name, Math.max(...values.map((one) => decimal(one).places)));
    while (this.grow()) {
      // until no assignment needs more places
    }
  }

  variable(name: string): number {
    return this.ofVariable.get(name) ?? 0;
  }

  table(name: string): number {
    return this.ofTable.get(name)!;
  }

  /** The constant behind a name, or the node itself. */
  known(node: Node): Node {
    return node.k === 'var' ? (this.flow.constants.get(node.name) ?? node) : node;
  }

  of(node: Node): number {
    switch (node.k) {
      case 'num':
        return decimal(node.text).places;
      case 'var': {
        const constant = this.flow.constants.get(node.name);
        return constant ? this.of(constant) : this.variable(node.name);
      }
      case 'index':
        return this.table(node.name);
      case 'op':
        return Math.max(this.of(node.left), this.of(node.right));
      default:
        return this.ofCall(node);
    }
  }

  private ofCall(node: Node & { readonly k: 'call' }): number {
    const { of, method, args } = node;
    const rounded = quotient(node);
    if (rounded) {
      const ten = powerOfTen(this.known(rounded.by));
      return ten > 0 ? Math.min(rounded.places, this.of(rounded.of) + ten) : rounded.places;
    }
    const own = this.of(of);
    const other = args[0] ? this.known(args[0]) : null;
    if (method === 'add' || method === 'subtract') return Math.max(own, this.of(other!));
    if (method === 'multiply') {
      const ten = powerOfTen(other!);
      return ten > 0 ? Math.max(0, own - ten) : own + this.of(other!);
    }
    if (method === 'divide') return own + exactPlaces(other!);
    if (method === 'setScale') return Math.min(own, placesArgument(args[0]!));
    if (method === 'longValue') return 0;
    throw new Error(`method ${method}`);
  }

  private grow(): boolean {
    let grew = false;
    const visit = (steps: readonly Step[]): void => {
      for (const step of steps) {
        if (step.k === 'if') {
          visit(step.yes);
          visit(step.no);
        } else if (step.k === 'let') {
          const needed = this.of(step.value);
          if (needed <= this.variable(step.name)) continue;
          if (INPUT_PLACES[step.name] !== undefined) throw new Error(`${step.name} grows`);
          this.ofVariable.set(step.name, needed);
          grew = true;
        }
      }
    };
    for (const steps of this.flow.methods.values()) visit(steps);
    return grew;
  }
}

/** Places that a division without rounding adds; Java refuses one that does not end. */
export function exactPlaces(by: Node): number {
  const ten = powerOfTen(by);
  if (ten > 0) return ten;
  const text = by.k === 'num' ? by.text : '';
  // 2 always ends; 12 only meets the tables of pension allowances, whose values quarters divide.
  const places = { '2': 1, '12': 2 }[text];
  if (places === undefined) throw new Error(`division by ${text || 'a variable'} without rounding`);
  return places;
}
