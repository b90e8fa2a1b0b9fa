/** Invoices and credit notes, through the procedures, against real Postgres. */
import { randomUUID } from 'node:crypto';
import { checkInvoice, readUbl } from '@smart/einvoice';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAsked, sendDueReminders, settleInvoices } from '../src/invoices/index.ts';
import { nextReminder } from '../src/invoices/reminder-rules.ts';
import {
  billingOffice,
  bookedLegs,
  budgetFigures,
  confirmed,
  ENTITY,
  instalmentOf,
  issued,
  moveTo,
} from './kit/billing.ts';
import { faultOf, type TestTenant } from './kit/tenant.ts';

let t: TestTenant;
let admin: postgres.Sql;

beforeAll(async () => {
  t = await billingOffice();
  admin = postgres(t.adminUrl, { max: 2 });
});
afterAll(() => admin.end({ timeout: 5 }));

const intentId = () => randomUUID();
const staff = async (...roles: Parameters<TestTenant['staff']>) => t.as(await t.staff(...roles));

const budgetOf = async (order: string): Promise<string> => {
  const [row] = await t.asSystem(
    (tx) => tx.sql<{ budget_id: string }[]>`
      select budget_id from client_order where id = ${order}`,
  );
  return row!.budget_id;
};

const eventsOf = async (order: string): Promise<string[]> => {
  const rows = await t.asSystem(
    (tx) => tx.sql<{ kind: string }[]>`
      select kind from order_event where order_id = ${order} order by at, id`,
  );
  return rows.map(({ kind }) => kind);
};

const paid = (invoice: string, amount: bigint, more: { over?: bigint; charges?: bigint } = {}) =>
  t.asSystem(async (tx) => {
    const line = randomUUID();
    const [row] = await tx.sql<{ client_id: string }[]>`
      select client_id from invoice where id = ${invoice}`;
    const { over = 0n, charges = 0n } = more;
    return settleInvoices(
      { tx, clock: t.runtime.clock },
      {
        entityId: ENTITY,
        key: `line:${line}`,
        on: t.runtime.clock.today(),
        source: { kind: 'bank', bank: 'main', line },
        received: amount + over - charges,
        parts: [{ invoice, amount }],
        charges,
        ...(over > 0n ? { over: { client: row!.client_id, amount: over } } : {}),
      },
    );
  });

describe('an invoice', () => {
  it('is numbered, valid, stored and posted as the posting table says', async () => {
    const sent = await confirmed(t);
    const { id, number } = await issued(t, sent.order);
    expect(number).toMatch(/^AR-2026-\d{5}$/);
    // docs/posting-table.md, "Invoice issued".
    expect(await bookedLegs(t, `invoice:${id}`)).toEqual([
      'receivable debit 1200.00 invoice.gross',
      'sales credit 1000.00 invoice.net',
      'output-vat credit 200.00 vat.standard (20 %)',
      'allocation debit 1000.00 invoice.allocation',
      'budget-awaiting credit 1000.00 invoice.allocation',
      'budget-awaiting debit 80.00 fee.cooperative (8 %)',
      'cooperative-fee credit 80.00 fee.cooperative (8 %)',
      'budget-awaiting debit 20.00 fee.guarantee (2 %)',
      'guarantee-fund credit 20.00 fee.guarantee (2 %)',
    ]);
    const self = await t.as(sent.person);
    const ubl = await self.invoices.ubl({ invoice: id });
    const model = readUbl(Buffer.from(ubl.content, 'base64').toString('utf8'));
    expect(checkInvoice(model)).toEqual([]);
    expect(model).toMatchObject({ number, due: '2026-03-30', currency: 'EUR', type: '380' });
    expect(model.totals).toMatchObject({ net: 1000_00n, vat: 200_00n, gross: 1200_00n });
    expect(model.seller).toMatchObject({ name: 'Smart Coop Austria eG', vatId: 'ATU12345675' });
    expect(model.payment?.accounts[0]?.iban).toBe('AT611904300234573201');
    expect(model.payment?.reference).toMatch(/^RF\d\d/);
    expect(await eventsOf(sent.order)).toContain('invoice-issued');
    const pdf = await self.invoices.pdf({ invoice: id });
    const bytes = Buffer.from(pdf.content, 'base64');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const again = await self.invoices.pdf({ invoice: id });
    expect(again.content).toBe(pdf.content);
  });

  it('is mailed with PDF and UBL in the client’s language', async () => {
    const sent = await confirmed(t, { order: { language: 'en' } });
    const finance = await staff('finance');
    const instalment = await instalmentOf(t, sent.order);
    const { id, number } = await finance.invoices.issue({
      intentId: intentId(),
      order: sent.order,
      instalment,
    });
    const job = t.enqueued.find(({ data }) => data.invoice === id)!;
    expect(job.name).toBe('invoices.send');
    const asked = { invoice: id, asked: String(job.data.asked) };
    await sendAsked(t.runtime, asked);
    const [mail] = await t.asSystem(
      (tx) => tx.sql<{ subject: string; body: string; attachments: { file: string }[] }[]>`
        select subject, body, attachments from mail where recipient = ${sent.email}
          and code = 'invoices.invoice'`,
    );
    expect(mail?.subject).toBe(`Smart Coop Austria eG: invoice ${number}`);
    expect(mail?.body).toContain('30/03/2026');
    expect(mail?.attachments).toHaveLength(2);
    const shown = await finance.invoices.get({ invoice: id });
    expect(shown).toMatchObject({ sentTo: sent.email, state: 'open', openMinor: 1200_00n });
    const [file] = await t.asSystem(
      (tx) => tx.sql<{ bytes: Buffer }[]>`
        select bytes from file where id = ${mail!.attachments[0]!.file}`,
    );
    const kept = await finance.invoices.officePaper({ invoice: id, kind: 'pdf' });
    expect(kept.content).toBe(file!.bytes.toString('base64'));
    expect(await eventsOf(sent.order)).toContain('invoice-sent');
  });

  it('asks deposit, part and rest that add up to the order, to the cent', async () => {
    const sent = await confirmed(t, {
      order: {
        lines: [
          { text: 'Entwurf', quantity: '1', unitPrice: 333_33n, rate: 'standard' },
          { text: 'Buch', quantity: '3', unitPrice: 11_11n, rate: 'reduced' },
        ],
        instalments: [
          { kind: 'deposit', share: '30', on: '2026-04-01' },
          { kind: 'part', share: '33.33', on: '2026-05-01' },
        ],
      },
    });
    const finance = await staff('finance');
    const parts = await finance.invoices.toIssue({ order: sent.order });
    expect(parts.map(({ kind }) => kind)).toEqual(['deposit', 'part', 'final']);
    const models = [];
    for (const { instalment } of parts) {
      const { id } = await finance.invoices.issue({
        intentId: intentId(),
        order: sent.order,
        instalment,
        send: false,
      });
      const ubl = await finance.invoices.officePaper({ invoice: id, kind: 'ubl' });
      models.push(readUbl(Buffer.from(ubl.content, 'base64').toString('utf8')));
    }
    expect(models.map(({ type }) => type)).toEqual(['386', '380', '380']);
    // 333.33 + 33.33 = 366.66 net; 66.67 + 3.33 = 70.00 VAT, half-up a rate.
    expect(models.reduce((sum, { totals }) => sum + totals.net, 0n)).toBe(366_66n);
    expect(models.reduce((sum, { totals }) => sum + totals.vat, 0n)).toBe(70_00n);
    for (const model of models) expect(checkInvoice(model)).toEqual([]);
    expect(await finance.invoices.toIssue({ order: sent.order })).toEqual([]);
  });

  it('is issued once an instalment, and answered again to a replayed form', async () => {
    const sent = await confirmed(t);
    const finance = await staff('finance');
    const instalment = await instalmentOf(t, sent.order);
    const call = { intentId: intentId(), order: sent.order, instalment, send: false };
    const first = await finance.invoices.issue(call);
    expect(await finance.invoices.issue(call)).toEqual(first);
    const other = finance.invoices.issue({ ...call, intentId: intentId() });
    expect(await faultOf(other)).toBe('invoices.already-issued');
    const unknown = { ...call, intentId: intentId(), instalment: 'none' };
    expect(await faultOf(finance.invoices.issue(unknown))).toBe('invoices.unknown-instalment');
  });

  it('is not issued for what nobody confirmed, nor for a blocked client', async () => {
    const { sentOrder } = await import('./kit/order.ts');
    const open = await sentOrder(t, { order: { placeCountry: 'AT' }, client: { country: 'AT' } });
    const finance = await staff('finance');
    const call = { intentId: intentId(), instalment: 'final', send: false };
    expect(await faultOf(finance.invoices.issue({ ...call, order: open.order }))).toBe(
      'orders.not-confirmed',
    );
    const sent = await confirmed(t);
    const instalment = await instalmentOf(t, sent.order);
    await admin`update client set state = 'blocked' where id = ${sent.client}`;
    const blocked = { ...call, intentId: intentId(), order: sent.order, instalment };
    expect(await faultOf(finance.invoices.issue(blocked))).toBe('invoices.client-blocked');
  });

  it('is not issued for an order that was cancelled', async () => {
    const sent = await confirmed(t);
    const instalment = await instalmentOf(t, sent.order);
    const self = await t.as(sent.person);
    const { version, number } = await self.orders.get({ order: sent.order });
    const cancel = { order: sent.order, version, by: 'house', reason: 'I am ill' } as const;
    await self.orders.cancel({ ...cancel, intentId: intentId() });
    const finance = await staff('finance');
    const call = { intentId: intentId(), order: sent.order, instalment, send: false };
    const refused = await finance.invoices.issue(call).catch((problem: unknown) => problem);
    expect(refused).toMatchObject({
      cause: { code: 'invoices.order-cancelled', params: { number } },
    });
    expect(await finance.invoices.list({ order: sent.order })).toMatchObject({ total: 0 });
  });

  it('never changes and never disappears', async () => {
    const sent = await confirmed(t);
    const { id } = await issued(t, sent.order);
    const change = (column: string) =>
      admin.unsafe(`update invoice set ${column} where id = '${id}'`);
    await expect(change(`due_on = '2030-01-01'`)).rejects.toThrow('invoices.frozen');
    await expect(change('net_minor = 1, gross_minor = vat_minor + 1')).rejects.toThrow(
      'invoices.frozen',
    );
    await expect(admin`delete from invoice where id = ${id}`).rejects.toThrow('invoices.frozen');
  });

  it('is seen by its person and by nobody else', async () => {
    const sent = await confirmed(t);
    const { id } = await issued(t, sent.order);
    const self = await t.as(sent.person);
    const mine = await self.invoices.mine({ order: sent.order });
    expect(mine).toMatchObject([{ id, state: 'open', openMinor: 1200_00n }]);
    const other = await t.as(await t.person());
    expect(await other.invoices.mine({})).toEqual([]);
    expect(await faultOf(other.invoices.pdf({ invoice: id }))).toBe('invoices.unknown');
    expect(await faultOf(other.invoices.ubl({ invoice: id }))).toBe('invoices.unknown');
  });
});

describe('numbers', () => {
  it('have no gap and no double when 32 are issued at once and some fail', async () => {
    const office = await billingOffice();
    const finance = await office.as(await office.staff('finance'));
    const orders: { order: string; instalment: string }[] = [];
    for (let n = 0; n < 8; n += 1) {
      const sent = await confirmed(office, {
        order: {
          instalments: Array.from({ length: 3 }, (_, k) => ({
            kind: 'part' as const,
            share: '20',
            on: `2026-04-0${k + 1}`,
          })),
        },
      });
      const parts = await finance.invoices.toIssue({ order: sent.order });
      orders.push(...parts.map(({ instalment }) => ({ order: sent.order, instalment })));
    }
    expect(orders).toHaveLength(32);
    // Each is asked for twice under different intents: one of the two must fail, after or before
    // the counter; whichever, it leaves no hole.
    const calls = orders.flatMap((each) => [each, each]);
    const answers = await Promise.allSettled(
      calls.map((each) => finance.invoices.issue({ ...each, intentId: intentId(), send: false })),
    );
    const numbers = answers.flatMap((a) => (a.status === 'fulfilled' ? [a.value.number] : []));
    expect(numbers).toHaveLength(32);
    expect([...numbers].sort()).toEqual(
      Array.from({ length: 32 }, (_, n) => `AR-2026-${String(n + 1).padStart(5, '0')}`),
    );
  }, 60_000);

  it('are given back when the transaction fails after taking one', async () => {
    const office = await billingOffice();
    const a = await confirmed(office);
    const b = await confirmed(office);
    await office.asSystem(async (tx) => {
      const { closePeriod } = await import('@smart/ledger/store');
      const period = { entity: ENTITY, from: '2026-03-01', to: '2026-03-31' };
      await closePeriod(tx.sql, period, { at: '2026-03-16T08:00:00Z', by: 'test' });
    });
    expect(await faultOf(issued(office, a.order))).toBe('ledger.period-closed');
    moveTo(office, '2026-04-01');
    expect((await issued(office, b.order)).number).toBe('AR-2026-00001');
    expect((await issued(office, a.order)).number).toBe('AR-2026-00002');
  });

  it('begin anew each year', async () => {
    const office = await billingOffice('2026-12-30');
    const later = { startsOn: '2027-02-01', endsOn: '2027-02-03' };
    const a = await confirmed(office, { order: later });
    const b = await confirmed(office, { order: later });
    expect((await issued(office, a.order)).number).toBe('AR-2026-00001');
    moveTo(office, '2027-01-02');
    expect((await issued(office, b.order)).number).toBe('AR-2027-00001');
  });
});

describe('a credit note', () => {
  it('over half reverses net, VAT and fee in proportion', async () => {
    const sent = await confirmed(t);
    const invoice = await issued(t, sent.order);
    const finance = await staff('finance');
    const note = await finance.invoices.creditNote({
      intentId: intentId(),
      invoice: invoice.id,
      net: 500_00n,
      reason: 'Zweite Probe entfallen',
    });
    expect(note.number).toMatch(/^GS-2026-\d{5}$/);
    // docs/posting-table.md, "Credit note".
    expect(await bookedLegs(t, `invoice:${note.id}`)).toEqual([
      'receivable credit 600.00 credit-note.gross',
      'sales debit 500.00 credit-note.net',
      'output-vat debit 100.00 vat.standard (20 %)',
      'allocation credit 500.00 credit-note.allocation',
      'budget-awaiting debit 500.00 credit-note.allocation',
      'budget-awaiting credit 40.00 fee.cooperative (8 %)',
      'cooperative-fee debit 40.00 fee.cooperative (8 %)',
      'budget-awaiting credit 10.00 fee.guarantee (2 %)',
      'guarantee-fund debit 10.00 fee.guarantee (2 %)',
    ]);
    const shown = await finance.invoices.get({ invoice: note.id });
    expect(shown).toMatchObject({ state: 'credit-note', reason: 'Zweite Probe entfallen' });
    expect(shown.related).toMatchObject([{ id: invoice.id, openMinor: 600_00n, state: 'open' }]);
    const ubl = await finance.invoices.officePaper({ invoice: note.id, kind: 'ubl' });
    const model = readUbl(Buffer.from(ubl.content, 'base64').toString('utf8'));
    expect(model).toMatchObject({ kind: 'credit-note', type: '381' });
    expect(model.preceding).toEqual([{ number: invoice.number, issued: '2026-03-16' }]);
    expect(checkInvoice(model)).toEqual([]);
  });

  it('after payment takes the budget’s share from what it collected', async () => {
    const sent = await confirmed(t);
    const invoice = await issued(t, sent.order);
    await paid(invoice.id, 1200_00n);
    const finance = await staff('finance');
    const call = { invoice: invoice.id, net: 500_00n, reason: 'Preisnachlass', send: false };
    const note = await finance.invoices.creditNote({ ...call, intentId: intentId() });
    // docs/posting-table.md, "Credit note": the pair that takes 450.00 from the collected money.
    expect((await bookedLegs(t, `invoice:${note.id}`)).slice(-2)).toEqual([
      'budget-awaiting credit 450.00 credit-note.collected',
      'budget debit 450.00 credit-note.collected',
    ]);
    const budget = await budgetOf(sent.order);
    expect(await budgetFigures(t, budget)).toEqual({ collected: 450_00n, awaiting: 0n });
  });

  it('over the whole lets the instalment be invoiced anew, and no more than all is credited', async () => {
    const sent = await confirmed(t);
    const invoice = await issued(t, sent.order);
    const finance = await staff('finance');
    const call = { invoice: invoice.id, reason: 'Falsche Anschrift', send: false };
    const tooMuch = { ...call, intentId: intentId(), net: 1000_01n };
    expect(await faultOf(finance.invoices.creditNote(tooMuch))).toBe('invoices.more-than-invoiced');
    const part = await finance.invoices.creditNote({ ...call, intentId: intentId(), net: 333_33n });
    expect(part.net).toBe(333_33n);
    const rest = await finance.invoices.creditNote({ ...call, intentId: intentId() });
    expect(rest.net).toBe(666_67n);
    expect(await faultOf(finance.invoices.creditNote({ ...call, intentId: intentId() }))).toBe(
      'invoices.more-than-invoiced',
    );
    const budget = await budgetOf(sent.order);
    expect(await budgetFigures(t, budget)).toEqual({ collected: 0n, awaiting: 0n });
    const again = await issued(t, sent.order);
    expect(again.number).not.toBe(invoice.number);
    const shown = await finance.invoices.get({ invoice: invoice.id });
    expect(shown).toMatchObject({ state: 'credited', openMinor: 0n });
  });
});

describe('money of clients', () => {
  it('in parts brings the budget its share in proportion, the last payment the rest', async () => {
    const sent = await confirmed(t);
    const invoice = await issued(t, sent.order);
    const budget = await budgetOf(sent.order);
    const { invoices } = await paid(invoice.id, 400_00n);
    expect(invoices).toMatchObject([{ open: 800_00n, recovered: false }]);
    // "Part or short payment": a third of 900.00.
    expect(await budgetFigures(t, budget)).toEqual({ collected: 300_00n, awaiting: 600_00n });
    await paid(invoice.id, 800_00n);
    expect(await budgetFigures(t, budget)).toEqual({ collected: 900_00n, awaiting: 0n });
    const events = await eventsOf(sent.order);
    expect(events.slice(-2)).toEqual(['invoice-part-paid', 'invoice-paid']);
    expect(await faultOf(paid(invoice.id, 1n))).toBe('invoices.more-than-open');
  });

  it('too much is owed back; charges on the way are the house’s', async () => {
    const over = await issued(t, (await confirmed(t)).order);
    const first = await paid(over.id, 1200_00n, { over: 100_00n });
    expect(await bookedLegs(t, first.entries[0]!)).toEqual([
      'bank debit 1300.00 bank.credit',
      'receivable credit 1200.00 payment.invoice',
      'budget-awaiting debit 900.00 payment.collected',
      'budget credit 900.00 payment.collected',
      'client-overpaid credit 100.00 payment.over',
    ]);
    const less = await issued(t, (await confirmed(t)).order);
    const second = await paid(less.id, 1200_00n, { charges: 12_00n });
    expect((await bookedLegs(t, second.entries[0]!)).slice(0, 2)).toEqual([
      'bank debit 1188.00 bank.credit',
      'bank-charges debit 12.00 payment.charge',
    ]);
  });

  it('of one transfer settles several invoices, and the same line never twice', async () => {
    const a = await issued(t, (await confirmed(t)).order);
    const b = await issued(t, (await confirmed(t)).order);
    const line = randomUUID();
    const settle = () =>
      t.asSystem((tx) =>
        settleInvoices(
          { tx, clock: t.runtime.clock },
          {
            entityId: ENTITY,
            key: `line:${line}`,
            on: '2026-03-16',
            source: { kind: 'bank', bank: 'main', line },
            received: 1500_00n,
            parts: [
              { invoice: a.id, amount: 1200_00n },
              { invoice: b.id, amount: 300_00n },
            ],
          },
        ),
      );
    const { entries, invoices } = await settle();
    expect(entries).toEqual([`line:${line}`]);
    expect(invoices.map(({ open }) => open)).toEqual([0n, 900_00n]);
    expect(await faultOf(settle())).toBe('invoices.more-than-open');
  });
});

describe('reminders', () => {
  const rules = { days: { 1: 7, 2: 21, 3: 35 }, automatic: 1 } as const;

  it('come by the house’s days, never two levels at once', () => {
    const dueOn = '2026-03-30';
    expect(nextReminder({ dueOn, last: null }, rules)).toEqual({ level: 1, on: '2026-04-06' });
    const late = { level: 1, on: '2026-05-20' };
    // Fourteen days lie between the first and the second level.
    expect(nextReminder({ dueOn, last: late }, rules)).toEqual({ level: 2, on: '2026-06-03' });
    const on = '2026-06-03';
    expect(nextReminder({ dueOn, last: { level: 2, on } }, rules)).toEqual({
      level: 3,
      on: '2026-06-17',
    });
    expect(nextReminder({ dueOn, last: { level: 3, on } }, rules)).toBeNull();
  });

  it('go out by themselves at the first level, by hand after it, not while disputed', async () => {
    const office = await billingOffice();
    const sent = await confirmed(office);
    const paidOff = await confirmed(office);
    const invoice = await issued(office, sent.order);
    await issued(office, paidOff.order);
    const finance = await office.as(await office.staff('finance'));
    expect((await finance.reminders.due({})).rows).toEqual([]);
    moveTo(office, '2026-04-05');
    expect(await sendDueReminders(office.runtime)).toBe(0);
    moveTo(office, '2026-04-06');
    const disputed = (await finance.invoices.list({ order: paidOff.order })).rows[0]!;
    const told = { invoice: disputed.id, reason: 'Leistung bestritten' };
    const now = await office.as(await office.staff('finance'));
    await now.invoices.dispute({ ...told, intentId: intentId() });
    expect(await sendDueReminders(office.runtime)).toBe(1);
    expect(await sendDueReminders(office.runtime)).toBe(0);
    const call = { invoice: invoice.id, level: 2 };
    expect(await faultOf(now.reminders.send({ ...call, intentId: intentId() }))).toBe(
      'invoices.reminder-early',
    );
    moveTo(office, '2026-04-20');
    const later = await office.as(await office.staff('finance'));
    const { rows } = await later.reminders.due({});
    expect(rows).toMatchObject([{ invoice: invoice.id, level: 1, due: true, next: { level: 2 } }]);
    await later.reminders.send({ ...call, intentId: intentId() });
    expect(await faultOf(later.reminders.send({ ...call, intentId: intentId() }))).toBe(
      'record.stale',
    );
    const mails = await office.asSystem(
      (tx) => tx.sql<{ code: string; body: string }[]>`
        select code, body from mail where recipient = ${sent.email}
          and code like 'invoices.reminder%' order by id`,
    );
    expect(mails.map(({ code }) => code)).toEqual(['invoices.reminder-1', 'invoices.reminder-2']);
    expect(mails[0]?.body).toContain('1.200,00');
  });
});
