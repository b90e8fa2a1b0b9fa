/** The guarantee: what the house promises, what the fund bears, what comes back. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchGuarantee } from '../src/claims/index.ts';
import { guaranteesOf, promisedOf } from '../src/guarantee/index.ts';
import { settleInvoice } from '../src/invoices/index.ts';
import {
  billingOffice,
  bookedLegs,
  budgetFigures,
  confirmed,
  ENTITY,
  issued,
  moveTo,
  payFrom,
} from './kit/billing.ts';
import { faultOf, type TestTenant } from './kit/tenant.ts';

let t: TestTenant;
let admin: postgres.Sql;

interface Case {
  readonly order: string;
  readonly person: string;
  readonly invoice: string;
  readonly budget: string;
}

/** Confirmed, invoiced and paid out on 16 March; the client is late on 15 April. */
async function unpaid(
  office: TestTenant,
  options: Parameters<typeof confirmed>[1] = {},
): Promise<Case> {
  moveTo(office, '2026-03-16');
  const sent = await confirmed(office, options);
  const { id: invoice } = await issued(office, sent.order);
  const [row] = await office.asSystem(
    (tx) => tx.sql<{ budget_id: string }[]>`
      select budget_id from client_order where id = ${sent.order}`,
  );
  const budget = row!.budget_id;
  await payFrom(office, budget, '2026-03-20');
  moveTo(office, '2026-04-15');
  return { order: sent.order, person: sent.person, invoice, budget };
}

const intentId = () => randomUUID();

beforeAll(async () => {
  t = await billingOffice();
  admin = postgres(t.adminUrl, { max: 2 });
});
afterAll(() => admin.end({ timeout: 5 }));

const pay = (office: TestTenant, invoice: string, amount: bigint) =>
  office.asSystem((tx) => {
    const line = randomUUID();
    return settleInvoice({ tx, clock: office.runtime.clock }, invoice, {
      entityId: ENTITY,
      key: `line:${line}`,
      on: office.runtime.clock.today(),
      source: { kind: 'bank', bank: 'main', line },
      amount,
    }).then((settled) => ({ ...settled, key: `line:${line}` }));
  });

const claimOf = async (office: TestTenant, invoice: string) => {
  const finance = await office.as(await office.staff('finance'));
  return (await finance.claims.list({})).find((claim) => claim.invoice === invoice)!;
};

/** Proposed by one, approved by another. */
async function approved(office: TestTenant, invoice: string): Promise<string> {
  const finance = await office.as(await office.staff('finance'));
  const approver = await office.as(await office.staff('approver'));
  const reason = 'Insolvenzverfahren eröffnet';
  const { id } = await finance.claims.propose({ intentId: intentId(), invoice, reason });
  await approver.claims.approve({ intentId: intentId(), claim: id, version: 1 });
  return id;
}

async function writtenOff(office: TestTenant, claim: string) {
  const finance = await office.as(await office.staff('finance'));
  const approver = await office.as(await office.staff('approver'));
  const { version } = await finance.claims.askWriteOff({
    intentId: intentId(),
    claim,
    version: 2,
    reason: 'Konkurs mangels Masse abgewiesen, Edikt 2026/17',
  });
  return approver.claims.writeOff({ intentId: intentId(), claim, version });
}

describe('paid though the client has not', () => {
  it('shows as exposure of house, person and client, and on the order’s life, once', async () => {
    const office = await billingOffice();
    const one = await unpaid(office);
    const finance = await office.as(await office.staff('finance'));
    const [house] = await finance.guarantee.exposure({});
    // docs/posting-table.md, "What a budget shows": payroll posted.
    expect(house).toMatchObject({
      fundMinor: 20_00n,
      guaranteedMinor: 900_00n,
      exposureMinor: 810_00n,
      uncoveredMinor: 0n,
    });
    expect(house?.invoices).toMatchObject([
      { invoice: one.invoice, overdueDays: 16, guaranteedMinor: 900_00n, exposureMinor: 810_00n },
    ]);
    expect(house?.byPerson).toMatchObject([{ id: one.person, exposureMinor: 810_00n }]);
    expect(house?.byClient).toHaveLength(1);
    expect(await watchGuarantee(office.runtime)).toBe(1);
    expect(await watchGuarantee(office.runtime)).toBe(0);
    const self = await office.as(one.person);
    const events = await self.orders.timeline({ order: one.order });
    expect(events.map(({ kind }) => kind)).toContain('paid-before-client');
    await pay(office, one.invoice, 1200_00n);
    const [after] = await finance.guarantee.exposure({});
    expect(after).toMatchObject({ guaranteedMinor: 0n, exposureMinor: 0n, invoices: [] });
  });

  it('is guaranteed by nobody while the client disputes the invoice', async () => {
    const office = await billingOffice();
    const one = await unpaid(office);
    const finance = await office.as(await office.staff('finance'));
    const given = () => office.asSystem((tx) => guaranteesOf(tx, ENTITY, [one.budget]));
    expect(await given()).toEqual([{ budget: one.budget, invoice: one.invoice, cap: 900_00n }]);
    const reason = 'Werk nicht abgenommen';
    await finance.invoices.dispute({ intentId: intentId(), invoice: one.invoice, reason });
    expect(await given()).toEqual([]);
    const [house] = await finance.guarantee.exposure({});
    expect(house).toMatchObject({ exposureMinor: 0n, uncoveredMinor: 810_00n });
    const settled = { intentId: intentId(), invoice: one.invoice, reason: null };
    await finance.invoices.dispute(settled);
    expect(await given()).toHaveLength(1);
  });
});

describe('a confirmed order that is not invoiced yet', () => {
  it('is promised net of fee and fund, within its cap, and less what was invoiced', async () => {
    const lines = [{ text: 'Regie', quantity: '1', unitPrice: 8000_00n, rate: 'standard' }];
    const instalments = [{ kind: 'deposit' as const, share: '30', on: '2026-03-16' }];
    moveTo(t, '2026-03-16');
    const sent = await confirmed(t, { order: { lines, instalments } });
    const [row] = await t.asSystem(
      (tx) => tx.sql<{ budget_id: string }[]>`
        select budget_id from client_order where id = ${sent.order}`,
    );
    const budget = row!.budget_id;
    const promised = () => t.asSystem((tx) => promisedOf(tx, ENTITY, [budget]));
    // 8,000.00 − 640.00 − 160.00 = 7,200.00, but the house caps an order at 5,000.00.
    expect(await promised()).toEqual(new Map([[budget, 5000_00n]]));
    await issued(t, sent.order);
    // The deposit of 2,400.00 brings the budget 2,160.00, guaranteed; 2,840.00 of the cap are left.
    const given = await t.asSystem((tx) => guaranteesOf(tx, ENTITY, [budget]));
    expect(given.map(({ cap }) => cap)).toEqual([2160_00n]);
    expect(await promised()).toEqual(new Map([[budget, 2840_00n]]));
    const unchecked = await confirmed(t, { checked: false, person: sent.person });
    expect(unchecked.person).toBe(sent.person);
    expect(await promised()).toEqual(new Map([[budget, 2840_00n]]));
  });
});

describe('a claim', () => {
  it('is proposed by one and approved by another, when the client is late', async () => {
    const one = await unpaid(t);
    const both = await t.staff('finance', 'approver');
    const self = await t.as(both);
    const reason = 'Insolvenzverfahren eröffnet';
    const call = { invoice: one.invoice, reason };
    moveTo(t, '2026-03-30');
    const early = (await t.as(both)).claims.propose({ ...call, intentId: intentId() });
    expect(await faultOf(early)).toBe('claims.not-overdue');
    moveTo(t, '2026-04-15');
    const caller = await t.as(both);
    const claim = await caller.claims.propose({ ...call, intentId: intentId() });
    expect(claim).toMatchObject({ openMinor: 1200_00n, borneMinor: 810_00n });
    const again = caller.claims.propose({ ...call, intentId: intentId() });
    expect(await faultOf(again)).toBe('claims.already');
    const decide = { intentId: intentId(), claim: claim.id, version: 1 };
    expect(await faultOf(self.claims.approve(decide))).toBe('claims.same-person');
    const approver = await t.as(await t.staff('approver'));
    await approver.claims.approve({ ...decide, intentId: intentId() });
    // docs/posting-table.md, "Claim".
    expect(await bookedLegs(t, `claim:${claim.id}`)).toEqual([
      'guarantee-fund debit 810.00 guarantee.claim',
      'budget credit 810.00 guarantee.claim',
    ]);
    expect(await budgetFigures(t, one.budget)).toEqual({ collected: 0n, awaiting: 900_00n });
    const stale = { ...decide, intentId: intentId() };
    expect(await faultOf(approver.claims.approve(stale))).toBe('claims.wrong-state');
  });

  it('is refused with a reason, and may be proposed anew', async () => {
    const one = await unpaid(t);
    const finance = await t.as(await t.staff('finance'));
    const approver = await t.as(await t.staff('approver'));
    const call = { invoice: one.invoice, reason: 'Klient antwortet nicht' };
    const { id } = await finance.claims.propose({ ...call, intentId: intentId() });
    const reason = 'Erst die letzte Mahnung abwarten';
    await approver.claims.refuse({ intentId: intentId(), claim: id, version: 1, reason });
    expect(await claimOf(t, one.invoice)).toMatchObject({
      state: 'refused',
      refusedReason: reason,
    });
    expect(await budgetFigures(t, one.budget)).toEqual({ collected: -810_00n, awaiting: 900_00n });
    const second = await finance.claims.propose({ ...call, intentId: intentId() });
    expect(second.id).not.toBe(id);
  });

  it('whose figures changed before approval is not approved', async () => {
    const one = await unpaid(t);
    const finance = await t.as(await t.staff('finance'));
    const approver = await t.as(await t.staff('approver'));
    const call = { invoice: one.invoice, reason: 'Klient antwortet nicht' };
    const { id } = await finance.claims.propose({ ...call, intentId: intentId() });
    await pay(t, one.invoice, 400_00n);
    const decide = { intentId: intentId(), claim: id, version: 1 };
    expect(await faultOf(approver.claims.approve(decide))).toBe('claims.figures-changed');
  });

  it('says so in the database as well: nobody approves or writes off their own', async () => {
    const one = await unpaid(t);
    const finance = await t.as(await t.staff('finance'));
    const call = { invoice: one.invoice, reason: 'Klient antwortet nicht' };
    const { id } = await finance.claims.propose({ ...call, intentId: intentId() });
    const own = admin`update guarantee_claim set approved_by = proposed_by where id = ${id}`;
    await expect(own).rejects.toThrow('violates check constraint');
  });

  it('before the write-off is paid back to the fund when the client pays after all', async () => {
    const one = await unpaid(t);
    const claim = await approved(t, one.invoice);
    const { key } = await pay(t, one.invoice, 1200_00n);
    // docs/posting-table.md, "Paid after the claim, before a write-off".
    expect(await bookedLegs(t, `${key}:returned:${one.invoice}`)).toEqual([
      'budget debit 810.00 guarantee.returned',
      'guarantee-fund credit 810.00 guarantee.returned',
    ]);
    expect(await budgetFigures(t, one.budget)).toEqual({ collected: 90_00n, awaiting: 0n });
    expect(await claimOf(t, one.invoice)).toMatchObject({
      id: claim,
      recoveredMinor: 810_00n,
      fundOpenMinor: 0n,
    });
  });
});

describe('a write-off', () => {
  it('corrects the VAT, and what comes back goes to the fund first', async () => {
    const one = await unpaid(t);
    const claim = await approved(t, one.invoice);
    const finance = await t.as(await t.staff('finance', 'approver'));
    const ask = { intentId: intentId(), claim, version: 2, reason: 'Konkurs abgewiesen' };
    const early = { intentId: intentId(), claim, version: 2 };
    expect(await faultOf(finance.claims.writeOff(early))).toBe('claims.write-off-not-asked');
    const { version } = await finance.claims.askWriteOff(ask);
    const own = { intentId: intentId(), claim, version };
    expect(await faultOf(finance.claims.writeOff(own))).toBe('claims.same-person');
    const approver = await t.as(await t.staff('approver'));
    const done = await approver.claims.writeOff({ ...own, intentId: intentId() });
    expect(done).toEqual({
      writtenOffMinor: 1200_00n,
      lostMinor: 900_00n,
      shortfallMinor: 0n,
    });
    // docs/posting-table.md, "Written off, VAT corrected".
    expect(await bookedLegs(t, `write-off:${claim}`)).toEqual([
      'receivable credit 1200.00 write-off.gross',
      'output-vat debit 200.00 vat.standard (20 %)',
      'bad-debt debit 1000.00 write-off.net',
      'budget-awaiting debit 900.00 write-off.budget',
      'budget-charge credit 900.00 write-off.budget',
    ]);
    const first = await pay(t, one.invoice, 600_00n);
    expect(first).toMatchObject({ recovered: true, open: 600_00n });
    // docs/posting-table.md, "Recovered".
    expect(await bookedLegs(t, `${first.key}:recovered:${one.invoice}`)).toEqual([
      'bank debit 600.00 bank.credit',
      'output-vat credit 100.00 vat.standard (20 %)',
      'bad-debt credit 500.00 recovery.net',
      'allocation debit 500.00 recovery.fund',
      'guarantee-fund credit 500.00 recovery.fund',
    ]);
    const rest = await pay(t, one.invoice, 600_00n);
    expect(await bookedLegs(t, `${rest.key}:recovered:${one.invoice}`)).toEqual([
      'bank debit 600.00 bank.credit',
      'output-vat credit 100.00 vat.standard (20 %)',
      'bad-debt credit 500.00 recovery.net',
      'allocation debit 310.00 recovery.fund',
      'guarantee-fund credit 310.00 recovery.fund',
      'allocation debit 90.00 recovery.budget',
      'budget credit 90.00 recovery.budget',
    ]);
    expect(await budgetFigures(t, one.budget)).toEqual({ collected: 90_00n, awaiting: 0n });
    expect(await faultOf(pay(t, one.invoice, 1n))).toBe('invoices.more-than-open');
  });

  it('of an order the house does not guarantee leaves the budget’s debit to the house', async () => {
    const one = await unpaid(t, { checked: false });
    const claim = await approved(t, one.invoice);
    expect(await bookedLegs(t, `claim:${claim}`)).toEqual([]);
    const done = await writtenOff(t, claim);
    expect(done.shortfallMinor).toBe(810_00n);
    // docs/posting-table.md, "A shortfall the house bears".
    expect(await bookedLegs(t, `shortfall:${claim}`)).toEqual([
      'payroll-difference debit 810.00 shortfall.house',
      'budget credit 810.00 shortfall.house',
    ]);
    expect(await budgetFigures(t, one.budget)).toEqual({ collected: 0n, awaiting: 0n });
    // Net 1,000.00 comes back: nothing for the fund, 90.00 for the budget, the rest for the house.
    await pay(t, one.invoice, 1200_00n);
    expect(await budgetFigures(t, one.budget)).toEqual({ collected: 90_00n, awaiting: 0n });
  });
});
