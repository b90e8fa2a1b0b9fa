import { describe, expect, test } from 'vitest';
import {
  balancesOf,
  clientPaid,
  guaranteeClaimed,
  invoiceIssued,
  payrollPosted,
  sharePaid,
} from '../src/index.ts';
import {
  bookOf,
  closePeriod,
  entriesOf,
  foldEntries,
  holdsOf,
  journal,
  lockInvoices,
  moveHolds,
  periodsOf,
  placeHold,
  postEntries,
  readBalances,
  readBudgets,
  readOpenItems,
  readStatement,
  readTrialBalance,
  rebuildBalances,
} from '../src/store/index.ts';
import { connect, freshBook, inBook, post, recorded, refused, share, useBooks } from './book.ts';
import { bank, head, i1, invoice, issued, lawPagePayslip, smallPayslip } from './events.ts';
import { balanceLines, cents, linesOf } from './text-table.ts';

const books = useBooks();
const byPlace = <T extends { account: string; subject: string; item: string }>(list: T[]) =>
  [...list].sort((a, b) =>
    `${a.account} ${a.subject} ${a.item}` < `${b.account} ${b.subject} ${b.item}` ? -1 : 1,
  );

describe('numbers and balances', () => {
  test('figures are exact before, while and after folding, and after rebuilding', async () => {
    const entity = await freshBook(books);
    const entries = inBook(entity, issued(), payrollPosted(head('ps1'), lawPagePayslip));
    await post(books, entries[0]!);
    await foldEntries(books.sql, entity);
    await post(books, entries[1]!);
    const expected = byPlace(balancesOf(entries));
    expect(byPlace(await readBalances(books.sql, entity))).toEqual(expected);
    expect(await foldEntries(books.sql, entity)).toBe(1);
    expect(await foldEntries(books.sql, entity)).toBe(0);
    expect(byPlace(await readBalances(books.sql, entity))).toEqual(expected);
    await books.sql`delete from ledger_balance where entity = ${entity} and account = 'budget'`;
    await books.sql`update ledger_month set debit = debit + 1 where entity = ${entity}`;
    await books.sql`delete from ledger_pending where entity = ${entity}`;
    await rebuildBalances(books.sql, entity);
    expect(byPlace(await readBalances(books.sql, entity))).toEqual(expected);
    const trial = await readTrialBalance(books.sql, entity);
    expect(trial.debit).toBe(trial.credit);
  });

  test('rebuilding finds entries that lost their place in the queue', async () => {
    const entity = await freshBook(books);
    await post(books, share(entity, 1), share(entity, 2));
    await books.sql`delete from ledger_pending where entity = ${entity}`;
    await rebuildBalances(books.sql, entity);
    expect((await journal(books.sql, entity, { limit: 10 })).map((e) => e.number)).toEqual([
      1n,
      2n,
    ]);
    expect(balanceLines(await readBalances(books.sql, entity))).toHaveLength(4);
  });

  test('32 clients on one account: nothing lost, numbers without a gap', async () => {
    const entity = await freshBook(books);
    const many = connect(books.runtimeUrl, 32);
    await post(books, ...Array.from({ length: 320 }, (_, n) => share(entity, n)));
    const paid = (n: number) =>
      sharePaid(head(`paid:${n}`, '2026-11-23', entity), {
        person: `p${n}`,
        share: `s${n}`,
        amount: 5000n,
        source: bank(`l${n}`),
      });
    const folding = async () => {
      for (let round = 0; round < 20; round += 1) await foldEntries(many, entity);
    };
    await Promise.all([
      ...Array.from({ length: 320 }, (_, n) => postEntries(many, [paid(n)], recorded)),
      folding(),
      folding(),
    ]);
    await foldEntries(many, entity);
    await many.end({ timeout: 5 });
    const entries = await journal(books.sql, entity, { limit: 1000 });
    expect(entries.map((e) => e.number)).toEqual(entries.map((_, index) => BigInt(index + 1)));
    expect(entries).toHaveLength(640);
    const [main] = await readBalances(books.sql, entity, { accounts: ['bank'] });
    expect(main).toMatchObject({ debit: 320n * 5000n, credit: 0n });
    expect(
      await readOpenItems(books.sql, entity, { accounts: ['share-receivable'], limit: 1 }),
    ).toEqual([]);
  });

  test('32 clients with one event: one of them posts it', async () => {
    const entity = await freshBook(books);
    const many = connect(books.runtimeUrl, 32);
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => refused(postEntries(many, [share(entity, 1)], recorded))),
    );
    await many.end({ timeout: 5 });
    expect(answers.filter((a) => a === 'ledger.already-posted')).toHaveLength(31);
    expect(balanceLines(await readBalances(books.sql, entity))).toEqual(
      linesOf(`
        share-capital     p1 / s1  50.00  cr
        share-receivable  p1 / s1  50.00  dr`),
    );
  });
});

describe('periods', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' };

  test('nothing posts into a closed period; the books say what was closed', async () => {
    const entity = await freshBook(books);
    await post(books, share(entity, 1, '2026-10-31'), share(entity, 2, '2026-11-01'));
    await closePeriod(books.sql, { entity, ...october }, recorded);
    expect(await refused(post(books, share(entity, 3, '2026-10-31')))).toBe('ledger.period-closed');
    expect(await refused(post(books, share(entity, 3, '2025-01-01')))).toBe('ledger.period-closed');
    await post(books, share(entity, 3, '2026-11-01'));
    expect((await bookOf(books.sql, entity)).closedThrough).toBe('2026-10-31');
    expect(await periodsOf(books.sql, entity)).toEqual([
      { ...october, closedBy: 'staff1', lastNumber: 2n, debit: 5000n, credit: 5000n },
    ]);
  });

  test('periods follow each other and end with a month', async () => {
    const entity = await freshBook(books);
    const close = (from: string, to: string) =>
      refused(closePeriod(books.sql, { entity, from, to }, recorded));
    expect(await close('2026-10-01', '2026-10-30')).toBe('23514');
    expect(await close('2026-10-01', '2026-10-31')).toBe('accepted');
    expect(await close('2026-12-01', '2026-12-31')).toBe('ledger.period-order');
    expect(await close('2026-10-01', '2026-10-31')).toBe('ledger.period-order');
    expect(await close('2026-11-01', '2026-11-30')).toBe('accepted');
  });

  test('a close waits for a writer under way and counts its entry', async () => {
    const entity = await freshBook(books);
    const posted = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const writer = books.sql.begin(async (tx) => {
      await postEntries(tx, [share(entity, 1, '2026-10-05')], recorded);
      posted.resolve();
      await goOn.promise;
    });
    await posted.promise;
    let closed = false;
    const close = closePeriod(books.sql, { entity, ...october }, recorded).then(() => {
      closed = true;
    });
    await waitUntilBlocked();
    const late = refused(post(books, share(entity, 2, '2026-10-06')));
    expect(closed).toBe(false);
    goOn.resolve();
    await Promise.all([writer, close]);
    expect(await late).toBe('ledger.period-closed');
    expect((await periodsOf(books.sql, entity))[0]).toMatchObject({ lastNumber: 1n, debit: 5000n });
  });

  async function waitUntilBlocked(): Promise<void> {
    for (;;) {
      const waiting = await books.owner`
        select 1 from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`;
      if (waiting.length > 0) return;
    }
  }
});

describe('holds and budgets', () => {
  const move = (entity: string, key: string, amount: string, hold = 'h1', budget = 'b1') => ({
    entity,
    key,
    hold,
    budget,
    engagement: 'g1',
    amount: cents(amount),
  });

  test('the budget of the posting table, step by step', async () => {
    const entity = await freshBook(books);
    const guarantees = [{ budget: 'b1', invoice: 'i1', cap: cents('900.00') }];
    const view = async (given = guarantees) => {
      const [b] = await readBudgets(books.sql, entity, ['b1'], given);
      return [b!.collected, b!.awaiting, b!.balance, b!.guaranteed, b!.held, b!.free, b!.exposure];
    };
    const row = (text: string) => text.split(/ +/).map(cents);
    await post(books, ...inBook(entity, issued()));
    expect(await view([])).toEqual(row('0.00 900.00 900.00 0.00 0.00 0.00 0.00'));
    expect(await view()).toEqual(row('0.00 900.00 900.00 900.00 0.00 900.00 0.00'));
    const guaranteed = cents('900.00');
    await placeHold(books.sql, { ...move(entity, 'approve', '800.00'), guaranteed }, recorded);
    expect(await view()).toEqual(row('0.00 900.00 900.00 900.00 800.00 100.00 0.00'));
    await books.sql.begin(async (tx) => {
      const [slip] = inBook(entity, payrollPosted(head('ps2'), smallPayslip()));
      await postEntries(tx, [slip!], recorded);
      await moveHolds(tx, [move(entity, 'release', '-800.00')], recorded);
    });
    expect(await view()).toEqual(row('-810.00 900.00 90.00 900.00 0.00 90.00 810.00'));
    await books.sql.begin(async (tx) => {
      const states = await lockInvoices(tx, entity, ['i1']);
      const paid = clientPaid(head('line:l1', '2026-11-24', entity), {
        source: bank('l1'),
        received: cents('1,200.00'),
        invoices: [{ state: states.get('i1')!, amount: cents('1,200.00') }],
      });
      await postEntries(tx, [paid], recorded);
    });
    expect(await view()).toEqual(row('90.00 0.00 90.00 0.00 0.00 90.00 0.00'));
    await foldEntries(books.sql, entity);
    expect(await view()).toEqual(row('90.00 0.00 90.00 0.00 0.00 90.00 0.00'));
  });

  test('a hold never posts, never goes below zero, never changes its budget', async () => {
    const entity = await freshBook(books);
    await moveHolds(books.sql, [move(entity, 'a', '10.00'), move(entity, 'b', '-4.00')], recorded);
    expect(await holdsOf(books.sql, entity, ['b1'])).toEqual([
      { hold: 'h1', budget: 'b1', amount: 600n },
    ]);
    const more = (key: string, amount: string, budget = 'b1') =>
      refused(moveHolds(books.sql, [move(entity, key, amount, 'h1', budget)], recorded));
    expect(await more('c', '-6.01')).toBe('ledger.hold-overdrawn');
    expect(await more('d', '1.00', 'b2')).toBe('ledger.does-not-add-up');
    expect(await more('a', '1.00')).toBe('ledger.already-posted');
    expect(await more('e', '-6.00')).toBe('accepted');
    expect(await holdsOf(books.sql, entity, ['b1'])).toEqual([]);
    expect(await readBalances(books.sql, entity)).toEqual([]);
  });

  test('of twenty approvals at once only as many hold as the budget bears', async () => {
    const entity = await freshBook(books);
    const [opened] = inBook(entity, guaranteeClaimed(head('k'), claimOf('250.00')));
    await post(books, opened!);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        refused(
          placeHold(
            books.sql,
            { ...move(entity, `a${n}`, '100.00', `h${n}`), guaranteed: 0n },
            recorded,
          ),
        ),
      ),
    );
    expect(answers.filter((a) => a === 'accepted')).toHaveLength(2);
    expect(answers.filter((a) => a === 'ledger.budget-short')).toHaveLength(18);
  });

  const claimOf = (amount: string) => ({
    claim: 'k1',
    budget: 'b1',
    invoice: 'i1',
    amount: cents(amount),
  });

  test('two payments of one invoice at once are settled one after the other', async () => {
    const entity = await freshBook(books);
    await post(books, ...inBook(entity, issued(invoice('i7', 'b7', 3333n))));
    const pay = (n: number, amount: bigint) =>
      books.sql.begin(async (tx) => {
        const states = await lockInvoices(tx, entity, ['i7']);
        const paid = clientPaid(head(`line:l${n}`, '2026-11-24', entity), {
          source: bank(`l${n}`),
          received: amount,
          invoices: [{ state: states.get('i7')!, amount }],
        });
        await postEntries(tx, [paid], recorded);
      });
    // 33.33 + 6.66 VAT = 39.99 in three parts; fee 2.66 and 0.66 leave 30.01.
    await Promise.all([pay(1, 1333n), pay(2, 1333n), pay(3, 1333n)]);
    expect(balanceLines(await readBalances(books.sql, entity, { subjects: ['b7'] }))).toEqual(
      linesOf('budget  b7  30.01  cr'),
    );
  });
});

describe('readers', () => {
  async function story(): Promise<string> {
    const entity = await freshBook(books);
    const first = invoiceIssued(head('invoice:i1', '2026-10-05', entity), i1);
    await post(books, first, payrollPosted(head('ps1', '2026-10-31', entity), lawPagePayslip));
    await foldEntries(books.sql, entity);
    await post(
      books,
      invoiceIssued(head('invoice:i2', '2026-11-05', entity), invoice('i2', 'b2', 10000n)),
    );
    return entity;
  }

  test('open items, a page at a time, folded or not', async () => {
    const entity = await story();
    const first = await readOpenItems(books.sql, entity, { accounts: ['receivable'], limit: 1 });
    expect(first).toEqual([
      { account: 'receivable', subject: 'c1', item: 'i1', amount: cents('1,200.00') },
    ]);
    const after = first[0]!;
    expect(
      await readOpenItems(books.sql, entity, { accounts: ['receivable'], after, limit: 5 }),
    ).toEqual([{ account: 'receivable', subject: 'c1', item: 'i2', amount: cents('120.00') }]);
    const owed = await readOpenItems(books.sql, entity, { subject: 'oegk', limit: 5 });
    expect(owed.map((o) => [o.item, o.amount])).toEqual([['r1-oegk', cents('-1,084.75')]]);
  });

  test('the trial balance of a month and of all months', async () => {
    const entity = await story();
    const november = await readTrialBalance(books.sql, entity, {
      from: '2026-11-01',
      to: '2026-11-30',
    });
    const all = await readTrialBalance(books.sql, entity);
    const sales = (t: typeof all) => t.lines.find((l) => l.account === 'sales')?.credit;
    expect([sales(november), sales(all)]).toEqual([cents('100.00'), cents('1,100.00')]);
    expect([all.debit - all.credit, november.debit - november.credit]).toEqual([0n, 0n]);
  });

  test('a statement goes on where the page before ended', async () => {
    const entity = await story();
    const of = { account: 'output-vat', limit: 1 } as const;
    const [first] = await readStatement(books.sql, entity, of);
    expect([first!.key, first!.balance]).toEqual(['invoice:i1', cents('-200.00')]);
    const rest = await readStatement(books.sql, entity, { ...of, after: first!.at, limit: 9 });
    expect(rest.map((l) => [l.key, l.balance])).toEqual([['invoice:i2', cents('-220.00')]]);
    const mine = await readStatement(books.sql, entity, {
      account: 'person-payable',
      subject: 'p1',
      limit: 9,
    });
    expect(mine.map((l) => [l.item, l.balance])).toEqual([['ps1', cents('-2,217.69')]]);
  });

  test('everything about an id, newest first, page by page', async () => {
    const entity = await story();
    const keys = async (before?: string) =>
      entriesOf(books.sql, entity, { dimension: 'budget', id: 'b1', before, limit: 1 });
    const [newest] = await keys();
    const [older] = await keys(newest!.id);
    expect([newest!.key, older!.key]).toEqual(['ps1', 'invoice:i1']);
    expect(await keys(older!.id)).toEqual([]);
    const orders = await entriesOf(books.sql, entity, { dimension: 'order', id: 'o-i2', limit: 9 });
    expect(orders.map((e) => [e.key, e.number])).toEqual([['invoice:i2', null]]);
  });
});
