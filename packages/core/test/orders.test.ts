/** Orders through their whole life, on a real database. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientData, lastToken, orderData } from './kit/order.ts';
import { faultOf, type TestTenant, testTenant } from './kit/tenant.ts';

let tenant: TestTenant;
let admin: postgres.Sql;

beforeAll(async () => {
  tenant = await testTenant();
  admin = postgres(tenant.adminUrl);
});
afterAll(() => admin.end());

const intent = () => ({ intentId: randomUUID() });

describe('a draft', () => {
  it('is priced, with its VAT case proposed, and feeds a budget opened for it', async () => {
    const person = await tenant.person();
    const self = await tenant.as(person);
    const { id: client } = await self.clients.create(clientData());
    const made = await self.orders.create(
      orderData(client, {
        lines: [
          { text: 'A', quantity: '3', unitPrice: 333_33n, rate: 'standard' },
          { text: 'B', quantity: '1.5', unit: 'HUR', unitPrice: 80_00n, rate: 'arts' },
        ],
        instalments: [{ kind: 'deposit', share: '30', on: '2026-04-01' }],
        cancellation: [{ daysBefore: 365, share: '50' }],
      }),
    );
    expect(made.number).toMatch(/^XX-2026-\d{5}$/);
    const order = await self.orders.get({ order: made.id });
    expect(order).toMatchObject({
      state: 'draft',
      versionNumber: 1,
      content: { net: 1119_99n, vat: 215_60n, gross: 1335_59n, paymentDays: 14 },
      contentHash: null,
      confirmations: [],
      // 50 % of 1,119.99 = 559.995
      owedIfCancelled: { share: '50', net: 560_00n },
    });
    expect(order.content.vatGroups).toEqual([
      { vat: { category: 'S', rate: '20' }, net: 999_99n, tax: 200_00n },
      { vat: { category: 'S', rate: '13' }, net: 120_00n, tax: 15_60n },
    ]);
    expect(order.content.instalments.map((each) => each.gross)).toEqual([400_68n, 934_91n]);
    const [budget] = await self.budgets.mine({});
    expect(budget).toMatchObject({ id: order.budget.id, free: 0n, balance: 0n });
    // A second order feeds the same budget.
    const second = await self.orders.create(orderData(client));
    expect((await self.orders.get({ order: second.id })).budget.id).toBe(order.budget.id);
  });

  it('is previewed without being kept', async () => {
    const self = await tenant.as(await tenant.person());
    const { id: client } = await self.clients.create(clientData());
    const { intentId: _, ...wish } = orderData(client);
    const content = await self.orders.preview(wish);
    expect(content).toMatchObject({ net: 1000_00n, vat: 200_00n, gross: 1200_00n });
    expect(await self.orders.mine({})).toEqual([]);
  });

  it('refuses what cannot be, saying where', async () => {
    const self = await tenant.as(await tenant.person());
    const { id: client } = await self.clients.create(clientData());
    const refused = (change: object) => faultOf(self.orders.create(orderData(client, change)));
    expect(await refused({ startsOn: '2026-02-30' })).toBe('input.invalid');
    expect(await refused({ endsOn: '2026-04-30' })).toBe('orders.ends-before-starts');
    expect(await refused({ language: 'fr' })).toBe('orders.language-unknown');
    const one = { text: 'A', quantity: '1', unitPrice: 1_00n, rate: 'standard' };
    expect(await refused({ lines: [{ ...one, rate: 'zero' }] })).toBe('orders.unknown-rate');
    expect(await refused({ lines: [{ ...one, unitPrice: -1n }] })).toBe('orders.line-worthless');
    expect(await refused({ lines: [{ ...one, quantity: '1e9' }] })).toBe('input.invalid');
    expect(await refused({ lines: [{ ...one, unitPrice: 10n ** 20n }] })).toBe(
      'orders.amount-too-large',
    );
    expect(await refused({ budget: randomUUID() })).toBe('budgets.unknown');
    expect(await self.orders.mine({})).toEqual([]);
  });

  it('is made once, however often the form is sent', async () => {
    const self = await tenant.as(await tenant.person());
    const { id: client } = await self.clients.create(clientData());
    const wish = orderData(client);
    const both = await Promise.all([self.orders.create(wish), self.orders.create(wish)]);
    expect(both[0]).toEqual(both[1]);
    expect(await self.orders.mine({})).toHaveLength(1);
    expect(await faultOf(self.orders.create({ ...wish, title: 'Other' }))).toBe('intent.reused');
  });

  it('for a client of others needs its exact VAT number', async () => {
    const theirs = await tenant.as(await tenant.person());
    const vatNumber = 'ATU13585627';
    const { id: client } = await theirs.clients.create(clientData({ vatNumber, country: 'AT' }));
    const self = await tenant.as(await tenant.person());
    expect(await faultOf(self.orders.create(orderData(client)))).toBe('clients.unknown');
    const wrong = orderData(client, { clientVatNumber: 'ATU00000024' });
    expect(await faultOf(self.orders.create(wrong))).toBe('clients.unknown');
    await self.orders.create(orderData(client, { clientVatNumber: vatNumber }));
    expect((await self.clients.get({ client })).vatNumber).toBe(vatNumber);
  });
});

describe('review', () => {
  const submitted = async (change: object = {}) => {
    const person = await tenant.person();
    const self = await tenant.as(person);
    const entered = clientData();
    const { id: client } = await self.clients.create(entered);
    const { id: order, version } = await self.orders.create(orderData(client, change));
    const { version: now } = await self.orders.submit({ ...intent(), order, version });
    return { person, self, client, order, version: now, email: entered.email };
  };

  it('gives the client a link only after an adviser looked', async () => {
    const { order, version, email, self } = await submitted();
    const adviser = await tenant.as(await tenant.staff('adviser'));
    const [first] = (await adviser.orders.list({ state: 'review' })).rows.filter(
      (row) => row.id === order,
    );
    expect(first).toMatchObject({ clientState: 'unchecked', vatUndecided: false });
    await expect(lastToken(tenant, email)).rejects.toThrow('no link');
    expect(await faultOf(self.orders.update({ ...orderData(randomUUID()), order, version }))).toBe(
      'orders.wrong-state',
    );
    const stale = { ...intent(), order, version: version - 1 };
    expect(await faultOf(adviser.orders.approveAndSend(stale))).toBe('record.stale');
    await adviser.orders.approveAndSend({ ...intent(), order, version });
    expect(await lastToken(tenant, email)).toMatch(/^[\w-]{32}$/);
  });

  it('returns with a reason, which the person reads and mends', async () => {
    const { order, version, self, person } = await submitted();
    const adviser = await tenant.as(await tenant.staff('adviser'));
    const reason = 'Please say what the client gets.';
    const back = await adviser.orders.returnToPerson({ ...intent(), order, version, reason });
    expect(back.state).toBe('draft');
    const events = await self.orders.timeline({ order });
    expect(events.map((event) => event.kind)).toEqual(['drafted', 'submitted', 'returned']);
    expect(events.at(-1)).toMatchObject({ actorKind: 'staff', data: { reason } });
    const [mail] = await admin`select body from mail where person = ${person} order by id desc`;
    expect(mail?.body).toContain(reason);
  });

  it('is not done by the person themself', async () => {
    const both = await tenant.staff('adviser');
    const self = await tenant.as(both);
    const { id: client } = await self.clients.create(clientData());
    const { id: order, version } = await self.orders.create(orderData(client));
    const sent = await self.orders.submit({ ...intent(), order, version });
    const approve = { ...intent(), order, version: sent.version };
    expect(await faultOf(self.orders.approveAndSend(approve))).toBe('orders.own');
  });

  it('lets staff fix the VAT case, with line amounts and plan anew', async () => {
    const { order, version } = await submitted({
      instalments: [{ kind: 'part', share: '50', on: '2026-05-01' }],
    });
    const adviser = await tenant.as(await tenant.staff('adviser'));
    const fixed = await adviser.orders.fixVat({
      ...{ ...intent(), order, version },
      category: 'E',
      article: '132(1)(n)',
      note: 'Cultural service of a recognised body',
    });
    expect(fixed.content).toMatchObject({
      net: 1000_00n,
      vat: 0n,
      gross: 1000_00n,
      vatFixed: true,
    });
    expect(fixed.content.instalments.map((each) => each.gross)).toEqual([500_00n, 500_00n]);
    const again = await adviser.orders.fixVat({
      ...{ ...intent(), order, version: fixed.version },
      category: 'S',
      article: '45',
      note: 'After all at home, reduced',
      lineRates: { l1: 'reduced' },
    });
    expect(again.content).toMatchObject({ net: 1000_00n, vat: 100_00n });
  });

  it('sends nothing while the VAT of another state is owed and nobody decided', async () => {
    // Land in Germany: art. 47, German VAT; our rates do not know it.
    const { order, version } = await submitted({
      service: 'immovable-property',
      placeCountry: 'DE',
    });
    const adviser = await tenant.as(await tenant.staff('adviser'));
    const approve = { ...intent(), order, version };
    expect(await faultOf(adviser.orders.approveAndSend(approve))).toBe('orders.vat-undecided');
  });

  it('sends nothing to a blocked client', async () => {
    const { order, version, client } = await submitted();
    const adviser = await tenant.as(await tenant.staff('adviser'));
    const blocked = { client, state: 'blocked', reason: 'Never pays', version: 1 } as const;
    await adviser.clients.setState(blocked);
    const approve = { ...intent(), order, version };
    expect(await faultOf(adviser.orders.approveAndSend(approve))).toBe('orders.client-blocked');
  });

  it('is left out where the house does without it', async () => {
    const quick = await testTenant({
      plugin: {
        house: [
          ...tenant.runtime.plugin.tenant.house,
          {
            key: 'order.review-before-send',
            ...{ unit: 'yes/no', value: false, from: '2025-01-01' },
            ...{ source: 'example', confidence: 'A' as const },
          },
        ],
      },
    });
    const self = await quick.as(await quick.person());
    const entered = clientData();
    const { id: client } = await self.clients.create(entered);
    const { id: order, version } = await self.orders.create(orderData(client));
    const sent = await self.orders.submit({ ...intent(), order, version });
    expect(sent.state).toBe('sent');
    expect(await lastToken(quick, entered.email)).not.toBe('');
  });
});
