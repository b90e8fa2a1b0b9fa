import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bracketTax,
  canonicalJson,
  compileBrackets,
  cutTo,
  defineParameter,
  describeFacts,
  evaluate,
  explain,
  explanationText,
  LawFault,
  proRata,
  renderMessage,
  resolveParameters,
  SCALE,
  settle,
  sha256,
  share,
  shareDown,
  toScaled,
  valueOn,
  whereHundredWent,
  z,
} from '../src/index.ts';
import { engaged, examplia, monthInput, pay, registry } from './support.ts';

describe('canonical bytes', () => {
  it('do not depend on the order of keys, and read back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
    expect(canonicalJson({ b: 1, a: [{ d: null, c: undefined }] })).toBe(
      '{"a":[{"d":null}],"b":1}',
    );
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  });

  it('are hashed as everybody hashes', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('arithmetic', () => {
  it('rounds half up, cuts, and stays exact', () => {
    expect(toScaled('18.07 %')).toBe(180_700);
    expect(share(325_000, 180_700)).toBe(58_728); // 587.275
    expect(shareDown(325_000, 180_700)).toBe(58_727);
    expect(proRata(1_000, 2, 3)).toBe(667);
    expect(cutTo(12_399, 100)).toBe(12_300);
    expect(shareDown(10 ** 14, 180_700)).toBe(18_070_000_000_000);
    expect(() => toScaled('0.12345678')).toThrow(LawFault);
    expect(() => bracketTax(compileBrackets([{ above: '0', rate: '50 %' }]), 10 ** 13)).toThrow(
      LawFault,
    );
  });

  it('a scale taxes each layer at its own rate', () => {
    const scale = compileBrackets([
      { above: '0', rate: '0 %' },
      { above: '12000', rate: '20 %' },
      { above: '30000', rate: '35 %' },
    ]);
    const tax = (income: number): number => settle(bracketTax(scale, income));
    expect([0, -5, 1_200_000, 1_200_100, 3_000_000, 6_720_000].map(tax)).toEqual([
      0,
      0,
      0,
      20,
      360_000,
      360_000 + 1_302_000,
    ]);
    expect(settle(100 * SCALE, 12)).toBe(8);
  });
});

describe('values over two axes of time', () => {
  const dated = (value: string, from: string, knownFrom: string, to: string | null = null) =>
    ({ value, from, to, knownFrom, source: 'a gazette', confidence: 'A' }) as const;
  const rate = defineParameter<string>({
    key: 'rate',
    unit: '%',
    article: '§ 1',
    values: [
      dated('3 %', '2026-03-01', '2026-05-10'),
      dated('2 %', '2026-01-01', '2025-12-01'),
      dated('1 %', '2025-01-01', '2024-12-01', '2025-12-31'),
    ],
  });
  const at = (on: string, asOf: string): string | undefined => valueOn(rate, on, asOf)?.value;

  it('the newest knowledge holds for the day asked for', () => {
    expect(at('2026-03-15', '2026-05-09')).toBe('2 %');
    expect(at('2026-03-15', '2026-05-10')).toBe('3 %');
    expect(at('2026-02-15', '2026-05-10')).toBe('2 %');
    expect(at('2025-06-01', '2026-05-10')).toBe('1 %');
    expect(at('2026-01-15', '2025-11-30')).toBeUndefined();
  });

  it('absent, to be asked, and at fault are three things', () => {
    const none = { key: 'none', unit: 'EUR', article: '§ 2', values: [] } as const;
    const absent = defineParameter<string>({ ...none, whenMissing: 'absent' });
    const ask = defineParameter<string>({ ...none, key: 'ask', whenMissing: 'ask' });
    const fault = defineParameter<string>({ ...none, key: 'fault' });
    const all = [absent, ask, fault];
    const values = resolveParameters(all, '2026-01-01', '2026-01-01', {
      ask: '5.00',
      none: '1.00',
    });
    expect(values.maybe(absent)).toBeNull();
    expect(values.cents(ask)).toBe(500);
    expect(values.origin('ask')).toMatchObject({ source: 'house', confirmed: true });
    expect(() => values.get(fault)).toThrow('law.no-value-for-date');
  });
});

describe('where 100 € went', () => {
  const input = monthInput('2026-02', 28, [
    engaged('e', [pay('feb', 240_000, '2026-02-01', '2026-02-28')]),
  ]);

  it('is a hundred segments and a whole table', () => {
    const { lines } = evaluate(registry, input).full;
    const { total, groups, rows } = whereHundredWent(lines, { fee: 25_304, residue: 6 });
    // 2,910.00 cost + 253.04 fee + 0.06 left = 3,163.10 billed.
    expect(total).toBe(316_310);
    expect(groups).toEqual([
      { group: 'now', amount: 183_206, segments: 58 },
      { group: 'later', amount: 84_000, segments: 26 },
      { group: 'protection', amount: 3_000, segments: 1 },
      { group: 'state', amount: 20_800, segments: 7 },
      { group: 'cooperative', amount: 25_304, segments: 8 },
    ]);
    expect(rows.map(({ line }) => line)).toEqual([
      'net',
      'accident',
      'pension-employee',
      'pension-employer',
      'income-tax',
      'cooperative-fee',
      'not-spent',
    ]);
  });

  it('always adds up to a hundred, and draws nothing where parts are negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), fc.nat(100_000), (amount, fee) => {
        const engagements = [engaged('e', [pay('feb', amount, '2026-02-01', '2026-02-28')])];
        const { lines, totals } = evaluate(registry, { ...input, engagements }).full;
        const { groups, total } = whereHundredWent(lines, { fee });
        expect(total).toBe(totals.employerCost + fee);
        expect(groups.reduce((sum, { segments }) => sum + segments!, 0)).toBe(100);
      }),
    );
    const { lines } = evaluate(registry, input).full;
    const negative = lines.map((line) => ({ ...line, amount: -line.amount }));
    expect(whereHundredWent(negative).groups.every(({ segments }) => segments === null)).toBe(true);
  });
});

describe('sentences', () => {
  it('explain a line with its own numbers', () => {
    const input = monthInput('2026-02', 28, [
      engaged('e', [pay('feb', 650_000, '2026-02-01', '2026-02-28')]),
    ]);
    const { full } = explain(registry, input);
    const writing = {
      money: (amount: number) => `${amount / 100} €`,
      percent: (text: string) => text.replace('.', ','),
      date: (date: string) => date,
    };
    const said = full.lines.map((line) => explanationText(examplia.messages.en!, line, writing));
    expect(said[1]).toBe('1,25 % of 6500 €, paid by the employer.');
    expect(said[2]).toBe('15 % of 6000 €, your share of the pension. Pay above 6000 € is free.');
    expect(renderMessage('{a} {b:money}', { a: 'x' }, writing)).toBe('x {b:money}');
  });
});

describe('forms drawn from facts', () => {
  it('know type, limits, choices, defaults and lists', () => {
    const schema = z.strictObject({
      children: z.int().min(0).max(20).default(0),
      land: z.enum(['W', 'N']),
      name: z.string().optional(),
      born: z.iso.date(),
      share: z.number().nullable(),
      kids: z.array(z.strictObject({ half: z.boolean() })).default([]),
    });
    expect(describeFacts(schema, 'person')).toEqual([
      {
        key: 'children',
        type: 'integer',
        required: false,
        label: 'fact.person.children',
        min: 0,
        max: 20,
        default: 0,
      },
      {
        key: 'land',
        type: 'choice',
        required: true,
        label: 'fact.person.land',
        options: [
          { value: 'W', label: 'fact.person.land.option.W' },
          { value: 'N', label: 'fact.person.land.option.N' },
        ],
      },
      { key: 'name', type: 'text', required: false, label: 'fact.person.name' },
      { key: 'born', type: 'date', required: true, label: 'fact.person.born' },
      { key: 'share', type: 'number', required: true, label: 'fact.person.share' },
      {
        key: 'kids',
        type: 'list',
        required: false,
        label: 'fact.person.kids',
        default: [],
        of: [{ key: 'half', type: 'boolean', required: true, label: 'fact.person.kids.half' }],
      },
    ]);
    expect(() => describeFacts(z.string(), 'person')).toThrow(LawFault);
  });
});
