import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchEntries,
  type OpenItem,
  type Proposal,
  type Receivable,
  type StatementEntry,
} from '../src/index.ts';
import { entry, IBANS } from './examples.ts';

/** Few amounts, numbers and accounts, so that collisions and ambiguity are frequent. */
const amounts = fc.constantFrom(100n, 200n, 300n, 500n, 700n, 1_000n);
const ibans = fc.constantFrom(IBANS[0], IBANS[1], IBANS[2]);
const numbers = fc.integer({ min: 1, max: 9 });

const receivables = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('invoice' as const, 'share' as const),
    n: numbers,
    open: fc.oneof(amounts, fc.constant(0n)),
    payerIbans: fc.array(ibans, { maxLength: 2 }),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'SEK'),
  }),
  { selector: (r) => r.n, maxLength: 8 },
);

const payments = fc.uniqueArray(
  fc.record({
    n: numbers,
    amount: amounts,
    block: fc.constantFrom('B1', 'B2', undefined),
    creditorIban: ibans,
    state: fc.constantFrom('sent' as const, 'sent' as const, 'executed' as const),
  }),
  { selector: (p) => p.n, maxLength: 8 },
);

const items = fc.tuple(receivables, payments).map(([ins, outs]): OpenItem[] => [
  ...ins.map(({ n, ...rest }) => ({
    ...rest,
    id: `in-${n}`,
    number: `AT-2026-000${n}`,
    reference: `RF-000${n}-X`,
  })),
  ...outs.map(({ n, block, ...rest }) => ({
    ...rest,
    kind: 'payment' as const,
    id: `out-${n}`,
    endToEndId: `PAY-${n}`,
    paymentInformationId: block,
    currency: 'EUR',
  })),
]);

const quotes = fc.array(
  fc.oneof(
    numbers.map((n) => `AT-2026-000${n}`),
    numbers.map((n) => `2026/OOO${n}`),
    fc.string({ maxLength: 12 }),
  ),
  { maxLength: 3 },
);

const details = fc.record({
  amount: fc.tuple(amounts, fc.boolean()).map(([n, out]) => (out ? -n : n)),
  endToEndId: fc.option(
    numbers.map((n) => `PAY-${n}`),
    { nil: undefined },
  ),
  iban: fc.option(ibans, { nil: undefined }),
  references: fc.array(
    numbers.map((n) => `RF-000${n}-X`),
    { maxLength: 2 },
  ),
  quotes,
  charge: fc.constantFrom(0n, 0n, 100n),
});

const entries = fc.array(
  fc.record({
    list: fc.array(details, { minLength: 1, maxLength: 3 }),
    whole: fc.boolean(),
    block: fc.constantFrom('B1', undefined),
    day: fc.constantFrom('2026-11-20', '2026-11-23', '2026-11-24'),
  }),
  { maxLength: 10 },
);

function build(given: (typeof entries extends fc.Arbitrary<infer T> ? T : never)[number]) {
  const amount = given.list.reduce((sum, d) => sum + d.amount, 0n);
  const line = entry(amount, {}, { bookingDate: given.day });
  const [empty] = line.details;
  const parts = given.list.map((d) => ({
    ...empty,
    amount: d.amount,
    endToEndId: d.endToEndId,
    counterparty: { name: undefined, iban: d.iban, bic: undefined },
    references: d.references,
    text: d.quotes.join(' '),
    charges: d.charge === 0n ? [] : [{ amount: d.charge, included: true }],
  })) as StatementEntry['details'];
  const batch = { messageId: undefined, paymentInformationId: given.block, count: undefined };
  return given.whole
    ? { ...line, details: [], detailsComplete: false, batch }
    : { ...line, details: parts };
}

const books = entries.map((list) => list.map(build));

const placedSum = (proposals: readonly Proposal[]): bigint =>
  proposals.flatMap((p) => p.placements).reduce((sum, p) => sum + p.amount, 0n);

const runs = { numRuns: 400 };

describe('matching', () => {
  it('puts every cent of every entry in exactly one place', () => {
    fc.assert(
      fc.property(books, items, (lines, open) => {
        const { proposals } = matchEntries(lines, open);
        for (const line of lines) {
          const own = proposals.filter((p) => p.entry === line.identity);
          expect(placedSum(own)).toBe(line.amount);
          expect(new Set(own.map((p) => p.part)).size).toBe(own.length);
        }
        for (const p of proposals) expect(placedSum([p])).toBe(p.amount);
      }),
      runs,
    );
  });

  it('never goes beyond what is open, and moves a payment once each way', () => {
    fc.assert(
      fc.property(books, items, (lines, open) => {
        const placements = matchEntries(lines, open).proposals.flatMap((p) => p.placements);
        for (const item of open) {
          const own = placements.filter((p) => p.to === 'item' && p.item === item.id);
          const sum = own.reduce((total, p) => total + p.amount, 0n);
          if (item.kind !== 'payment') {
            expect(sum <= item.open && own.every((p) => p.amount > 0n)).toBe(true);
            continue;
          }
          const out = own.filter((p) => p.amount < 0n);
          const back = own.filter((p) => p.amount > 0n);
          expect(out.length).toBeLessThanOrEqual(item.state === 'sent' ? 1 : 0);
          expect(back.length).toBeLessThanOrEqual(1);
          expect(own.every((p) => p.amount === item.amount || p.amount === -item.amount)).toBe(
            true,
          );
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of entries or items', () => {
    fc.assert(
      fc.property(books, items, fc.array(fc.nat(), { minLength: 20 }), (lines, open, keys) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((value, n) => ({ value, key: keys[n % keys.length] as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ value }) => value);
        expect(matchEntries(shuffled(lines), shuffled(open))).toEqual(matchEntries(lines, open));
      }),
      runs,
    );
  });

  it('changes nothing when the same file comes again', () => {
    fc.assert(
      fc.property(books, items, (lines, open) => {
        const first = matchEntries(lines, open);
        expect(matchEntries(lines, open)).toEqual(first);
        expect(matchEntries([...lines, ...lines], open).proposals).toEqual(first.proposals);
        const placed = new Set(lines.map((line) => line.identity));
        expect(matchEntries(lines, open, { placed }).proposals).toEqual([]);
      }),
      runs,
    );
  });

  it('leaves no trace of candidates where it decided, and only names items it was given', () => {
    fc.assert(
      fc.property(books, items, (lines, open) => {
        const ids = new Set(open.map((item) => item.id));
        for (const p of matchEntries(lines, open).proposals) {
          expect(p.certainty === 'none').toBe(p.outcome === 'suspense');
          if (p.outcome !== 'suspense') expect(p.candidates).toEqual([]);
          expect(p.candidates.every((id) => ids.has(id))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('matches a month of 10,000 lines against 20,000 open items in seconds', () => {
    const open = Array.from(
      { length: 20_000 },
      (_, n): Receivable => ({
        kind: 'invoice',
        id: `i${n}`,
        number: `AT-2026-${String(n).padStart(6, '0')}`,
        open: 1_000n + BigInt(n),
        currency: 'EUR',
        payerIbans: [],
      }),
    );
    const lines = Array.from({ length: 10_000 }, (_, n) =>
      entry(1_000n + BigInt(n), { text: `Rechnung AT-2026-${String(n).padStart(6, '0')}` }),
    );
    const { proposals } = matchEntries(lines, open);
    expect(proposals.filter((p) => p.outcome === 'exact').length).toBe(10_000);
  }, 10_000);
});
