/** Shares: subscribed, paid by the bank statement, entered into the registers (posting table). */
import { randomUUID } from 'node:crypto';
import { isRfReference } from '@smart/banking';
import { entriesByKey, readBalances } from '@smart/ledger/store';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  mayWork,
  openSubscriptions,
  settleSubscription,
  shareStanding,
} from '../src/shares/index.ts';
import { faultOf, type TestTenant, TODAY, testTenant } from './kit/tenant.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await testTenant();
});

const intent = () => ({ intentId: randomUUID() });

/** A person with name, telephone and address. */
async function complete(of: TestTenant = tenant, familyName = 'Beispiel'): Promise<string> {
  const person = await of.person({ familyName });
  await of.asSystem(
    (tx) => tx.sql`update person set phone = '+43 1 2345', street = 'Gasse 1',
      postal_code = '1010', city = 'Wien', country = 'AT' where id = ${person}`,
  );
  return person;
}

const subscribe = async (person: string, quantity = 1, of: TestTenant = tenant) =>
  (await of.as(person)).shares.subscribe({ ...intent(), quantity });

const settle = (id: string, amount: bigint, key: string, of: TestTenant = tenant) =>
  of.asSystem((tx) =>
    settleSubscription({ ...of.context(), tx }, id, {
      amount,
      on: '2026-03-18',
      source: { kind: 'bank', bank: 'main', line: key },
      key: `statement:${key}`,
    }),
  );

const balance = async (
  of: TestTenant,
  account: 'share-receivable' | 'share-capital',
  person: string,
) => {
  const rows = await of.asSystem((tx) =>
    readBalances(tx.sql, 'xx-coop', { accounts: [account], subjects: [person] }),
  );
  return rows.reduce((sum, row) => sum + row.debit - row.credit, 0n);
};

describe('subscribing', () => {
  it('costs the house’s 50.00 a share, says how to pay, and is owed in the ledger', async () => {
    const person = await complete();
    await tenant.asSystem(
      (tx) => tx.sql`
        insert into bank_account (id, entity_id, name, iban, bic, currency, ledger_account,
          opened_on)
        values (${randomUUID()}, 'xx-coop', 'Main', 'AT611904300234573201', 'BKAUATWW', 'EUR',
          'main', '2025-01-01') on conflict do nothing`,
    );
    const answer = await subscribe(person, 3);
    expect(answer).toMatchObject({
      amountMinor: 150_00n,
      currency: 'EUR',
      account: { name: 'Smart Example eG', iban: 'AT611904300234573201', bic: 'BKAUATWW' },
    });
    expect(isRfReference(answer.reference)).toBe(true);
    expect(await balance(tenant, 'share-receivable', person)).toBe(150_00n);
    expect(await balance(tenant, 'share-capital', person)).toBe(-150_00n);
    const mine = await (await tenant.as(person)).shares.mine({});
    expect(mine).toMatchObject({ member: false, shares: 0, nominalMinor: 50_00n, required: false });
    const open = await tenant.asSystem((tx) => openSubscriptions(tx, 'xx-coop'));
    expect(open).toContainEqual({
      id: answer.id,
      personId: person,
      reference: answer.reference,
      openMinor: 150_00n,
    });
  });

  it('needs name and address, one at a time, a sensible number', async () => {
    const stranger = await tenant.person();
    expect(await faultOf(subscribe(stranger))).toBe('shares.address-needed');
    const person = await complete();
    expect(await faultOf(subscribe(person, 0))).toBe('input.invalid');
    expect(await faultOf(subscribe(person, 1001))).toBe('input.invalid');
    await subscribe(person);
    expect(await faultOf(subscribe(person))).toBe('shares.already-open');
  });

  it('is done once for one intent, and taken back without a trace in the balance', async () => {
    const person = await complete();
    const self = await tenant.as(person);
    const wish = { ...intent(), quantity: 2 };
    const both = await Promise.all([self.shares.subscribe(wish), self.shares.subscribe(wish)]);
    expect(both[0]).toEqual(both[1]);
    const { id } = both[0]!;
    await self.shares.cancel({ ...intent(), subscription: id, version: 1 });
    expect(await balance(tenant, 'share-receivable', person)).toBe(0n);
    expect(await balance(tenant, 'share-capital', person)).toBe(0n);
    expect(await faultOf(settle(id, 100_00n, 'late'))).toBe('shares.not-open');
    const again = { ...intent(), subscription: id, version: 2 };
    expect(await faultOf(self.shares.cancel(again))).toBe('shares.not-open');
    const other = await tenant.as(await tenant.person());
    expect(await faultOf(other.shares.cancel({ ...again, ...intent() }))).toBe('shares.unknown');
  });
});

describe('the money arrives', () => {
  it('posts as the posting table says, enters both registers and thanks by mail', async () => {
    const own = await testTenant();
    const person = await complete(own);
    const { id } = await subscribe(person, 1, own);
    expect(await settle(id, 50_00n, 'l1', own)).toEqual({ state: 'paid', open: 0n });
    const [entry] = await own.asSystem((tx) => entriesByKey(tx.sql, 'xx-coop', ['statement:l1']));
    // docs/posting-table.md, share-paid: 1000 bank 50.00 / 1250 share-receivable 50.00
    expect(entry?.postings.map(({ account, amount }) => [account, amount])).toEqual([
      ['bank', 50_00n],
      ['share-receivable', -50_00n],
    ]);
    const mine = await (await own.as(person)).shares.mine({});
    expect(mine).toMatchObject({ member: true, memberNumber: 1n, since: '2026-03-18', shares: 1 });
    const mails = await own.asSystem(
      (tx) => tx.sql<{ code: string; body: string }[]>`
        select code, body from mail where person = ${person} order by id`,
    );
    expect(mails.map((mail) => mail.code)).toEqual(['shares.subscribed', 'shares.paid']);
    expect(mails[1]?.body).toContain('Mitgliedsnummer: 1');
  });

  it('in instalments makes a member only with the last', async () => {
    const person = await complete();
    const { id } = await subscribe(person, 2);
    expect(await settle(id, 30_00n, 'i1')).toEqual({ state: 'requested', open: 70_00n });
    expect((await tenant.asSystem((tx) => shareStanding(tx, person))).member).toBe(false);
    const self = await tenant.as(person);
    const cancel = { ...intent(), subscription: id, version: 2 };
    expect(await faultOf(self.shares.cancel(cancel))).toBe('shares.part-paid');
    expect(await faultOf(settle(id, 70_01n, 'i2'))).toBe('shares.overpaid');
    expect(await settle(id, 70_00n, 'i2')).toEqual({ state: 'paid', open: 0n });
    expect(await tenant.asSystem((tx) => shareStanding(tx, person))).toMatchObject({ shares: 2 });
    expect(await balance(tenant, 'share-receivable', person)).toBe(0n);
  });

  it('twice by the same line is refused and changes nothing', async () => {
    const person = await complete();
    const { id } = await subscribe(person, 2);
    await settle(id, 40_00n, 'same');
    await expect(settle(id, 40_00n, 'same')).rejects.toMatchObject({
      code: 'ledger.already-posted',
    });
    expect(await balance(tenant, 'share-receivable', person)).toBe(60_00n);
  });

  it('for many at once numbers members and rows without a gap', async () => {
    const own = await testTenant();
    const people = await Promise.all(Array.from({ length: 6 }, () => complete(own)));
    const subscribed = await Promise.all(people.map((person) => subscribe(person, 1, own)));
    await Promise.all(subscribed.map(({ id }, index) => settle(id, 50_00n, `m${index}`, own)));
    const staff = await own.as(await own.staff('finance'));
    const { rows, members, shares } = await staff.shares.register({});
    expect(rows.map((row) => row.number)).toEqual([1n, 2n, 3n, 4n, 5n, 6n]);
    const numbers = rows.map((row) => row.memberNumber).sort();
    expect(numbers).toEqual([1n, 2n, 3n, 4n, 5n, 6n]);
    expect([members, shares]).toEqual([6, 6]);
    const first = await staff.shares.register({ limit: 4 });
    const second = await staff.shares.register({ limit: 4, cursor: first.next });
    expect([...first.rows, ...second.rows]).toEqual(rows);
    expect(second.next).toBeNull();
  });
});

describe('the register', () => {
  it('is only added to, and goes out as CSV that no spreadsheet runs', async () => {
    const own = await testTenant();
    const person = await complete(own, '=cmd|"x", Erika');
    const { id } = await subscribe(person, 2, own);
    await settle(id, 100_00n, 'csv', own);
    await own.asSystem((tx) => tx.sql`update person set given_name = '' where id = ${person}`);
    const staff = await own.as(await own.staff('admin'));
    const { text, name } = await staff.shares.registerCsv({});
    expect(name).toBe(`shares-${TODAY}.csv`);
    const head =
      'entity,number,kind,effective_on,member_number,name,address,quantity,nominal,currency';
    const row = `xx-coop,1,issued,2026-03-18,1,"'=cmd|""x"", Erika","Gasse 1, 1010 Wien, AT",2,50.00,EUR`;
    expect(text).toBe(`${head}\r\n${row}\r\n`);
    const forged = own.asSystem((tx) => tx.sql`update share_register set quantity = 200`);
    await expect(forged).rejects.toMatchObject({ code: '42501' });
    const adviser = await own.as(await own.staff('adviser'));
    expect(await faultOf(adviser.shares.register({}))).toBe('auth.role-needed');
  });
});

describe('working without a share', () => {
  it('is possible unless the house asks for one', () => {
    const none = { member: false, memberNumber: null, since: null, shares: 0 };
    expect(mayWork(none, false)).toBe(true);
    expect(mayWork(none, true)).toBe(false);
    expect(mayWork({ ...none, member: true }, true)).toBe(true);
  });
});
