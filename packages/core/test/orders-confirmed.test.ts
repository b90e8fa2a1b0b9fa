/** Orders from the client’s link to their end, on a real database. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgetViewOf, confirmedOrder, recordOrderEvent } from '../src/orders/index.ts';
import { contentHash, versionOf } from '../src/orders/version.ts';
import { confirmedByLink, lastToken, orderData, paperFile, sentOrder } from './kit/order.ts';
import { faultOf, type TestTenant, TODAY, testTenant } from './kit/tenant.ts';

let tenant: TestTenant;
let admin: postgres.Sql;

beforeAll(async () => {
  tenant = await testTenant();
  admin = postgres(tenant.adminUrl);
});
afterAll(() => admin.end());

const intent = () => ({ intentId: randomUUID() });
const confirmWith = (token: string, hash: string, intentId: string = randomUUID()) =>
  tenant.asClient(token).orders.link.confirm({
    ...{ intentId, hash, name: 'Erika Beispiel', role: 'Direktion' },
    agree: true,
  });

describe('the client’s link', () => {
  it('shows the order and confirms nothing by being opened', async () => {
    const { token, order, adviser } = await sentOrder(tenant);
    const link = tenant.asClient(token).orders.link;
    const shown = await link.view({});
    expect(shown).toMatchObject({
      state: 'sent',
      canDecide: true,
      superseded: false,
      content: { gross: 1200_00n, language: 'de' },
      confirmation: null,
    });
    expect(await link.opened({})).toEqual({ first: true });
    expect(await link.opened({})).toEqual({ first: false });
    const file = await (await tenant.as(adviser)).orders.file({ order });
    expect(file.state).toBe('sent');
    expect(file.confirmations).toEqual([]);
    expect(file.links[0]?.openedAt).not.toBeNull();
  });

  it('freezes name, role, time, network address, hash, fee and cover', async () => {
    const sent = await sentOrder(tenant);
    await confirmWith(sent.token, sent.hash);
    const file = await (await tenant.as(sent.adviser)).orders.file({ order: sent.order });
    expect(file.state).toBe('confirmed');
    expect(file.confirmedVersion).toBe(1);
    expect(file.confirmations).toMatchObject([
      {
        how: 'link',
        name: 'Erika Beispiel',
        role: 'Direktion',
        networkAddress: '192.0.2.1',
        hash: sent.hash,
        feeRate: '8',
        guaranteeRate: '2',
        confirmedOn: TODAY,
      },
    ]);
    // Checked client, confirmed before the start, cap 5,000.00 but never above the order's net.
    expect(file.cover).toEqual({ covered: true, capMinor: 1000_00n, missing: [] });
    const version = await tenant.asSystem((tx) => versionOf(tx, sent.order, 1));
    expect(contentHash(sent.order, version!)).toBe(sent.hash);
    const mails = await admin<{ recipient: string; body: string }[]>`
      select recipient, body from mail where code like 'orders.confirmed%'
      and body like ${`%${file.number}%`} or body like ${`%${sent.order}%`}`;
    expect(mails.map((mail) => mail.recipient)).toContain(sent.email);
    const told = await tenant.asSystem((tx) => confirmedOrder(tx, sent.order));
    expect(told).toMatchObject({ feeRate: '8', guaranteeRate: '2', version: { net: 1000_00n } });
  });

  it('does not guarantee an unchecked client', async () => {
    const sent = await confirmedByLink(tenant, { checked: false });
    const file = await (await tenant.as(sent.adviser)).orders.file({ order: sent.order });
    expect(file.cover).toEqual({ covered: false, capMinor: 0n, missing: ['client-checked'] });
  });

  it('answers a replayed click and refuses a second decision', async () => {
    const { token, hash } = await sentOrder(tenant);
    const intentId = randomUUID();
    const first = await confirmWith(token, hash, intentId);
    expect(await confirmWith(token, hash, intentId)).toEqual(first);
    expect(await faultOf(confirmWith(token, hash))).toBe('orders.wrong-state');
    const message = { ...intent(), hash, name: 'Erika', message: 'Not after all' };
    expect(await faultOf(tenant.asClient(token).orders.link.decline(message))).toBe(
      'orders.wrong-state',
    );
  });

  it('confirms once when two people click at the same time', async () => {
    const { token, hash, order } = await sentOrder(tenant);
    const both = await Promise.allSettled([confirmWith(token, hash), confirmWith(token, hash)]);
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    const rows = await admin`select 1 from order_confirmation where order_id = ${order}`;
    expect(rows).toHaveLength(1);
  });

  it('refuses to confirm other content than stands there, or without the tick', async () => {
    const { token } = await sentOrder(tenant);
    expect(await faultOf(confirmWith(token, 'f'.repeat(64)))).toBe('orders.other-content');
    const untick = { hash: 'f'.repeat(64), name: 'Erika', role: 'Office', agree: false };
    const call = tenant.asClient(token).orders.link.confirm({ ...intent(), ...untick } as never);
    expect(await faultOf(call)).toBe('input.invalid');
  });

  it('opens nothing once revoked, expired or invented, and never another order', async () => {
    const { token, adviser, order } = await sentOrder(tenant);
    const staff = await tenant.as(adviser);
    await staff.orders.revokeLink({ order });
    expect(await faultOf(tenant.asClient(token).orders.link.view({}))).toBe('link.revoked');
    expect(await faultOf(staff.orders.revokeLink({ order }))).toBe('orders.no-link');
    const { to } = await staff.orders.sendAgain({ ...intent(), order });
    const fresh = await lastToken(tenant, to);
    expect(fresh).not.toBe(token);
    expect((await tenant.asClient(fresh).orders.link.view({})).canDecide).toBe(true);
    await admin`update order_link set expires_at = '2026-03-15' where order_id = ${order}`;
    expect(await faultOf(tenant.asClient(fresh).orders.link.view({}))).toBe('link.expired');
    expect(await faultOf(tenant.asClient('invented').orders.link.view({}))).toBe('link.unknown');
  });

  it('hands a wish for change to the person; the change is confirmed anew', async () => {
    const sent = await sentOrder(tenant);
    const link = tenant.asClient(sent.token).orders.link;
    const wish = { ...intent(), hash: sent.hash, name: 'Erika', message: 'One day later, please' };
    expect(await link.askChange(wish)).toEqual({ state: 'change-asked' });
    const self = await tenant.as(sent.person);
    const asked = await self.orders.get({ order: sent.order });
    expect(asked.state).toBe('change-asked');
    const changed = await self.orders.update({
      ...orderData(sent.client, { startsOn: '2026-05-02' }),
      order: sent.order,
      version: asked.version,
    });
    expect(changed.versionNumber).toBe(2);
    // The old link still shows what was sent, until it is closed by the change.
    expect(await faultOf(link.view({}))).toBe('link.revoked');
    const submitted = await self.orders.submit({
      ...{ ...intent(), order: sent.order },
      version: changed.version,
    });
    const staff = await tenant.as(sent.adviser);
    const approve = { ...intent(), order: sent.order, version: submitted.version };
    await staff.orders.approveAndSend(approve);
    const second = await lastToken(tenant, sent.email);
    const shown = await tenant.asClient(second).orders.link.view({});
    expect(shown).toMatchObject({ versionNumber: 2, content: { startsOn: '2026-05-02' } });
    expect(shown.hash).not.toBe(sent.hash);
    await confirmWith(second, shown.hash);
    expect((await self.orders.get({ order: sent.order })).confirmedVersion).toBe(2);
    const kinds = (await self.orders.timeline({ order: sent.order })).map((event) => event.kind);
    expect(kinds).toEqual([
      ...['drafted', 'submitted', 'sent', 'change-asked', 'changed', 'submitted', 'sent'],
      'confirmed',
    ]);
  });

  it('lets a confirmed order hold while its change is under way or declined', async () => {
    const sent = await confirmedByLink(tenant);
    const self = await tenant.as(sent.person);
    const before = await self.orders.get({ order: sent.order });
    const changed = await self.orders.update({
      ...orderData(sent.client, { title: 'Bigger stage' }),
      order: sent.order,
      version: before.version,
    });
    const holds = await tenant.asSystem((tx) => confirmedOrder(tx, sent.order));
    expect(holds.version).toMatchObject({ number: 1, title: 'Bühnenbild Sommerspiele' });
    const submitted = await self.orders.submit({
      ...{ ...intent(), order: sent.order },
      version: changed.version,
    });
    const staff = await tenant.as(sent.adviser);
    await staff.orders.approveAndSend({
      ...{ ...intent(), order: sent.order },
      version: submitted.version,
    });
    const token = await lastToken(tenant, sent.email);
    const { hash } = await tenant.asClient(token).orders.link.view({});
    const no = { ...intent(), hash, name: 'Erika', message: 'As agreed, please' };
    expect(await tenant.asClient(token).orders.link.decline(no)).toEqual({ state: 'confirmed' });
    const still = await tenant.asSystem((tx) => confirmedOrder(tx, sent.order));
    expect(still.version.number).toBe(1);
  });
});

describe('what was sent', () => {
  it('cannot be changed, not even by the office in the database', async () => {
    const { order } = await sentOrder(tenant);
    const change = tenant.asSystem(
      (tx) => tx.sql`update order_version set net_minor = 1, gross_minor = 1 + vat_minor
        where order_id = ${order}`,
    );
    await expect(change).rejects.toMatchObject({ message: 'orders.version-frozen' });
    const removed = tenant.asSystem(
      (tx) => tx.sql`delete from order_version where order_id = ${order}`,
    );
    await expect(removed).rejects.toMatchObject({ message: 'orders.version-frozen' });
    const rewritten = tenant.asSystem(
      (tx) => tx.sql`update order_confirmation set name = 'Someone else'`,
    );
    await expect(rewritten).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a confirmation on paper', () => {
  it('is recorded by an adviser with its file and date, and closes the link', async () => {
    const sent = await sentOrder(tenant);
    const staff = await tenant.as(sent.adviser);
    const file = await paperFile(tenant, sent.person);
    const { version } = await staff.orders.file({ order: sent.order });
    const paper = {
      ...intent(),
      order: sent.order,
      version,
      name: 'Karl Beispiel',
      on: TODAY,
      file,
    };
    const future = { ...paper, ...intent(), on: '2026-03-17' };
    expect(await faultOf(staff.orders.recordPaper(future))).toBe('orders.paper-in-future');
    const unknown = { ...paper, ...intent(), file: randomUUID() };
    expect(await faultOf(staff.orders.recordPaper(unknown))).toBe('orders.file-unknown');
    const early = { ...paper, on: '2026-03-10' };
    expect((await staff.orders.recordPaper(early)).state).toBe('confirmed');
    const found = await staff.orders.file({ order: sent.order });
    expect(found.confirmations).toMatchObject([
      { how: 'paper', name: 'Karl Beispiel', file, confirmedOn: '2026-03-10', hash: sent.hash },
    ]);
    expect(await faultOf(tenant.asClient(sent.token).orders.link.view({}))).toBe('link.revoked');
    const [mail] = await admin`
      select body from mail where recipient = ${sent.email} and code = 'orders.confirmed-client'`;
    expect(mail?.body).toContain('auf Papier vom 10. März 2026');
  });

  it('cannot stand in the database without its file', async () => {
    const { order } = await sentOrder(tenant);
    const forged = admin`
      insert into order_confirmation (id, order_id, version_id, how, name, content_hash, fee_rate,
        guarantee_rate, confirmed_on, confirmed_at)
      select ${randomUUID()}, order_id, id, 'paper', 'x', 'x', '8', '2', '2026-01-01', now()
      from order_version where order_id = ${order}`;
    await expect(forged).rejects.toMatchObject({ code: '23514' });
  });
});

describe('the fee', () => {
  it('is the one valid at confirmation, and stays', async () => {
    const own = await testTenant();
    const before = await confirmedByLink(own);
    await own.asSystem(
      (tx) => tx.sql`
        insert into house_value (id, key, value, valid_from, reason, set_by, set_at, approved_by,
          approved_at)
        values (${randomUUID()}, 'fee-rate', ${tx.sql.json({ v: '10.5 %' })}, ${TODAY}, 'assembly',
          'a', now(), 'b', now())`,
    );
    const after = await confirmedByLink(own);
    const rate = async (order: string) =>
      (await own.asSystem((tx) => confirmedOrder(tx, order))).feeRate;
    expect(await rate(before.order)).toBe('8');
    expect(await rate(after.order)).toBe('10.5');
  });
});

describe('the end', () => {
  it('says what a client who cancels owes by the terms, and tells them', async () => {
    const terms = { cancellation: [{ daysBefore: 60, share: '40' }] };
    const sent = await confirmedByLink(tenant, { order: terms });
    const staff = await tenant.as(sent.adviser);
    const { version } = await staff.orders.file({ order: sent.order });
    const cancel = { order: sent.order, version, by: 'client', reason: 'Festival is off' } as const;
    const done = await staff.orders.cancelFor({ ...intent(), ...cancel });
    // 46 days before the start: 40 % of 1,000.00
    expect(done.owed).toEqual({ share: '40', net: 400_00n });
    const events = await (await tenant.as(sent.person)).orders.timeline({ order: sent.order });
    expect(events.at(-1)).toMatchObject({ kind: 'cancelled', data: { owed: '40000' } });
    const [mail] = await admin`
      select 1 from mail where recipient = ${sent.email} and code = 'orders.cancelled'`;
    expect(mail).toBeDefined();
    expect(await faultOf(staff.orders.cancelFor({ ...intent(), ...cancel }))).toBe(
      'orders.wrong-state',
    );
  });

  it('costs the client nothing when the house cancels', async () => {
    const terms = { cancellation: [{ daysBefore: 60, share: '40' }] };
    const sent = await confirmedByLink(tenant, { order: terms });
    const self = await tenant.as(sent.person);
    const { version } = await self.orders.get({ order: sent.order });
    const cancel = { order: sent.order, version, by: 'house', reason: 'I am ill' } as const;
    const done = await self.orders.cancel({ ...intent(), ...cancel });
    expect(done.owed).toEqual({ share: '0', net: 0n });
  });

  it('completes only what is over', async () => {
    const future = await confirmedByLink(tenant);
    const past = await confirmedByLink(tenant, {
      order: { startsOn: '2026-03-10', endsOn: '2026-03-12' },
    });
    const complete = async ({ person, order }: { person: string; order: string }) => {
      const self = await tenant.as(person);
      const { version } = await self.orders.get({ order });
      return self.orders.complete({ ...intent(), order, version });
    };
    expect(await faultOf(complete(future))).toBe('orders.not-over');
    expect((await complete(past)).state).toBe('completed');
  });
});

describe('who sees an order', () => {
  it('is its person, staff, and the holder of its link; nobody else', async () => {
    const sent = await sentOrder(tenant);
    const other = await tenant.as(await tenant.person());
    expect(await faultOf(other.orders.get({ order: sent.order }))).toBe('orders.unknown');
    expect(await faultOf(other.orders.timeline({ order: sent.order }))).toBe('orders.unknown');
    const looks = await (await tenant.as(sent.person)).people.whoLooked({});
    expect(looks.some((look) => look.what === 'orders')).toBe(true);
  });

  it('finds it for staff by number, title, client or person, and by adviser', async () => {
    const sent = await sentOrder(tenant, { order: { title: 'Zwölf Masken 100%' } });
    const staff = await tenant.as(sent.adviser);
    const ids = async (filter: object) =>
      (await staff.orders.list(filter)).rows.map((row) => row.id);
    expect(await ids({ search: 'masken 100%' })).toEqual([sent.order]);
    expect(await ids({ search: '100_' })).toEqual([]);
    expect(await ids({ mine: true })).toEqual([sent.order]);
    expect(await ids({ mine: true, state: 'draft' })).toEqual([]);
  });
});

describe('what other slices build on', () => {
  it('gives events a place in the time line and budgets their figures', async () => {
    const sent = await confirmedByLink(tenant);
    await tenant.asSystem((tx) =>
      recordOrderEvent(tx, {
        order: sent.order,
        at: `${TODAY}T12:00:00.000Z`,
        kind: 'invoice-issued',
        data: { number: 'AT-2026-1' },
      }),
    );
    const self = await tenant.as(sent.person);
    const events = await self.orders.timeline({ order: sent.order });
    expect(events.some((event) => event.kind === 'invoice-issued')).toBe(true);
    const { budget } = await self.orders.get({ order: sent.order });
    const view = await tenant.asSystem((tx) => budgetViewOf(tx, budget.id));
    // Covered and confirmed: 1,000.00 net less 8 % fee and 2 % fund may be committed at once.
    expect(view).toMatchObject({ collected: 0n, awaiting: 0n, held: 0n, promised: 900_00n });
    expect([view.guaranteed, view.free, view.exposure]).toEqual([900_00n, 900_00n, 0n]);
    expect(await faultOf(tenant.asSystem((tx) => budgetViewOf(tx, randomUUID())))).toBe(
      'budgets.unknown',
    );
  });
});

describe('the paper', () => {
  const entity = (key: string, value: string) => ({
    ...{ key: `entity.${key}`, unit: 'text', value, from: '2025-01-01' },
    ...{ source: 'example', confidence: 'A' as const },
  });

  it('is a quote until confirmed, then the order with its evidence', async () => {
    const { house } = tenant.runtime.plugin.tenant;
    const address = [
      entity('street', 'Amtsgasse 1'),
      entity('post-code', '1020'),
      entity('city', 'Wien'),
      entity('country', 'AT'),
    ];
    const own = await testTenant({ plugin: { house: [...house, ...address] } });
    const sent = await sentOrder(own);
    const self = await own.as(sent.person);
    const quote = await self.orders.pdf({ order: sent.order });
    const bytes = Buffer.from(quote.base64, 'base64');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    // The same version gives the same bytes; the confirmation makes another paper of it.
    expect((await own.asClient(sent.token).orders.link.pdf({})).base64).toBe(quote.base64);
    await own.asClient(sent.token).orders.link.confirm({
      ...{ intentId: randomUUID(), hash: sent.hash },
      ...{ name: 'Erika Beispiel', role: 'Direktion', agree: true },
    });
    expect((await self.orders.pdf({ order: sent.order })).base64).not.toBe(quote.base64);
    const other = await own.as(await own.person());
    expect(await faultOf(other.orders.pdf({ order: sent.order }))).toBe('orders.unknown');
  });
});
