/** Writes the methods of a flow as TypeScript over scaled whole numbers. */
import { Bounds, comparison } from './bounds.ts';
import type { Flow, Node, Step } from './read.ts';
import { decimal, exactPlaces, powerOfTen, quotient, Scales } from './scales.ts';

/** An expression as text, with its places; `big` when it is a bigint. */
interface Code {
  readonly text: string;
  readonly places: number;
  readonly big: boolean;
}

const wrapped = (text: string): string => (/^[\w.$[\]]+$/.test(text) ? text : `(${text})`);
const asBig = ({ text, big }: Code): string =>
  big ? text : /^\d+$/.test(text) ? `${text}n` : `BigInt(${text})`;

export class Emitter {
  readonly flow: Flow;
  readonly scales: Scales;
  readonly bigVariables = new Set<string>();
  private readonly bounds: Bounds;

  constructor(flow: Flow) {
    this.flow = flow;
    this.scales = new Scales(flow);
    this.bounds = new Bounds(flow, this.scales);
    let before = -1;
    while (before !== this.bigVariables.size) {
      before = this.bigVariables.size;
      for (const steps of flow.methods.values()) this.findBig(steps);
    }
  }

  /** Every variable the flow knows, inputs first. */
  get variables(): string[] {
    return [...this.flow.inputs.keys(), ...this.flow.outputs, ...this.flow.internals.keys()];
  }

  method(name: string): string {
    return this.stepsOf(name).join('');
  }

  /** Each top-level step of a method. */
  stepsOf(name: string): string[] {
    return this.flow.methods.get(name)!.map((step) => this.step(step));
  }

  private findBig(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.k === 'if') {
        this.findBig(step.yes);
        this.findBig(step.no);
      } else if (step.k === 'let' && this.valueOf(step.name, step.value).big)
        this.bigVariables.add(step.name);
    }
  }

  private valueOf(name: string, value: Node): Code {
    return this.scaled(this.code(value), this.scales.variable(name), this.bounds.big.has(value));
  }

  private steps(steps: readonly Step[]): string {
    return steps.map((step) => this.step(step)).join('');
  }

  private step(step: Step): string {
    if (step.k === 'do') return `${step.method}();`;
    if (step.k === 'let') {
      const code = this.valueOf(step.name, step.value);
      const big = this.bigVariables.has(step.name);
      return `${step.name}=${big ? asBig(code) : code.text};`;
    }
    const then = this.steps(step.yes);
    const other = this.steps(step.no);
    const test = this.test(step.test);
    if (then === '') return `if(!(${test})){${other}}`;
    return `if(${test}){${then}}${other === '' ? '' : `else{${other}}`}`;
  }

  private test(node: Node): string {
    if (node.k !== 'op') throw new Error('a condition that compares nothing');
    if (node.op === '&&') return `${this.test(node.left)}&&${this.test(node.right)}`;
    const { left, op, right } = comparison(node);
    const [a, b] = this.aligned(left, right);
    return `${a.text}${op === '==' ? '===' : op}${b.text}`;
  }

  /** Two expressions with the same places, both numbers or both bigints. */
  private aligned(left: Node, right: Node): readonly [Code, Code] {
    const [a, b] = [this.code(left), this.code(right)];
    const places = Math.max(a.places, b.places);
    const [x, y] = [
      this.scaled(a, places, this.bounds.big.has(left)),
      this.scaled(b, places, this.bounds.big.has(right)),
    ];
    if (!x.big && !y.big) return [x, y];
    return [
      { ...x, text: asBig(x), big: true },
      { ...y, text: asBig(y), big: true },
    ];
  }

  private scaled(code: Code, places: number, big: boolean): Code {
    const more = places - code.places;
    if (more < 0) throw new Error(`${code.text} would lose places`);
    const text = big ? asBig(code) : code.text;
    const isBig = big || code.big;
    if (more === 0) return { text, places, big: isBig };
    if (/^-?\d+n?$/.test(text)) return { text: literal(text, more), places, big: isBig };
    const by = `1${'0'.repeat(more)}${isBig ? 'n' : ''}`;
    return { text: `${wrapped(text)}*${by}`, places, big: isBig };
  }

  private code(node: Node): Code {
    const known = this.scales.known(node);
    if (known.k === 'num') {
      const { digits, places } = decimal(known.text);
      return { text: String(digits), places, big: false };
    }
    if (node.k === 'var')
      return {
        text: node.name,
        places: this.scales.variable(node.name),
        big: this.bigVariables.has(node.name),
      };
    if (node.k === 'index') {
      const text = `${node.name}[${this.code(node.at).text}]!`;
      return { text, places: this.scales.table(node.name), big: false };
    }
    if (node.k === 'op') return this.sum(node.left, node.right, node.op, node);
    return this.call(node as Node & { readonly k: 'call' });
  }

  private sum(left: Node, right: Node, sign: string, whole: Node): Code {
    const [a, b] = this.aligned(left, right);
    const big = a.big || this.bounds.big.has(whole);
    const [x, y] = big ? [asBig(a), asBig(b)] : [a.text, b.text];
    if (x === '0') return { ...b, text: sign === '-' ? `-${wrapped(y)}` : y, big };
    const second = sign === '-' && /[-+]/.test(y) ? `(${y})` : y;
    return { text: `${x}${sign}${second}`, places: a.places, big };
  }

  private call(node: Node & { readonly k: 'call' }): Code {
    const { of, method, args } = node;
    if (quotient(node)) return this.quotient(node);
    if (method === 'add') return this.sum(of, args[0]!, '+', node);
    if (method === 'subtract') return this.sum(of, args[0]!, '-', node);
    const code = this.code(of);
    if (method === 'multiply') return this.product(code, args[0]!, node);
    if (method === 'divide') return this.exactQuotient(code, this.scales.known(args[0]!));
    const places = this.scales.of(node);
    return this.cut(code, places, method === 'setScale' && isUp(args[1]));
  }

  private product(code: Code, other: Node, whole: Node): Code {
    const ten = powerOfTen(this.scales.known(other));
    if (ten > 0 && ten <= code.places) return { ...code, places: code.places - ten };
    if (ten > 0) return { ...this.scaled(code, ten, code.big), places: 0 };
    const by = this.code(other);
    const big = code.big || by.big || this.bounds.big.has(whole);
    const [x, y] = big ? [asBig(code), asBig(by)] : [code.text, by.text];
    return { text: `${wrapped(x)}*${wrapped(y)}`, places: code.places + by.places, big };
  }

  private exactQuotient(code: Code, by: Node): Code {
    const places = code.places + exactPlaces(by);
    if (powerOfTen(by) > 0) return { ...code, places };
    const scaled = this.scaled(code, places, code.big);
    const { text } = this.code(by);
    // Half of an even number, or a table value that is proven to end.
    return { text: `${wrapped(scaled.text)}/${text}`, places, big: false };
  }

  private quotient(node: Node & { readonly k: 'call' }): Code {
    const { of, by, places, up } = quotient(node)!;
    const top = this.code(of);
    const ten = powerOfTen(this.scales.known(by));
    if (ten > 0) {
      const whole = { ...top, places: top.places + ten };
      return this.cut(whole, Math.min(places, whole.places), up);
    }
    const below = this.code(by);
    const shift = places + below.places - top.places;
    const scaled = this.scaled(top, top.places + Math.max(0, shift), false);
    const divisor = shift < 0 ? `${wrapped(below.text)}*1${'0'.repeat(-shift)}` : below.text;
    return {
      text: `${up ? 'up' : 'cut'}(${wrapped(scaled.text)}/${wrapped(divisor)})`,
      places,
      big: false,
    };
  }

  /** Rounds to fewer places; a bigint becomes a number again. */
  private cut(code: Code, places: number, up: boolean): Code {
    const less = code.places - places;
    if (less <= 0) return code;
    const by = `1${'0'.repeat(less)}`;
    if (!code.big)
      return { text: `${up ? 'up' : 'cut'}(${wrapped(code.text)}/${by})`, places, big: false };
    if (up) throw new Error('rounding up of a bigint');
    return { text: `Number(${wrapped(code.text)}/${by}n)`, places, big: false };
  }
}

const literal = (text: string, zeros: number): string => {
  if (/^-?0n?$/.test(text)) return text;
  return text.endsWith('n')
    ? `${text.slice(0, -1)}${'0'.repeat(zeros)}n`
    : text + '0'.repeat(zeros);
};

const isUp = (mode: Node | undefined): boolean => mode?.k === 'var' && mode.name === 'ROUND_UP';
