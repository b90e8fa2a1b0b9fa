/**
 * Second clicks, replayed and stale forms, links that no longer open: over real HTTP, many at once.
 * A thing is done once or refused with a code, and nothing is half done.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkHash } from '../src/session/link.ts';
import { openFingerprint } from './kit/hostile.ts';
import { clientData, orderData, type SentOrder, sentOrder } from './kit/order.ts';
import { type TestTenant, testTenant } from './kit/tenant.ts';
import { type Answer, faultCode, ORIGIN, signIn, type TestWeb, testWeb } from './kit/web.ts';

let t: TestTenant;
let web: TestWeb;
let fingerprint: Awaited<ReturnType<typeof openFingerprint>>;
let person: string;
let member: Record<string, string>;

beforeAll(async () => {
  t = await testTenant();
  web = await testWeb([t]);
  Object.assign(web.served[0]!, { limits: { consume: async () => undefined } });
  person = await t.person();
  member = { cookie: await signIn(web.served[0]!, person), ...ORIGIN };
  fingerprint = await openFingerprint(t.adminUrl, ['session']);
});

afterAll(async () => {
  await fingerprint.close();
  expect(web.logged.filter((line) => line.includes('"bug"'))).toEqual([]);
});

const as = (headers: Record<string, string>) => (path: string, input: unknown) =>
  web.call(path, input, { headers });
const call = (path: string, input: unknown): Promise<Answer> => as(member)(path, input);

const dataOf = (answer: Answer): Record<string, unknown> =>
  answer.json().result?.data as Record<string, unknown>;

const count = async (table: string): Promise<number> => {
  const [n] = (await fingerprint.read())[table]!.split(' ');
  return Number(n);
};

async function refused(answering: () => Promise<Answer>): Promise<string | undefined> {
  const before = await fingerprint.read();
  const answer = await answering();
  expect(await fingerprint.read()).toEqual(before);
  return faultCode(answer);
}

describe('a second click', () => {
  it('sent ten times at once does the thing once, and answers all alike', async () => {
    const input = clientData();
    const before = await count('client');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => call('clients.create', input)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map((each) => JSON.stringify(dataOf(each)))).size).toBe(1);
    expect(await count('client')).toBe(before + 1);
  });

  it('of a form sent again with other input is refused', async () => {
    const input = clientData();
    expect((await call('clients.create', input)).status).toBe(200);
    const other = { ...input, name: 'Something else' };
    expect(await refused(() => call('clients.create', other))).toBe('intent.reused');
  });

  it('of another person with the same intent is refused', async () => {
    const input = clientData();
    expect((await call('clients.create', input)).status).toBe(200);
    const stranger = { cookie: await signIn(web.served[0]!, await t.person()), ...ORIGIN };
    expect(await refused(() => as(stranger)('clients.create', input))).toBe('intent.reused');
  });

  it('of a refused form is tried anew, once it is right', async () => {
    const intentId = randomUUID();
    const wrong = orderData(randomUUID(), { intentId });
    expect(await refused(() => call('orders.create', wrong))).toBe('clients.unknown');
    const { id } = dataOf(await call('clients.create', clientData())) as { id: string };
    expect((await call('orders.create', orderData(id, { intentId }))).status).toBe(200);
  });
});

describe('a stale page', () => {
  it('loses against what was sent first, however close', async () => {
    const contact = { givenName: 'A', familyName: 'B', phone: '+43 1 234567', language: 'de' };
    const rows = await t.asSystem(
      (tx) => tx.sql<{ version: number }[]>`
      select version from person where id = ${person}`,
    );
    const { version } = rows[0]!;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        call('people.updateContact', { ...contact, givenName: `A${i}`, version }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const codes = answers.filter(({ status }) => status !== 200).map(faultCode);
    expect(new Set(codes)).toEqual(new Set(['record.stale']));
  });

  it('cannot send a draft twice on its way', async () => {
    const { id: client } = dataOf(await call('clients.create', clientData())) as { id: string };
    const made = dataOf(await call('orders.create', orderData(client)));
    const submit = () =>
      call('orders.submit', { intentId: randomUUID(), order: made.id, version: made.version });
    const answers = await Promise.all([submit(), submit(), submit()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const [events] = await t.asSystem(
      (tx) => tx.sql<{ n: number }[]>`select count(*)::int as n from order_event
        where order_id = ${made.id as string} and kind = 'submitted'`,
    );
    expect(events!.n).toBeLessThanOrEqual(1);
  });
});

describe('amounts and dates', () => {
  const order = async (change: object): Promise<string | undefined> => {
    const { id } = dataOf(await call('clients.create', clientData())) as { id: string };
    return refused(() => call('orders.create', { ...orderData(id), ...change }));
  };
  const priced = (unitPrice: bigint, quantity = '1') => ({
    lines: [{ text: 'Entwurf', quantity, unitPrice, rate: 'standard' }],
  });

  it.each<[string, object]>([
    ['a negative price', priced(-1n)],
    ['a price beyond the ledger', priced(9_223_372_036_854_775_808n)],
    ['a product beyond the ledger', priced(900_000_000_000_000_000n, '999999')],
    ['a negative quantity', priced(100n, '-1')],
    ['a quantity that is none', priced(100n, '1e9')],
    ['no lines', { lines: [] }],
    ['a day that does not exist', { startsOn: '2026-02-30' }],
    ['an end before the start', { startsOn: '2026-05-10', endsOn: '2026-05-01' }],
    ['the year 0', { startsOn: '0000-01-01' }],
  ])('%s is refused', async (_, change) => {
    expect(await order(change)).toMatch(/^(input|orders|law)\.[a-z-]+$/);
  });
});

describe('the link of an order', () => {
  let sent: SentOrder;
  const confirm = () => ({
    intentId: randomUUID(),
    hash: sent.hash,
    name: 'Erika Beispiel',
    role: 'Direktion',
    agree: true,
  });
  const holding = (token: string) => as({ 'x-order-link': token });
  const setLink = (change: 'expires_at' | 'revoked_at', at: string) =>
    t.asSystem(
      (tx) => tx.sql`
      update order_link set ${tx.sql(change)} = ${at} where token_hash = ${linkHash(sent.token)}`,
    );

  beforeAll(async () => {
    sent = await sentOrder(t);
  });

  it('that was guessed, cut or changed opens nothing', async () => {
    const guesses = [
      sent.token.slice(0, -1),
      `${sent.token}A`,
      sent.token.toLowerCase(),
      'x',
      'x'.repeat(5_000),
    ];
    for (const token of guesses) {
      expect(await refused(() => holding(token)('orders.link.view', {}))).toBe('link.unknown');
      expect(await refused(() => holding(token)('orders.link.confirm', confirm()))).toBe(
        'link.unknown',
      );
    }
    expect(await refused(() => as({})('orders.link.view', {}))).toBe('link.needed');
  });

  it('opens nothing but its order', async () => {
    const { token } = sent;
    for (const path of ['people.me', 'orders.mine', 'clients.mine', 'people.list'])
      expect(await refused(() => holding(token)(path, {}))).toBe('auth.sign-in-needed');
  });

  it('does not confirm what it did not show', async () => {
    const other = { ...confirm(), hash: 'f'.repeat(sent.hash.length) };
    expect(await refused(() => holding(sent.token)('orders.link.confirm', other))).toMatch(
      /^orders\./,
    );
    const unsure = { ...confirm(), agree: false };
    expect(await refused(() => holding(sent.token)('orders.link.confirm', unsure))).toBe(
      'input.invalid',
    );
  });

  it('opens nothing once expired or revoked', async () => {
    const asked = { view: {}, confirm: confirm() };
    await setLink('expires_at', '2026-03-01T00:00:00Z');
    for (const [name, input] of Object.entries(asked))
      expect(await refused(() => holding(sent.token)(`orders.link.${name}`, input))).toBe(
        'link.expired',
      );
    await setLink('revoked_at', '2026-03-01T00:00:00Z');
    for (const [name, input] of Object.entries(asked))
      expect(await refused(() => holding(sent.token)(`orders.link.${name}`, input))).toBe(
        'link.revoked',
      );
  });

  it('confirms once, though two people press at the same time', async () => {
    sent = await sentOrder(t);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => holding(sent.token)('orders.link.confirm', confirm())),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const codes = answers.filter(({ status }) => status !== 200).map(faultCode);
    expect(codes.every((code) => code?.startsWith('orders.'))).toBe(true);
    const [row] = await t.asSystem(
      (tx) => tx.sql<{ n: number }[]>`select count(*)::int as n from order_confirmation
        where order_id = ${sent.order}`,
    );
    expect(row!.n).toBe(1);
  });
});
