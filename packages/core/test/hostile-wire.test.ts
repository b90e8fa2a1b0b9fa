/**
 * Hostile requests over real HTTP, below any procedure: bodies, encodings, methods, origins,
 * signatures, batches, files. Each is refused with a code, changes nothing, and leaves the process
 * well; what people type never reaches the log.
 */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFingerprint } from './kit/hostile.ts';
import { type TestTenant, testTenant } from './kit/tenant.ts';
import { faultCode, ORIGIN, type Sending, signIn, type TestWeb, testWeb } from './kit/web.ts';

const CANARY = 'Kanarienvogel';
const JSON_TYPE = { 'content-type': 'application/json' };

let t: TestTenant;
let web: TestWeb;
let member: Record<string, string>;
let staff: Record<string, string>;
let fingerprint: Awaited<ReturnType<typeof openFingerprint>>;

beforeAll(async () => {
  t = await testTenant();
  web = await testWeb([t]);
  const [served] = web.served;
  Object.assign(served!, { limits: { consume: async () => undefined } });
  member = { cookie: await signIn(served!, await t.person()), ...ORIGIN };
  staff = { cookie: await signIn(served!, await t.staff('adviser'), true), ...ORIGIN };
  fingerprint = await openFingerprint(t.adminUrl, ['session']);
});

afterAll(async () => {
  await fingerprint.close();
  expect(web.logged.join('')).not.toContain(CANARY);
  expect(web.logged.filter((line) => line.includes('"bug"'))).toEqual([]);
});

/** Sends, and expects that nothing has changed and the process still answers. */
async function refused(path: string, sending: Sending): Promise<string | undefined> {
  const before = await fingerprint.read();
  const answer = await web.send(path, sending);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.body.toString()).not.toMatch(/node_modules|\.ts:|PostgresError|SyntaxError/);
  expect(await fingerprint.read()).toEqual(before);
  expect((await web.call('tenant.about', {})).status).toBe(200);
  return faultCode(answer);
}

const contact = (change: Record<string, unknown> = {}) => ({
  givenName: 'A',
  familyName: CANARY,
  phone: '+43 1 234567',
  language: 'de',
  version: 1,
  ...change,
});

const updating = (body: string | Buffer, headers: Record<string, string> = {}) =>
  refused('/trpc/people.updateContact', { headers: { ...JSON_TYPE, ...member, ...headers }, body });

describe('a body', () => {
  const good = JSON.stringify(contact());

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'input.invalid'],
    ['half of it', good.slice(0, 40), 'input.unreadable'],
    ['text', CANARY, 'input.unreadable'],
    ['a list', '[]', 'input.invalid'],
    ['null', 'null', 'input.invalid'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x7b]), 'input.unreadable'],
    ['UTF-16', Buffer.from(good, 'utf16le'), 'input.unreadable'],
    ['two values', `${good}${good}`, 'input.unreadable'],
    ['NUL in a text', JSON.stringify(contact({ givenName: `\u0000${CANARY}` })), 'input.text'],
    ['half a character', JSON.stringify(contact({ givenName: `${CANARY}\ud800` })), 'input.text'],
    [
      'a name of 10,000',
      JSON.stringify(contact({ givenName: 'x'.repeat(10_000) })),
      'input.invalid',
    ],
    ['a number beyond numbers', good.replace('"version":1', '"version":1e999'), 'input.invalid'],
    [
      'a version beyond any',
      good.replace('"version":1', '"version":2147483648'),
      'input.out-of-range',
    ],
    ['a stale version', good.replace('"version":1', '"version":7'), 'record.stale'],
    ['100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 'input.too-deep'],
    [
      '100 deep in a field',
      good.replace('"A"', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`),
      'input.too-deep',
    ],
  ])('of %s is refused', async (_, body, code) => {
    expect(await updating(body)).toBe(code);
  });

  it('larger than half a megabyte is not read', async () => {
    const big = JSON.stringify(contact({ givenName: 'x'.repeat(600_000) }));
    expect(await updating(big)).toBe('input.too-large');
    expect(await updating(big, { 'transfer-encoding': 'chunked' })).toBe('input.too-large');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json; charset=utf-7',
    'x',
  ])('of content type %s does nothing unforeseen', async (type) => {
    const before = await fingerprint.read();
    const headers = { ...member, 'content-type': type };
    const answer = await web.send('/trpc/people.updateContact', { headers, body: '{"a":1}' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(faultCode(answer)).toMatch(/^(input|procedure)\./);
    expect(await fingerprint.read()).toEqual(before);
  });

  it('with keys that would change objects changes none', async () => {
    const body = good.replace(
      '{',
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}},',
    );
    const headers = { ...JSON_TYPE, ...member };
    const answer = await web.send('/trpc/people.list', { headers, body });
    expect(faultCode(answer)).toBe('auth.role-needed');
    expect(({} as { admin?: boolean; x?: number }).admin ?? ({} as { x?: number }).x).toBe(
      undefined,
    );
    expect(faultCode(await web.send('/trpc/__proto__', { headers, body: '{}' }))).toBe(
      'procedure.unknown',
    );
    expect(faultCode(await web.send('/trpc/constructor', { headers, body: '{}' }))).toBe(
      'procedure.unknown',
    );
  });
});

describe('a request', () => {
  const change = { headers: { ...JSON_TYPE }, body: JSON.stringify(contact()) };
  const under = (headers: Record<string, string>): Sending => ({
    ...change,
    headers: { ...JSON_TYPE, cookie: member.cookie!, ...headers },
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s is refused', async (method) => {
    const path = '/trpc/people.updateContact?input=%7B%7D';
    const { headers } = under(ORIGIN);
    expect(await refused(path, { method, headers: headers! })).toBe('procedure.post-only');
    const form = { ...headers, 'x-http-method-override': 'POST' };
    expect(await refused(path, { method, headers: form })).toBe('procedure.post-only');
  });

  it('from another place is refused, however it says so', async () => {
    const path = '/trpc/people.updateContact';
    expect(await refused(path, under({ origin: 'http://xx.localhost.evil.example' }))).toBe(
      'origin.foreign',
    );
    expect(await refused(path, under({ origin: 'https://xx.localhost' }))).toBe('origin.foreign');
    expect(await refused(path, under({ referer: 'http://xx.localhost/' }))).toBe('origin.missing');
    expect(await refused('/files?purpose=receipt&name=a', under({}))).toBe('origin.missing');
  });

  it('with an unknown, cut or doubled cookie is nobody’s', async () => {
    const cut = member.cookie!.slice(0, -4);
    for (const cookie of [cut, 'session=', `session=${'x'.repeat(4_000)}`, 'session=%00', ';;=;'])
      expect(await refused('/trpc/people.updateContact', under({ ...ORIGIN, cookie }))).toBe(
        'auth.sign-in-needed',
      );
  });

  it('of eleven calls, or of names made up, is refused as one', async () => {
    const eleven = Array(11).fill('people.updateContact').join(',');
    const headers = { ...JSON_TYPE, ...member };
    const body = JSON.stringify(
      Object.fromEntries(
        Array(11)
          .entries()
          .map(([i]) => [i, contact()]),
      ),
    );
    expect(await refused(`/trpc/${eleven}?batch=1`, { headers, body })).toBe('batch.too-large');
    expect(await refused('/trpc/%E0%A4%A', { headers, body })).toMatch(/^(path|procedure|input)\./);
    expect(await refused(`/trpc/${'a'.repeat(5_000)}`, { headers, body: '{}' })).toBe(
      'procedure.unknown',
    );
  });

  it('does the right parts of a batch and refuses the wrong ones', async () => {
    const both = await web.send('/trpc/people.updateContact,people.updateContact?batch=1', {
      headers: { ...JSON_TYPE, ...member },
      body: JSON.stringify({ 0: contact({ version: 99 }), 1: contact() }),
    });
    expect(both.status).toBe(207);
    const [stale, done] = both.json() as unknown as Record<string, object>[];
    expect(stale).toMatchObject({ error: { data: { fault: { code: 'record.stale' } } } });
    expect(done).toHaveProperty('result');
  });
});

describe('a file', () => {
  const pdf = Buffer.from('%PDF-1.7\nexample');
  const upload = (query: string, body: Buffer, headers = staff) =>
    refused(`/files?${query}`, { headers, body });

  it.each<[string, string, Buffer, string]>([
    ['without a purpose', 'name=a.pdf', pdf, 'file.bad-request'],
    ['without a name', 'purpose=receipt', pdf, 'file.bad-request'],
    ['with NUL in its name', `purpose=receipt&name=${CANARY}%00.pdf`, pdf, 'file.bad-request'],
    ['with line ends in its name', 'purpose=receipt&name=a%0d%0aX:1', pdf, 'file.bad-request'],
    [
      'with a name of 10,000',
      `purpose=receipt&name=${'a'.repeat(10_000)}`,
      pdf,
      'file.bad-request',
    ],
    ['of a purpose that objects have', 'purpose=__proto__&name=a', pdf, 'file.bad-request'],
    [
      'for a person who is not there',
      `purpose=receipt&name=a&person=${randomUUID()}`,
      pdf,
      'person.unknown',
    ],
    ['of nothing', 'purpose=receipt&name=a', Buffer.alloc(0), 'file.wrong-type'],
    [
      'of a program',
      'purpose=receipt&name=a.pdf',
      Buffer.from('MZ\u0000\u0003'),
      'file.wrong-type',
    ],
    [
      'of XML as a receipt',
      'purpose=receipt&name=a.pdf',
      Buffer.from('<svg onload="x"/>'),
      'file.wrong-type',
    ],
    [
      'too large',
      'purpose=receipt&name=a',
      Buffer.concat([pdf, Buffer.alloc(15 << 20)]),
      'file.too-large',
    ],
  ])('%s is refused', async (_, query, body, code) => {
    expect(await upload(query, body)).toBe(code);
  });

  it('is never run by a browser, whatever its name says', async () => {
    const name = encodeURIComponent('"; x=<script>.html');
    const made = await web.send(`/files?purpose=receipt&name=${name}`, {
      headers: staff,
      body: pdf,
    });
    const { id } = made.json() as { id?: string };
    const back = await web.send(`/files/${id}`, { method: 'GET', headers: staff });
    expect(back.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
    expect(back.headers['content-type']).toBe('application/pdf');
    expect(back.headers['content-security-policy']).toContain('sandbox');
    expect(createHash('sha256').update(back.body).digest('hex')).toBe(
      createHash('sha256').update(pdf).digest('hex'),
    );
  });

  it.each(['..%2f..%2fetc%2fpasswd', '%00', 'not-an-id', randomUUID(), "'%20or%201=1"])(
    'named %s is not there',
    async (id) => {
      expect(await refused(`/files/${id}`, { method: 'GET', headers: staff })).toBe('file.unknown');
    },
  );
});

it('lets nobody choose where a sign-in leads', async () => {
  const paths = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/%09/evil',
    '/a%0d%0aX:1',
  ];
  for (const to of paths) {
    const query = `to=${encodeURIComponent(to)}&level=99&language=..`;
    const answer = await web.send(`/auth/sign-in?${query}`, { method: 'GET' });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toMatch(/^\/sign-in\/problem\?code=auth\.no-hub$/);
  }
});
