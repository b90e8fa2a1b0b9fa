import { describe, expect, it } from 'vitest';
import {
  makeRfReference,
  matchEntries,
  type OpenItem,
  type OutgoingPayment,
  type Proposal,
  type Receivable,
  type StatementEntry,
} from '../src/index.ts';
import { entry, IBANS, refusal } from './examples.ts';

const invoice = (n: number, open: bigint, changes: Partial<Receivable> = {}): Receivable => ({
  kind: 'invoice',
  id: `invoice-${n}`,
  number: `AT-2026-${String(n).padStart(4, '0')}`,
  reference: makeRfReference(`AT2026${String(n).padStart(4, '0')}`),
  open,
  currency: 'EUR',
  payerIbans: [IBANS[0]],
  ...changes,
});

const sent = (
  n: number,
  amount: bigint,
  changes: Partial<OutgoingPayment> = {},
): OutgoingPayment => ({
  kind: 'payment',
  id: `payment-${n}`,
  endToEndId: `PAY-${n}`,
  messageId: 'RUN-1',
  paymentInformationId: 'RUN-1-1',
  amount,
  currency: 'EUR',
  creditorIban: IBANS[1],
  state: 'sent',
  ...changes,
});

const payer = (iban: string) => ({ counterparty: { name: 'Kundin', iban, bic: undefined } });

const match = (entries: readonly StatementEntry[], items: readonly OpenItem[]) =>
  matchEntries(entries, items).proposals;

function single(entries: readonly StatementEntry[], items: readonly OpenItem[]): Proposal {
  const [proposal, ...more] = match(entries, items);
  expect(more).toEqual([]);
  return proposal as Proposal;
}

describe('money that comes in', () => {
  it('pays the invoice whose structured reference it carries', () => {
    const item = invoice(1, 120_000n);
    const found = single([entry(120_000n, { references: [item.reference as string] })], [item]);
    expect(found).toMatchObject({ certainty: 'certain', evidence: 'reference', outcome: 'exact' });
    expect(found.placements).toEqual([
      { to: 'item', item: 'invoice-1', effect: 'paid', amount: 120_000n, leaves: 0n },
    ]);
  });

  it.each([
    ['AT-2026-0001', 'certain', 'number'],
    ['Rechnung AT 2026/0001 danke', 'certain', 'number'],
    ['RE:at20260001', 'certain', 'number'],
    ['AT-2O26-OOO1', 'strong', 'similar-number'],
    ['Rg. 2026-0001', 'strong', 'similar-number'],
    ['AT-2026-00 01', 'certain', 'number'],
  ])('finds the invoice number in "%s"', (text, certainty, evidence) => {
    const items = [invoice(1, 120_000n), invoice(2, 120_000n)];
    const found = single([entry(120_000n, { text })], items);
    expect(found).toMatchObject({ certainty, evidence, outcome: 'exact' });
    expect(found.placements).toMatchObject([{ to: 'item', item: 'invoice-1' }]);
  });

  it.each(['AT-2026-00011', '1AT-2026-00017', 'Kto 120260001', 'nothing'])(
    'finds no invoice number in "%s"',
    (text) => {
      const found = single([entry(120_000n, { text })], [invoice(1, 120_000n)]);
      expect(found.evidence).toBe('none');
      expect(found.candidates).toEqual(['invoice-1']);
    },
  );

  it('finds a reference or number wherever the payer wrote it', () => {
    const item = invoice(1, 120_000n, { reference: 'RF18539007547034' });
    const places = [
      entry(120_000n, { text: 'Zahlung RF18 5390 0754 7034' }),
      entry(120_000n, { endToEndId: 'AT-2026-0001' }),
      entry(120_000n, { references: ['AT-2026-0001'] }),
      entry(120_000n, {}, { note: 'AT-2026-0001' }),
    ];
    for (const place of places)
      expect(single([place], [item])).toMatchObject({ certainty: 'certain', outcome: 'exact' });
  });

  it('does not trust a similar number with another amount from a stranger', () => {
    const strange = entry(50_000n, { text: 'AT-2O26-OOO1', ...payer(IBANS[3]) });
    const found = single([strange], [invoice(1, 120_000n)]);
    expect(found.placements).toMatchObject([{ to: 'suspense', reason: 'weak-evidence' }]);
    expect(found.candidates).toEqual(['invoice-1']);
    const known = entry(50_000n, { text: 'AT-2O26-OOO1', ...payer(IBANS[0]) });
    expect(single([known], [invoice(1, 120_000n)])).toMatchObject({ outcome: 'part' });
  });

  it('settles part, over, grouped and less bank charges', () => {
    const text = 'AT-2026-0001';
    expect(single([entry(50_000n, { text })], [invoice(1, 120_000n)])).toMatchObject({
      outcome: 'part',
      placements: [{ to: 'item', amount: 50_000n, leaves: 70_000n }],
    });
    expect(single([entry(130_000n, { text })], [invoice(1, 120_000n)])).toMatchObject({
      outcome: 'over',
      placements: [
        { to: 'item', amount: 120_000n, leaves: 0n },
        { to: 'suspense', amount: 10_000n, reason: 'overpaid', owner: 'finance-officer' },
      ],
    });
    const both = entry(150_000n, { text: 'AT-2026-0001, AT-2026-0002' });
    expect(single([both], [invoice(1, 120_000n), invoice(2, 30_000n)])).toMatchObject({
      outcome: 'grouped',
      placements: [
        { item: 'invoice-1', amount: 120_000n },
        { item: 'invoice-2', amount: 30_000n },
      ],
    });
    const fees = { to: 'bank-charges', amount: -1_500n };
    const charged = entry(118_500n, { text, charges: [{ amount: 1_500n, included: true }] });
    const told = entry(118_500n, { text, instructed: { decimal: '1200', currency: 'EUR' } });
    for (const short of [charged, told])
      expect(single([short], [invoice(1, 120_000n)])).toMatchObject({
        outcome: 'less-charges',
        placements: [{ to: 'item', amount: 120_000n, leaves: 0n }, fees],
      });
    const separate = entry(118_500n, { text, charges: [{ amount: 1_500n, included: false }] });
    expect(single([separate], [invoice(1, 120_000n)])).toMatchObject({ outcome: 'part' });
  });

  it('leaves a group that is short to a person', () => {
    const short = entry(140_000n, { text: 'AT-2026-0001 AT-2026-0002' });
    const found = single([short], [invoice(1, 120_000n), invoice(2, 30_000n)]);
    expect(found.placements).toMatchObject([{ to: 'suspense', reason: 'group-short' }]);
    expect(found.candidates).toEqual(['invoice-1', 'invoice-2']);
  });

  it('recognises a known account by amount, or by the only set of invoices that fits', () => {
    const items = [invoice(1, 120_000n), invoice(2, 30_000n), invoice(3, 45_000n)];
    expect(single([entry(30_000n, payer(IBANS[0]))], items)).toMatchObject({
      certainty: 'strong',
      evidence: 'account-and-amount',
      placements: [{ item: 'invoice-2' }],
    });
    expect(single([entry(165_000n, payer(IBANS[0]))], items)).toMatchObject({
      evidence: 'account-and-total',
      outcome: 'grouped',
      placements: [{ item: 'invoice-1' }, { item: 'invoice-3' }],
    });
    expect(single([entry(30_000n, payer(IBANS[4]))], items)).toMatchObject({ outcome: 'suspense' });
  });

  it('takes none of several that fit', () => {
    const twins = [invoice(1, 30_000n), invoice(2, 30_000n)];
    const found = single([entry(30_000n, payer(IBANS[0]))], twins);
    expect(found.placements).toMatchObject([{ to: 'suspense', reason: 'ambiguous' }]);
    expect(found.candidates).toEqual(['invoice-1', 'invoice-2']);
    const smaller = [invoice(3, 10_000n), invoice(4, 20_000n)];
    expect(single([entry(30_000n, payer(IBANS[0]))], [...twins, ...smaller])).toMatchObject({
      outcome: 'suspense',
      candidates: ['invoice-1', 'invoice-2'],
    });
    const sets = [invoice(1, 10n), invoice(2, 20n), invoice(3, 15n), invoice(4, 15n)];
    expect(single([entry(30n, payer(IBANS[0]))], sets).placements).toMatchObject([
      { to: 'suspense', reason: 'ambiguous' },
    ]);
    const same = [
      invoice(1, 5n, { reference: 'RF18539007547034' }),
      invoice(2, 5n, { reference: 'RF18539007547034' }),
    ];
    expect(single([entry(5n, { references: ['RF18 5390 0754 7034'] })], same)).toMatchObject({
      outcome: 'suspense',
      candidates: ['invoice-1', 'invoice-2'],
    });
  });

  it('never pays more than is open, and gives the reference precedence over the guess', () => {
    const item = invoice(1, 120_000n);
    const guess = entry(120_000n, payer(IBANS[0]), { bookingDate: '2026-11-01' });
    const named = entry(120_000n, { references: [item.reference as string] });
    const again = entry(120_000n, { text: 'AT-2026-0001' }, { bookingDate: '2026-11-30' });
    const found = match([guess, again, named], [item]);
    expect(found.map((p) => [p.entry, p.outcome])).toEqual([
      [guess.identity, 'suspense'],
      [named.identity, 'exact'],
      [again.identity, 'suspense'],
    ]);
    expect(found[2]?.placements).toMatchObject([{ reason: 'already-paid' }]);
  });

  it('knows a share payment and whose work an unclear one is', () => {
    const share: Receivable = {
      kind: 'share',
      id: 'share-7',
      number: 'ANTEIL-000007',
      open: 5_000n,
      currency: 'EUR',
      payerIbans: [],
    };
    expect(single([entry(5_000n, { text: 'Anteil 000007' })], [share])).toMatchObject({
      outcome: 'exact',
      placements: [{ item: 'share-7' }],
    });
    expect(single([entry(5_000n, { text: 'Genossenschaft' })], [share]).placements).toMatchObject([
      { to: 'suspense', owner: 'adviser' },
    ]);
  });

  it('keeps currencies apart', () => {
    const item = invoice(1, 120_000n, { currency: 'SEK' });
    const found = single([entry(120_000n, { text: 'AT-2026-0001' })], [item]);
    expect(found.placements).toMatchObject([{ to: 'suspense', reason: 'currency-differs' }]);
  });

  it('decides between numbers that are readings of the same characters by the amount', () => {
    const items = [
      invoice(1, 7_000n, { number: '2026-001' }),
      invoice(2, 9_000n, { number: '2026-0012' }),
    ];
    const text = 'RE 2026-001 2';
    expect(single([entry(9_000n, { text })], items).placements).toMatchObject([
      { item: 'invoice-2' },
    ]);
    expect(single([entry(7_000n, { text })], items).placements).toMatchObject([
      { item: 'invoice-1' },
    ]);
    expect(single([entry(5_000n, { text })], items).placements).toMatchObject([
      { to: 'suspense', reason: 'ambiguous' },
    ]);
  });
});

describe('money that goes out', () => {
  it('executes a payment by its end-to-end id', () => {
    expect(single([entry(-100n, { endToEndId: 'PAY-1' })], [sent(1, 100n)])).toMatchObject({
      certainty: 'certain',
      outcome: 'executed',
      placements: [{ item: 'payment-1', effect: 'executed', amount: -100n }],
    });
  });

  it('refuses another amount, another currency and a second execution', () => {
    const reasons = (given: StatementEntry[], item: OutgoingPayment): unknown[] =>
      match(given, [item]).map((p) => p.placements[0]);
    const id = { endToEndId: 'PAY-1' };
    expect(reasons([entry(-99n, id)], sent(1, 100n))).toMatchObject([{ reason: 'amount-differs' }]);
    expect(reasons([entry(-100n, id)], sent(1, 100n, { currency: 'SEK' }))).toMatchObject([
      { reason: 'currency-differs', owner: 'payroll-officer' },
    ]);
    expect(reasons([entry(-100n, id), entry(-100n, id)], sent(1, 100n))).toMatchObject([
      { effect: 'executed' },
      { reason: 'already-executed' },
    ]);
    const charged = entry(-103n, { ...id, charges: [{ amount: 3n, included: undefined }] });
    expect(match([charged], [sent(1, 100n)])[0]?.placements).toMatchObject([
      { effect: 'executed', amount: -100n },
      { to: 'bank-charges', amount: -3n },
    ]);
  });

  const whole = { details: [], detailsComplete: false };
  const batchOf = (count: number | undefined, paymentInformationId?: string) => ({
    ...whole,
    batch: { messageId: undefined, paymentInformationId, count },
  });

  it('executes a block booked as one sum, by its id or by being the only one of that sum', () => {
    const items = [sent(1, 100n), sent(2, 200n), sent(3, 50n, { paymentInformationId: 'RUN-1-2' })];
    const byId = single([entry(-300n, {}, batchOf(2, 'RUN-1-1'))], items);
    expect(byId).toMatchObject({ evidence: 'batch-id', certainty: 'certain' });
    expect(byId.placements.map((p) => p.amount)).toEqual([-100n, -200n]);
    const bySum = single([entry(-300n, {}, batchOf(undefined))], items);
    expect(bySum).toMatchObject({ evidence: 'batch-total', certainty: 'strong' });
    expect(single([entry(-300n, {}, batchOf(3))], items).outcome).toBe('suspense');
    expect(single([entry(-299n, {}, batchOf(2, 'RUN-1-1'))], items).placements).toMatchObject([
      { reason: 'amount-differs' },
    ]);
    const rival = sent(4, 300n, { paymentInformationId: 'RUN-2-1' });
    expect(single([entry(-300n, {}, whole)], [...items, rival]).placements).toMatchObject([
      { reason: 'ambiguous' },
    ]);
  });

  it('splits a batch by its details', () => {
    const line = entry(-300n);
    const [detail] = line.details;
    const details = [
      { ...detail, amount: -100n, endToEndId: 'PAY-1' },
      { ...detail, amount: -200n, endToEndId: 'PAY-9' },
    ] as StatementEntry['details'];
    const found = match([{ ...line, details }], [sent(1, 100n)]);
    expect(found.map((p) => [p.part, p.outcome])).toEqual([
      [0, 'executed'],
      [1, 'suspense'],
    ]);
  });

  it('takes back what returns, whole or less a charge, but only what was executed', () => {
    const returned = { endToEndId: 'PAY-1', returnReason: { code: 'AC04', text: '' } };
    const both = match(
      [entry(100n, returned), entry(-100n, { endToEndId: 'PAY-1' })],
      [sent(1, 100n)],
    );
    expect(both.map((p) => p.outcome).sort()).toEqual(['executed', 'returned']);
    const executed = sent(1, 100n, { state: 'executed' });
    const charged = entry(97n, { ...returned, charges: [{ amount: 3n, included: true }] });
    expect(single([charged], [executed]).placements).toMatchObject([
      { effect: 'returned', amount: 100n },
      { to: 'bank-charges', amount: -3n },
    ]);
    expect(single([entry(100n, returned)], [sent(1, 100n)]).placements).toMatchObject([
      { reason: 'not-executed', owner: 'payroll-officer' },
    ]);
    expect(
      match([entry(100n, returned), entry(100n, returned)], [executed])
        .map((p) => p.outcome)
        .sort(),
    ).toEqual(['returned', 'suspense']);
    expect(single([entry(50n, returned)], [executed]).placements).toMatchObject([
      { reason: 'amount-differs' },
    ]);
  });

  it('shows the executed payments a return without an id may be about', () => {
    const lost = entry(100n, { returnReason: { code: 'AC01', text: '' } });
    const items = [sent(1, 100n, { state: 'executed' }), sent(2, 100n), invoice(1, 100n)];
    const found = single([lost], items);
    expect(found.candidates).toEqual(['payment-1']);
    expect(found.placements).toMatchObject([{ reason: 'unknown', owner: 'payroll-officer' }]);
  });

  it('recognises a debit without our id by account and amount, if only one fits', () => {
    const bare = entry(-100n, payer(IBANS[1]));
    expect(single([bare], [sent(1, 100n), sent(2, 200n)])).toMatchObject({ outcome: 'executed' });
    expect(single([bare], [sent(1, 100n), sent(2, 100n)])).toMatchObject({ outcome: 'suspense' });
  });
});

describe('what is passed over', () => {
  it('pending lines, lines placed before, lines that come twice', () => {
    const pending = entry(100n, {}, { status: 'PDNG' });
    const known = entry(200n);
    const twice = entry(300n);
    const result = matchEntries([pending, known, twice, { ...twice }], [], {
      placed: new Set([known.identity]),
    });
    expect(result.pending).toEqual([pending.identity]);
    expect(result.repeated).toEqual([twice.identity]);
    expect(result.proposals.map((p) => p.entry)).toEqual([twice.identity]);
  });

  it('refuses items no office has', () => {
    expect(refusal(() => match([], [invoice(1, 1n), invoice(1, 1n)]))).toEqual([
      'matching.item-twice',
    ]);
    expect(refusal(() => match([], [invoice(1, -1n)]))).toEqual(['matching.amount-impossible']);
    expect(refusal(() => match([], [sent(1, 0n)]))).toEqual(['matching.amount-impossible']);
  });
});
