/**
 * Reads the official programme flow of the German wage tax (PAP, pseudo code as XML): variables,
 * constants, methods; expressions in the words of Java's BigDecimal become small trees.
 */

export type Node =
  | { readonly k: 'num'; readonly text: string }
  | { readonly k: 'var'; readonly name: string }
  | { readonly k: 'index'; readonly name: string; readonly at: Node }
  | { readonly k: 'call'; readonly of: Node; readonly method: string; readonly args: Node[] }
  | { readonly k: 'op'; readonly op: string; readonly left: Node; readonly right: Node };

export type Step =
  | { readonly k: 'let'; readonly name: string; readonly value: Node }
  | { readonly k: 'do'; readonly method: string }
  | {
      readonly k: 'if';
      readonly test: Node;
      readonly yes: readonly Step[];
      readonly no: readonly Step[];
    };

export interface Flow {
  readonly inputs: ReadonlyMap<string, { readonly type: string; readonly fallback: string }>;
  readonly outputs: readonly string[];
  readonly internals: ReadonlyMap<string, string>;
  readonly constants: ReadonlyMap<string, Node>;
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly methods: ReadonlyMap<string, readonly Step[]>;
}

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const TAG = /<(\/?)([A-Za-z]\w*)((?:\s+\w+\s*=\s*"[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /(\w+)\s*=\s*"([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The elements of the document; the flow has no text between them. */
function parseXml(text: string): Element {
  const top: Element = { tag: '', attributes: {}, children: [] };
  const open = [top];
  const bare = text.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, closing, tag, rest, empty] of bare.matchAll(TAG)) {
    if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, name, value] of rest!.matchAll(ATTRIBUTE)) attributes[name!] = unescaped(value!);
    const element: Element = { tag: tag!, attributes, children: [] };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.tag}> is not closed`);
  return top.children[0]!;
}

const TOKEN = /\s*(\d+(?:\.\d+)?|[A-Za-z_]\w*|==|<=|>=|&&|\|\||[-+*/<>()[\],.])/y;

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const [, token] = TOKEN.exec(text) ?? [];
    if (token === undefined) throw new Error(`cannot read ${text}`);
    found.push(token);
  }
  return found;
}

const LEVELS = [['||'], ['&&'], ['==', '<', '>', '<=', '>='], ['+', '-'], ['*', '/']];

/** Recursive descent over one expression. */
class Reader {
  private readonly list: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.list = tokens(text);
  }

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.list.length) throw new Error(`left over: ${this.list.slice(this.at)}`);
    return node;
  }

  private take(expected: string): void {
    if (this.list[this.at] !== expected) throw new Error(`${expected} expected`);
    this.at += 1;
  }

  private accept(token: string): boolean {
    if (this.list[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private level(n: number): Node {
    const operators = LEVELS[n];
    if (!operators) return this.signed();
    let left = this.level(n + 1);
    for (;;) {
      const op = this.list[this.at]!;
      if (!operators.includes(op)) return left;
      this.at += 1;
      left = { k: 'op', op, left, right: this.level(n + 1) };
    }
  }

  private signed(): Node {
    if (!this.accept('-')) return this.postfix();
    const { text } = this.postfix() as { text: string };
    return { k: 'num', text: `-${text}` };
  }

  private postfix(): Node {
    let node = this.primary();
    for (;;) {
      if (this.accept('.')) {
        const method = this.list[this.at]!;
        this.at += 1;
        node = this.accept('(') ? this.call(node, method) : constantOf(node, method);
      } else if (node.k === 'var' && this.accept('[')) {
        node = { k: 'index', name: node.name, at: this.level(0) };
        this.take(']');
      } else return node;
    }
  }

  private call(of: Node, method: string): Node {
    const args: Node[] = [];
    while (!this.accept(')')) {
      args.push(this.level(0));
      this.accept(',');
    }
    const isValueOf = of.k === 'var' && of.name === 'BigDecimal' && method === 'valueOf';
    return isValueOf ? args[0]! : { k: 'call', of, method, args };
  }

  private primary(): Node {
    const token = this.list[this.at]!;
    this.at += 1;
    if (token === '(') {
      const node = this.level(0);
      this.take(')');
      return node;
    }
    if (token === 'new') {
      this.take('BigDecimal');
      this.take('(');
      const node = this.level(0);
      this.take(')');
      return node;
    }
    return /^\d/.test(token) ? { k: 'num', text: token } : { k: 'var', name: token };
  }
}

/** `BigDecimal.ZERO`, `BigDecimal.ROUND_DOWN` … */
function constantOf(of: Node, name: string): Node {
  if (of.k !== 'var' || of.name !== 'BigDecimal') throw new Error(`member ${name}`);
  if (name === 'ZERO') return { k: 'num', text: '0' };
  if (name === 'ONE') return { k: 'num', text: '1' };
  return { k: 'var', name };
}

export const expression = (text: string): Node => new Reader(text).whole();

function step({ tag, attributes, children }: Element): Step {
  if (tag === 'EXECUTE') return { k: 'do', method: methodName(attributes.method!) };
  if (tag === 'EVAL') {
    const [, name, value] = /^\s*(\w+)\s*=([\s\S]*)$/.exec(attributes.exec!) ?? [];
    return { k: 'let', name: name!, value: expression(value!) };
  }
  if (tag !== 'IF') throw new Error(`unknown <${tag}>`);
  const branch = (name: string): Step[] =>
    children.find((child) => child.tag === name)?.children.map(step) ?? [];
  const test = expression(attributes.expr!);
  return { k: 'if', test, yes: branch('THEN'), no: branch('ELSE') };
}

/** The tariff carries its year in its name (`UPTAB25`); years are told apart by the file. */
const methodName = (name: string): string => name.replace(/^UPTAB\d\d$/, 'UPTAB');

const firstNumber = (text = '0'): string => {
  const node = expression(text);
  return node.k === 'num' ? node.text : '0';
};

export function readFlow(xml: string): Flow {
  const all: Element[] = [];
  const walk = (element: Element): void => {
    all.push(element);
    for (const child of element.children) walk(child);
  };
  walk(parseXml(xml));
  const named = (tag: string) => all.filter((element) => element.tag === tag);
  const constants = named('CONSTANT').map(({ attributes }) => attributes);
  const isTable = ({ type }: Readonly<Record<string, string>>): boolean => type!.endsWith('[]');
  return {
    inputs: new Map(
      named('INPUT').map(({ attributes: { name, type, default: fallback } }) => [
        name!,
        { type: type!, fallback: firstNumber(fallback) },
      ]),
    ),
    outputs: named('OUTPUT').map(({ attributes }) => attributes.name!),
    internals: new Map(named('INTERNAL').map(({ attributes: { name, type } }) => [name!, type!])),
    constants: new Map(
      constants
        .filter((one) => !isTable(one))
        .map(({ name, value }) => [name!, expression(value!)]),
    ),
    tables: new Map(
      constants.filter(isTable).map(({ name, value }) => [
        name!,
        value!
          .replace(/[{}]/g, '')
          .split(',')
          .map((one) => firstNumber(one)),
      ]),
    ),
    methods: new Map(
      [...named('MAIN'), ...named('METHOD')].map(({ tag, attributes, children }) => [
        tag === 'MAIN' ? 'MAIN' : methodName(attributes.name!),
        children.map(step),
      ]),
    ),
  };
}
