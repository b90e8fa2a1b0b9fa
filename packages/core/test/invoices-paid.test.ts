/** Credit notes, money of clients and reminders, against real Postgres. */
import { randomUUID } from 'node:crypto';
import { checkInvoice, readUbl } from '@smart/einvoice';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendDueReminders, settleInvoices } from '../src/invoices/index.ts';
import { nextReminder } from '../src/invoices/reminder-rules.ts';
import {
  billingOffice,
  bookedLegs,
  budgetFigures,
  confirmed,
  ENTITY,
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
