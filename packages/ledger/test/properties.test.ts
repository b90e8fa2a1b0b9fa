import { testDatabase } from '@smart/postgres/testing';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accountStatement,
  awaitingOf,
  type Balance,
  balancesOf,
  budgetView,
  clientPaid,
  creditNoteIssued,
  creditPart,
  type Entry,
  type InvoiceState,
  invoiceState,
  net,
  openHolds,
  openOf,
  paymentExecuted,
  payrollPosted,
  receivableWrittenOff,
  reversalOf,
  splitsOf,
  subjectOf,
  trialBalance,
} from '../src/index.ts';
import {
  foldEntries,
  LEDGER_MIGRATIONS,
  openBook,
  postEntries,
  readBalances,
  rebuildBalances,
} from '../src/store/index.ts';
import { bank, head, invoice, issued, recipients } from './events.ts';
import { balanceLines } from './text-table.ts';

const OFFICE = { 'app.role': 'system' };

/** A random thing to do; what does not apply at its turn is skipped. */
type Action =
  | { readonly kind: 'invoice'; readonly net: number; readonly budget: number }
  | { readonly kind: 'pay'; readonly which: number; readonly part: number; readonly over: number }
  | { readonly kind: 'credit'; readonly which: number; readonly part: number }
  | {
      readonly kind: 'payslip';
      readonly budget: number;
      readonly gross: number;
      readonly more: number;
      readonly estimate: number;
    }
  | { readonly kind: 'execute'; readonly amount: number }
  | { readonly kind: 'write-off'; readonly which: number }
  | { readonly kind: 'undo'; readonly which: number };

const small = fc.nat(20);
const part = fc.integer({ min: 1, max: 1000 });
const sum = fc.integer({ min: 1, max: 5_000_000 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('invoice' as const), net: sum, budget: fc.nat(3) }),
  fc.record({ kind: fc.constant('pay' as const), which: small, part, over: fc.nat(5) }),
  fc.record({ kind: fc.constant('credit' as const), which: small, part }),
  fc.record({
    kind: fc.constant('payslip' as const),
    budget: fc.nat(3),
    gross: fc.integer({ min: -50_000, max: 500_000 }),
    more: fc.integer({ min: -20_000, max: 200_000 }),
    estimate: fc.nat(500_000),
  }),
  fc.record({ kind: fc.constant('execute' as const), amount: sum }),
  fc.record({ kind: fc.constant('write-off' as const), which: small }),
  fc.record({ kind: fc.constant('undo' as const), which: small }),
);
const actions = fc.array(action, { minLength: 1, maxLength: 40 });

/** Runs actions into entries; undone entries stay, their opposites follow. */
function run(list: readonly Action[]): Entry[] {
  const entries: Entry[] = [];
  const invoices: string[] = [];
  const undone = new Set<string>();
  for (const [place, each] of list.entries()) {
    const entry = perform(each, `${place}`, entries, invoices, undone);
    if (entry) entries.push(entry);
  }
  return entries;
}

function perform(
  each: Action,
  key: string,
  entries: Entry[],
  invoices: string[],
  undone: Set<string>,
): Entry | null {
  switch (each.kind) {
    case 'invoice':
      invoices.push(`i${key}`);
      return issued(invoice(`i${key}`, `b${each.budget}`, BigInt(each.net)));
    case 'payslip':
      return payslip(each, key);
    case 'execute':
      return paymentExecuted(head(key), {
        outlet: bank(`l${key}`),
        paid: [
          { owed: { kind: 'person', person: 'p1', payable: 'ps' }, amount: BigInt(each.amount) },
        ],
      });
    case 'undo':
      return undo(entries[each.which], key, undone);
    default: {
      const id = invoices[each.which % Math.max(1, invoices.length)];
      const state = id ? invoiceState(entries, id) : null;
      return state && !touchesUndone(entries, undone, state) ? onInvoice(each, key, state) : null;
    }
  }
}

/** Only payslips and payments are undone here: they stand alone. */
function undo(entry: Entry | undefined, key: string, undone: Set<string>): Entry | null {
  const alone = /^(payroll|payment)/;
  if (!entry || undone.has(entry.key) || !alone.test(entry.event)) return null;
  undone.add(entry.key);
  return reversalOf(entry, { key, date: '2026-11-30' });
}

const touchesUndone = (entries: Entry[], undone: Set<string>, state: InvoiceState): boolean =>
  entries.some(
    (e) => undone.has(e.key) && e.postings.some((p) => p.dims.invoice === state.invoice),
  );

function payslip(each: Action & { kind: 'payslip' }, key: string): Entry | null {
  const gross = BigInt(each.gross);
  const employer = BigInt(each.more);
  const cost = gross + employer;
  const lines = [
    { line: 'pay', side: 'earning', recipient: 'person', amount: gross },
    { line: 'sv', side: 'employee', recipient: 'oegk', amount: gross / 5n },
    { line: 'dg', side: 'employer', recipient: 'oegk', amount: employer },
  ] as const;
  const estimate = BigInt(each.estimate);
  if (gross === 0n && employer === 0n && estimate === 0n) return null;
  return payrollPosted(head(key), {
    run: 'r',
    person: 'p1',
    lines,
    recipients: recipients('r'),
    payable: 'ps',
    deductions: [],
    charges: [
      {
        budget: `b${each.budget}`,
        engagement: null,
        estimate,
        final: cost,
        differenceOn: 'budget',
      },
    ],
    plan: 'plan',
    corrects: null,
  });
}

function onInvoice(
  each: Action & { kind: 'pay' | 'credit' | 'write-off' },
  key: string,
  state: InvoiceState,
): Entry | null {
  const open = openOf(state);
  if (each.kind === 'write-off')
    return open > 1n
      ? receivableWrittenOff(head(key), {
          state,
          vat: [{ rule: 'vat.standard', rate: '20', amount: open / 6n }],
          claim: null,
          corrects: 'x',
        })
      : null;
  if (each.kind === 'credit') return credited(each.part, key, state);
  const amount = (open * BigInt(each.part)) / 1000n;
  if (amount <= 0n) return null;
  const over = BigInt(each.over);
  return clientPaid(head(key), {
    source: bank(`l${key}`),
    received: amount + over,
    invoices: [{ state, amount }],
    over: { client: 'c1', amount: over },
  });
}

/** A credit note of a part of the net that is left, or null where rounding would exceed it. */
function credited(thousandths: number, key: string, state: InvoiceState): Entry | null {
  const budget = state.budgets[0]?.budget ?? '';
  const amount = ((state.gross * BigInt(thousandths)) / 1000n) * 5n;
  const note = invoice(state.invoice, budget, amount / 6n);
  const share = note.net - (note.parts[0]?.splits ?? []).reduce((s, x) => s + x.amount, 0n);
  if (note.net <= 0n || share > (state.budgets[0]?.share ?? 0n)) return null;
  return creditNoteIssued(head(key), { ...note, corrects: 'x', before: state });
}

function stateOf(entries: Entry[]): InvoiceState {
  const state = invoiceState(entries, 'i1');
  if (!state) throw new Error('an issued invoice has a state');
  return state;
}

const total = (balances: readonly Balance[]): bigint => balances.reduce((s, b) => s + net(b), 0n);

describe('any sequence of events', () => {
  test('balances in every entry, in all, and in every account statement', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const entries = run(list);
        for (const { postings } of entries)
          expect(postings.reduce((s, p) => s + p.amount, 0n)).toBe(0n);
        const balances = balancesOf(entries);
        expect(total(balances)).toBe(0n);
        const trial = trialBalance(entries);
        expect(trial.debit).toBe(trial.credit);
        for (const { account, subject, item } of balances.filter((b) => b.item === '')) {
          const end = accountStatement(entries, { account, subject }).at(-1)?.balance;
          const same = balances.filter(
            (b) => b.account === account && b.subject === subject && b.item === item,
          );
          expect(end).toBe(total(same));
        }
      }),
    );
  });

  test('reversing all of it returns every balance to zero', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const entries = run(list);
        const undone = entries.map((e, n) =>
          reversalOf(e, { key: `undo${n}`, date: '2026-12-01' }),
        );
        expect(balanceLines(balancesOf([...entries, ...undone]))).toEqual([]);
        expect(undone.map((u) => u.corrects)).toEqual(entries.map((e) => e.key));
      }),
    );
  });

  test('a settled invoice awaits nothing; no budget collects more than its share', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const entries = run(list);
        for (const { event, postings } of entries) {
          if (event !== 'invoice-issued') continue;
          const state = invoiceState(entries, postings[0]?.dims.invoice ?? '');
          if (!state) throw new Error('an issued invoice has a state');
          if (openOf(state) <= 0n) expect(awaitingOf(state)).toBe(0n);
          for (const b of state.budgets) {
            expect(b.collected).toBeGreaterThanOrEqual(0n);
            expect(b.collected).toBeLessThanOrEqual(b.share);
          }
        }
      }),
    );
  });

  test('credit notes over an invoice in any pieces leave nothing of it', () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 1000 }), fc.boolean(), (nets, paid, two) => {
        const whole = nets.reduce((s, n) => s + BigInt(n), 0n);
        const rules = [
          { to: 'cooperative-fee', rule: 'fee.cooperative', rate: '7.5' },
          { to: 'guarantee-fund', rule: 'fee.guarantee', rate: '2' },
        ] as const;
        const parts = (two ? [whole / 3n, whole - whole / 3n] : [whole]).map((net, n) => ({
          budget: `b${n}`,
          order: null,
          net,
          splits: splitsOf(net, rules),
        }));
        const vat = [{ rule: 'vat.standard', rate: '20', amount: (whole + 2n) / 5n }];
        const all = { client: 'c1', invoice: 'i1', net: whole, vat, parts };
        const entries = [issued(all)];
        const pay = onInvoice(
          { kind: 'pay', which: 0, part: paid, over: 0 },
          'p',
          stateOf(entries),
        );
        if (pay) entries.push(pay);
        let credited = 0n;
        for (const [n, net] of nets.entries()) {
          const note = creditPart(all, credited, BigInt(net));
          const before = stateOf(entries);
          entries.push(
            creditNoteIssued(head(`n${n}`), { ...note, corrects: 'invoice:i1', before }),
          );
          credited += BigInt(net);
        }
        const left = balancesOf(entries).filter((b) => net(b) !== 0n);
        expect(new Set(left.map((b) => b.account))).toEqual(
          new Set(pay ? ['bank', 'receivable'] : []),
        );
      }),
    );
  });

  test('income and expense leave the house the fee, its losses and its rounding only', () => {
    fc.assert(
      fc.property(
        fc.array(
          action.filter((a) => a.kind === 'invoice' || a.kind === 'payslip' || a.kind === 'pay'),
          { maxLength: 30 },
        ),
        (list) => {
          const entries = run(list);
          const of = (...ids: string[]) =>
            total(balancesOf(entries).filter((b) => ids.includes(b.account)));
          const results = of(
            'sales',
            'allocation',
            'budget-charge',
            'gross-pay',
            'employer-contributions',
          );
          expect(results).toBe(0n);
        },
      ),
    );
  });

  test('a budget: balance is collected and awaiting; guarantees and holds move no money', () => {
    fc.assert(
      fc.property(actions, fc.array(fc.nat(100_000)), fc.nat(1_000_000), (list, sums, cap) => {
        const balances = balancesOf(run(list));
        const holds = openHolds(
          sums.map((amount, n) => ({
            entity: 'e1',
            key: `h${n}`,
            hold: `h${n}`,
            budget: 'b0',
            engagement: null,
            amount: BigInt(amount),
          })),
        );
        const invoices = balances.filter((b) => b.account === 'budget-awaiting').map((b) => b.item);
        const guarantees = invoices.map((i) => ({ budget: 'b0', invoice: i, cap: BigInt(cap) }));
        const bare = budgetView('b0', { balances, holds: [], guarantees: [] });
        const view = budgetView('b0', { balances, holds, guarantees });
        expect(view.balance).toBe(view.collected + view.awaiting);
        expect([view.collected, view.awaiting]).toEqual([bare.collected, bare.awaiting]);
        expect(view.free).toBe(bare.free + view.guaranteed - view.held);
        expect(view.exposure + view.uncovered).toBe(bare.uncovered);
        expect(view.guaranteed).toBeLessThanOrEqual(view.awaiting > 0n ? view.awaiting : 0n);
      }),
    );
  });

  test('no posting is without the subject its account demands', () => {
    fc.assert(
      fc.property(actions, (list) => {
        for (const { postings } of run(list))
          for (const posting of postings)
            if (posting.account === 'budget') expect(subjectOf(posting)).toMatch(/^b\d$/);
      }),
    );
  });
});

describe('in Postgres', () => {
  let sql: postgres.Sql;
  let books = 0;
  beforeAll(async () => {
    const database = await testDatabase({ migrations: LEDGER_MIGRATIONS });
    sql = postgres(database.runtimeUrl, { max: 2, onnotice: () => undefined, connection: OFFICE });
  });
  afterAll(() => sql.end({ timeout: 5 }));

  test('folded in any batches = rebuilt = computed from the entries', async () => {
    await fc.assert(
      fc.asyncProperty(actions, fc.array(fc.boolean(), { minLength: 40 }), async (list, folds) => {
        books += 1;
        const entity = `any${books}`;
        await openBook(sql, { entity, currency: 'EUR' });
        const entries = run(list).map((e) => ({ ...e, entity, corrects: null }));
        const recorded = { at: '2026-11-23T09:00:00.000Z', by: 'x' };
        for (const [place, entry] of entries.entries()) {
          await postEntries(sql, [entry], recorded);
          if (folds[place]) await foldEntries(sql, entity);
        }
        const read = async () => balanceLines(await readBalances(sql, entity)).sort();
        const expected = balanceLines(balancesOf(entries)).sort();
        expect(await read()).toEqual(expected);
        await foldEntries(sql, entity);
        expect(await read()).toEqual(expected);
        await rebuildBalances(sql, entity);
        expect(await read()).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});
