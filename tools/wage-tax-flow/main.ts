/**
 * Turns the official programme flow of the German wage tax into TypeScript:
 * `node tools/wage-tax-flow/main.ts` reads `tenants/de/law/generated/source/Lohnsteuer*.xml` and
 * writes `tenants/de/law/generated/wage-tax.ts`. A test makes it again and compares the bytes.
 *
 * The years share one text: a method that differs only in its numbers takes them from a list, one
 * that differs otherwise is written for each year.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LIMITS, MONEY } from './bounds.ts';
import { Emitter } from './emit.ts';
import { inlined } from './inline.ts';
import { type Flow, readFlow } from './read.ts';

const FOLDER = new URL('../../tenants/de/law/generated/', import.meta.url);

interface Year {
  readonly year: number;
  readonly emitter: Emitter;
}

/** Interim results that the published examples print. */
const TRACED = [
  ...['ZRE4', 'ZRE4VP', 'ZTABFB', 'ANP', 'SAP', 'KFB', 'VSP', 'VSPN', 'VSP1', 'VSP2', 'VSP3'],
  ...['VSPR', 'VSPKVPV', 'VSPALV', 'VSPHB', 'ZVE', 'X', 'ST', 'JBMG', 'LSTJAHR'],
];

const readYears = (): Year[] =>
  readdirSync(new URL('source/', FOLDER))
    .flatMap((name) => {
      const year = /^Lohnsteuer(\d{4})\.xml$/.exec(name)?.[1];
      if (year === undefined) return [];
      const xml = readFileSync(new URL(`source/${name}`, FOLDER), 'utf8');
      return [{ year: Number(year), emitter: new Emitter(inlined(readFlow(xml))) }];
    })
    .sort((a, b) => a.year - b.year);

const NUMBER = /(?<![\w$.])\d+n?(?![\w.])/g;

/** Methods of all years as text, and the numbers in which the years differ, a list a year. */
class Together {
  readonly lines: string[] = [];
  readonly numbers: string[][];
  private readonly years: readonly Year[];

  constructor(years: readonly Year[]) {
    this.years = years;
    this.numbers = years.map(() => []);
    const names = new Set(years.flatMap(({ emitter }) => [...emitter.flow.methods.keys()]));
    for (const name of names) this.add(name);
  }

  private add(name: string): void {
    const texts = this.years.map(({ emitter }) =>
      emitter.flow.methods.has(name) ? emitter.method(name) : '',
    );
    const shapes = new Set(texts.map((text) => text.replace(NUMBER, '#')));
    if (shapes.size === 1) {
      this.lines.push(`function ${name}(){${this.shared(texts)}}`);
      return;
    }
    this.lines.push(`function ${name}(){${this.merged(name)}}`);
  }

  /** Steps that all years begin and end with stand once; what lies between, for each year. */
  private merged(name: string): string {
    const steps = this.years.map(({ emitter }) =>
      emitter.flow.methods.has(name) ? emitter.stepsOf(name) : [],
    );
    const shortest = Math.min(...steps.map((list) => list.length));
    const same = (at: (list: readonly string[]) => string | undefined): boolean =>
      new Set(steps.map((list) => at(list)?.replace(NUMBER, '#'))).size === 1;
    let head = 0;
    while (head < shortest && same((list) => list[head])) head += 1;
    let tail = 0;
    while (tail < shortest - head && same((list) => list.at(-1 - tail))) tail += 1;
    const part = (from: number, to: (list: readonly string[]) => number): string =>
      this.shared(steps.map((list) => list.slice(from, to(list)).join('')));
    const branches = steps.flatMap((list, i) => {
      const text = list.slice(head, list.length - tail).join('');
      return text === '' ? [] : [`if($y===${i}){${text}}`];
    });
    const end = this.shared(steps.map((list) => list.slice(list.length - tail).join('')));
    return `${part(0, () => head)}${branches.join('else ')}${end}`;
  }

  /** The text of the first year, with a place in the list where another year says otherwise. */
  private shared(texts: readonly string[]): string {
    const found = texts.map((text) => text.match(NUMBER) ?? []);
    let nth = -1;
    return texts[0]!.replace(NUMBER, (own) => {
      nth += 1;
      const all = found.map((list) => list[nth]!);
      if (all.every((one) => one === own)) return own;
      return `$n[${this.place(all)}]!`;
    });
  }

  private place(all: readonly string[]): number {
    const length = this.numbers[0]!.length;
    for (let i = 0; i < length; i += 1)
      if (all.every((one, year) => this.numbers[year]![i] === one)) return i;
    all.forEach((one, year) => {
      this.numbers[year]!.push(one);
    });
    return length;
  }
}

const union = (years: readonly Year[], of: (flow: Flow) => Iterable<string>): string[] => [
  ...new Set(years.flatMap(({ emitter }) => [...of(emitter.flow)])),
];

/** Output of a year in the unit of the interface (cents). */
const unit = (places: number, name: string): string =>
  places === 0 ? name : `${name}/1${'0'.repeat(places)}`;

function perYear(years: readonly Year[], text: (year: Year) => string): string {
  const texts = years.map(text);
  if (new Set(texts).size === 1) return texts[0]!;
  return texts.reduceRight((rest, one, i) => `$y===${i}?${one}:${rest}`);
}

function tables(years: readonly Year[]): string[] {
  return union(years, ({ tables: all }) => all.keys()).map((name) => {
    const texts = years.map(({ emitter }) => {
      const places = emitter.scales.table(name);
      const values = emitter.flow.tables.get(name)!;
      return `[${values.map((one) => Math.round(Number(one) * 10 ** places)).join(',')}]`;
    });
    if (new Set(texts).size !== 1) throw new Error(`${name} differs between years`);
    return `const ${name}=${texts[0]};`;
  });
}

function entry(years: readonly Year[], inputs: readonly string[], code: string): string[] {
  const defaults = years[0]!.emitter;
  const fallback = (name: string): string => {
    const given = years.at(-1)!.emitter.flow.inputs.get(name)?.fallback ?? '0';
    return String(Number(given) * 10 ** defaults.scales.variable(name));
  };
  const isUsed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const rest = union(years, (flow) => [...flow.outputs, ...flow.internals.keys()]).filter(isUsed);
  const isBig = (name: string) => years.some(({ emitter }) => emitter.bigVariables.has(name));
  const plain = rest.filter((name) => !isBig(name));
  const big = rest.filter(isBig);
  const outputs = union(years, (flow) => flow.outputs);
  const checks = inputs.map((name) => {
    const { lo, hi } = LIMITS[name] ?? MONEY;
    return `${name}>=${lo}&&${name}<=${hi}`;
  });
  const places = (name: string) => (year: Year) => unit(year.emitter.scales.variable(name), name);
  return [
    `export type Inputs={readonly [K in ${inputs.map((one) => `'${one}'`).join('|')}]?:number};`,
    `let $y=0,$n:readonly number[]=[];`,
    `let ${inputs.join('=0,')}=0;`,
    `let ${plain.join('=0,')}=0;`,
    ...(big.length > 0 ? [`let ${big.join('=0n,')}=0n;`] : []),
    `const cut=Math.trunc;`,
    `const up=(n:number)=>n<0?Math.floor(n):Math.ceil(n);`,
    `/** @throws RangeError when an input is outside the range for which exactness is proven */`,
    `export function wageTax(year:Year,i:Inputs){`,
    `$y=YEARS.indexOf(year);$n=NUMBERS[$y]!;`,
    `({${inputs.map((name) => `${name}=${fallback(name)}`).join(',')}}=i);`,
    `if(!(${checks.join('&&')}))throw new RangeError('wage tax input');`,
    `${plain.join('=')}=0;${big.map((name) => `${name}=0n;`).join('')}`,
    `MAIN();`,
    `return {${outputs.map((name) => `${name}:${perYear(years, places(name))}`).join(',')}};}`,
    `/** Interim results of the last computation, in euros. */`,
    `export const interim=()=>({${TRACED.map((name) => `${name}:${perYear(years, places(name))}`).join(',')}});`,
  ];
}

export function generate(): string {
  const years = readYears();
  const together = new Together(years);
  const inputs = union(years, (flow) => flow.inputs.keys());
  return `${[
    '/**',
    ' * German wage tax, solidarity surcharge and base of church tax: the official programme flow',
    ` * (Programmablaufplan) of ${years.map(({ year }) => year).join(' and ')}. MADE BY tools/wage-tax-flow from source/*.xml; do not edit.`,
    ' * Names and units are those of the interface: cents; KVZ in hundredths of a percent, ZKF in',
    ' * tenths, f in thousandths. Whole numbers throughout; bigint where a product may exceed 2^53.',
    ' */',
    `export const YEARS=[${years.map(({ year }) => year).join(',')}] as const;`,
    'export type Year=(typeof YEARS)[number];',
    `const NUMBERS=[${together.numbers.map((list) => `[${list.join(',')}]`).join(',')}];`,
    ...tables(years),
    ...entry(years, inputs, together.lines.join('')),
    ...together.lines,
  ].join('\n')}\n`;
}

export const OUTPUT = new URL('wage-tax.ts', FOLDER);

if (import.meta.main) writeFileSync(OUTPUT, generate());
