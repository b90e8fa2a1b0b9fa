/** The books on screen and as files, and the closing of periods. */
import { randomUUID } from 'node:crypto';
import { sharePaid, shareSubscribed } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv } from '../src/finance/csv.ts';
import { settleInvoice } from '../src/invoices/index.ts';
import { billingOffice, confirmed, ENTITY, issued, moveTo, payFrom } from './kit/billing.ts';
import { type Caller, faultOf, type TestTenant } from './kit/tenant.ts';

let t: TestTenant;
let finance: Caller;
let invoice: string;
let number: string;
let client: string;

/** One invoice of 1,000.00 net in March, 810.00 of pay from its budget, 400.00 paid by its client. */
beforeAll(async () => {
  t = await billingOffice();
  const sent = await confirmed(t, { client: { name: '=HYPERLINK("http://example")' } });
  client = sent.client;
  ({ id: invoice, number } = await issued(t, sent.order));
  const [row] = await t.asSystem(
    (tx) => tx.sql<{ budget_id: string }[]>`
      select budget_id from client_order where id = ${sent.order}`,
  );
  await payFrom(t, row!.budget_id, '2026-03-20');
  await t.asSystem((tx) =>
    settleInvoice({ tx, clock: t.runtime.clock }, invoice, {
      entityId: ENTITY,
      key: 'line:l1',
      on: '2026-04-02',
      source: { kind: 'bank', bank: 'main', line: 'l1' },
      amount: 400_00n,
    }),
  );
  finance = await t.as(await t.staff('finance'));
});

describe('the trial balance', () => {
  it('balances, for all time and for a month', async () => {
    const all = await finance.finance.trialBalance({});
    expect(all.debitMinor).toBe(all.creditMinor);
    const balance = (account: string) =>
      all.lines.find((line) => line.account === account)?.balanceMinor;
    expect(balance('receivable')).toBe(800_00n);
    expect(balance('output-vat')).toBe(-200_00n);
    expect(balance('cooperative-fee')).toBe(-80_00n);
    expect(balance('bank')).toBe(400_00n);
    expect(balance('budget')).toBe(510_00n);
    const april = await finance.finance.trialBalance({ from: '2026-04-01', to: '2026-04-30' });
    expect(april.debitMinor).toBe(april.creditMinor);
    expect(april.lines.find((line) => line.account === 'sales')).toBeUndefined();
  });
});

describe('accounts, journal, entries', () => {
  it('show every movement with its running balance', async () => {
    const account = await finance.finance.account({ account: 'receivable' });
    expect(account.subjects).toEqual([{ id: client, balanceMinor: 800_00n }]);
    expect(
      account.rows.map(({ amountMinor, balanceMinor }) => [amountMinor, balanceMinor]),
    ).toEqual([
      [1200_00n, 1200_00n],
      [-400_00n, 800_00n],
    ]);
    expect(account.names[invoice]).toBe(number);
  });

  it('number the entries without gaps', async () => {
    const { entries, names } = await finance.finance.journal({});
    expect(entries.map((entry) => entry.number)).toEqual([1n, 2n, 3n]);
    expect(entries.map(({ event }) => event)).toEqual([
      'invoice-issued',
      'payroll-posted',
      'client-paid',
    ]);
    expect(names[client]).toBe('=HYPERLINK("http://example")');
  });

  it('tell what caused an entry and what corrects it', async () => {
    const call = { invoice, reason: 'Nachlass', send: false, net: 100_00n };
    const note = await finance.invoices.creditNote({ ...call, intentId: randomUUID() });
    const shown = await finance.finance.entry({ key: `invoice:${invoice}` });
    expect(shown.cause).toEqual({ kind: 'invoice', id: invoice });
    expect(shown.correctedBy).toMatchObject([{ key: `invoice:${note.id}`, event: 'credit-note' }]);
    expect(shown.entry.legs[0]).toMatchObject({ accountNumber: '1200', debitMinor: 1200_00n });
    expect(await faultOf(finance.finance.entry({ key: 'nothing' }))).toBe('finance.entry-unknown');
  });
});

describe('open items and VAT', () => {
  it('list what is owed to the house and by it', async () => {
    const { rows } = await finance.finance.openItems({});
    const of = (account: string) =>
      rows.filter((row) => row.account === account).map(({ amountMinor }) => amountMinor);
    // 800.00 less the credit note of 120.00.
    expect(of('receivable')).toEqual([680_00n]);
    expect(of('person-payable')).toEqual([-525_00n]);
    expect(of('social-insurance-payable')).toEqual([-285_00n]);
    // What waits on a budget is the other side of the receivable, owed to nobody yet.
    expect(of('budget-awaiting')).toEqual([]);
    const only = await finance.finance.openItems({ account: 'receivable' });
    expect(only.rows).toMatchObject([{ item: invoice, subject: client, dueOn: '2026-03-30' }]);
  });

  it('list what a member still owes on a share, never the capital paid in', async () => {
    const share = { person: 'member-1', share: 'share-1' };
    const head = { entity: ENTITY, currency: 'EUR', date: '2026-04-03' };
    const source = { kind: 'bank', bank: 'main', line: 'l2' } as const;
    const subscribed = shareSubscribed({ ...head, key: 's1' }, { ...share, nominal: 50_00n });
    const paid = sharePaid({ ...head, key: 's2' }, { ...share, amount: 20_00n, source });
    await t.asSystem((tx) =>
      postEntries(tx.sql, [subscribed, paid], { at: '2026-04-03T10:00:00Z', by: 'test' }),
    );
    const { rows } = await finance.finance.openItems({});
    expect(rows.filter(({ subject }) => subject === 'member-1')).toMatchObject([
      { account: 'share-receivable', item: 'share-1', amountMinor: 30_00n },
    ]);
    expect((await finance.finance.openItems({ account: 'share-capital' })).rows).toEqual([]);
    const filters = (await finance.finance.chart({})).filter(({ items }) => items);
    const offered = filters.map(({ id }) => id);
    expect(offered).toContain('share-receivable');
    expect(offered).not.toContain('share-capital');
    expect(offered).not.toContain('budget-awaiting');
    const file = await finance.finance.export({ what: 'open-items' });
    expect(file.content).not.toContain('share-capital');
  });

  it('give the VAT position of a month by rate', async () => {
    const march = await finance.finance.vat({ from: '2026-03-01', to: '2026-03-31' });
    // 200.00 of the invoice less 20.00 of the credit note.
    expect(march.lines).toEqual([
      { side: 'output', rule: 'vat.standard', rate: '20', vatMinor: 180_00n },
    ]);
    expect(march.payableMinor).toBe(180_00n);
    const may = await finance.finance.vat({ from: '2026-05-01', to: '2026-05-31' });
    expect(may).toMatchObject({ lines: [], payableMinor: 0n });
  });
});

describe('files for spreadsheets', () => {
  it('hold nothing a sheet would compute, and keep amounts as numbers', () => {
    const text = csv(
      ['name', 'amount'],
      [
        ['=1+1', '-12.50'],
        ['+43 1', '12.50'],
        ['-2+3', null],
        ['@sum', 3],
        ['a "quoted", b', 'x\ny'],
      ],
    );
    expect(text).toBe(
      '\ufeffname,amount\r\n' +
        '"\'=1+1",-12.50\r\n' +
        '"\'+43 1",12.50\r\n' +
        '"\'-2+3",\r\n' +
        '"\'@sum",3\r\n' +
        '"a ""quoted"", b","x\ny"\r\n',
    );
  });

  it('carry each view whole', async () => {
    const items = await finance.finance.export({ what: 'open-items' });
    expect(items.name).toBe('open-items.csv');
    expect(items.content).toContain(`"'=HYPERLINK(""http://example"")"`);
    const journal = await finance.finance.export({ what: 'journal' });
    const lines = journal.content.trim().split('\r\n');
    const [heads = '', ...rows] = lines;
    const at = (name: string) => heads.replace('\ufeff', '').split(',').indexOf(name);
    const sum = (name: string) =>
      rows.reduce((all, row) => all + Math.round(Number(row.split(',')[at(name)]) * 100), 0);
    expect(sum('debit')).toBe(sum('credit'));
    expect(sum('debit')).toBeGreaterThan(0);
    const balance = await finance.finance.export({ what: 'trial-balance', from: '2026-03-01' });
    expect(balance.content).toContain('4000,sales,income,100.00,1000.00,-900.00');
    const vat = await finance.finance.export({ what: 'vat', from: '2026-03-01', to: '2026-03-31' });
    expect(vat.content).toContain('payable,,,180.00');
  });
});

describe('closing a period', () => {
  it('shows what stays open, takes two persons, and locks the days', async () => {
    const office = await billingOffice();
    const sent = await confirmed(office);
    await issued(office, sent.order);
    const early = await office.as(await office.staff('finance'));
    const call = { to: '2026-03-31' };
    expect(await faultOf(early.finance.proposeClose({ ...call, intentId: randomUUID() }))).toBe(
      'finance.period-not-over',
    );
    moveTo(office, '2026-04-10');
    const both = await office.as(await office.staff('finance', 'approver'));
    const { next } = await both.finance.periods({});
    expect(next).toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
    expect(next?.leftOpen).toMatchObject({ suspenseLines: 0, runs: 0, differenceMinor: 0n });
    const wrong = both.finance.proposeClose({ to: '2026-04-30', intentId: randomUUID() });
    expect(await faultOf(wrong)).toBe('record.stale');
    const { id } = await both.finance.proposeClose({ ...call, intentId: randomUUID() });
    const decide = { proposal: id, version: 1, close: true };
    expect(await faultOf(both.finance.closePeriod({ ...decide, intentId: randomUUID() }))).toBe(
      'finance.same-person',
    );
    const approver = await office.as(await office.staff('approver'));
    const done = await approver.finance.closePeriod({ ...decide, intentId: randomUUID() });
    expect(done).toEqual({ closedThrough: '2026-03-31' });
    moveTo(office, '2026-03-25');
    const late = await confirmed(office, {
      order: { startsOn: '2026-04-01', endsOn: '2026-04-02' },
    });
    expect(await faultOf(issued(office, late.order))).toBe('ledger.period-closed');
    const after = await approver.finance.periods({});
    expect(after.closed).toMatchObject([{ from: '2026-03-01', to: '2026-03-31' }]);
    expect(after.waiting).toBeNull();
    expect(after.next).toMatchObject({ from: '2026-04-01', to: '2026-04-30' });
  });

  it('may be sent back and proposed anew', async () => {
    const office = await billingOffice();
    await issued(office, (await confirmed(office)).order);
    moveTo(office, '2026-04-10');
    const one = await office.as(await office.staff('finance'));
    const approver = await office.as(await office.staff('approver'));
    const call = { to: '2026-03-31', note: 'März' };
    const { id } = await one.finance.proposeClose({ ...call, intentId: randomUUID() });
    expect(await faultOf(one.finance.proposeClose({ ...call, intentId: randomUUID() }))).toBe(
      'finance.close-waiting',
    );
    const back = { proposal: id, version: 1, close: false, intentId: randomUUID() };
    expect(await approver.finance.closePeriod(back)).toEqual({ closedThrough: null });
    const again = await one.finance.proposeClose({ ...call, intentId: randomUUID() });
    expect(again.id).not.toBe(id);
  });
});
