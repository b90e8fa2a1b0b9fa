/** Invoices and credit notes, through the procedures, against real Postgres. */
import { randomUUID } from 'node:crypto';
import { checkInvoice, readUbl } from '@smart/einvoice';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAsked } from '../src/invoices/index.ts';
import {
  billingOffice,
  bookedLegs,
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

const eventsOf = async (order: string): Promise<string[]> => {
  const rows = await t.asSystem(
    (tx) => tx.sql<{ kind: string }[]>`
      select kind from order_event where order_id = ${order} order by at, id`,
  );
  return rows.map(({ kind }) => kind);
};

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
