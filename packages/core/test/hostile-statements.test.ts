/**
 * Hostile bank statements, uploaded and handed in over real HTTP: what is not exactly our account's
 * statement is refused with a code, books nothing, and leaves the process well.
 */
import { randomUUID } from 'node:crypto';
import { writeCamt053 } from '@smart/banking/example-bank';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFingerprint } from './kit/hostile.ts';
import { type TestTenant, testTenant } from './kit/tenant.ts';
import { type Answer, faultCode, ORIGIN, signIn, type TestWeb, testWeb } from './kit/web.ts';

const IBAN = 'AT483200000012345864';
const CANARY = 'Kanarienvogel';

let t: TestTenant;
let web: TestWeb;
let finance: Record<string, string>;
let fingerprint: Awaited<ReturnType<typeof openFingerprint>>;

beforeAll(async () => {
  t = await testTenant();
  web = await testWeb([t]);
  Object.assign(web.served[0]!, { limits: { consume: async () => undefined } });
  finance = { cookie: await signIn(web.served[0]!, await t.staff('finance'), true), ...ORIGIN };
  const account = { entityId: 'xx-coop', name: 'Main', iban: IBAN, openedOn: '2026-01-01' };
  const made = await call('bankAccounts.add', { intentId: randomUUID(), ...account });
  expect(made.status).toBe(200);
  fingerprint = await openFingerprint(t.adminUrl, ['session']);
});

afterAll(async () => {
  await fingerprint.close();
  expect(web.logged.join('')).not.toContain(CANARY);
  expect(web.logged.filter((line) => line.includes('"bug"'))).toEqual([]);
});

const call = (path: string, input: unknown): Promise<Answer> =>
  web.call(path, input, { headers: finance });

function written(change: { iban?: string; amount?: bigint; on?: string } = {}): string {
  const { iban = IBAN, amount = 12_345n, on = '2026-03-13' } = change;
  const details = [{ amount, text: CANARY }];
  return writeCamt053({
    version: '.001.08',
    messageId: 'M',
    createdAt: '2026-03-13T20:00:00',
    statements: [
      {
        id: 'S',
        sequence: 1,
        account: { iban, currency: 'EUR' },
        opening: { amount: 0n, date: on },
        closingDate: on,
        entries: [{ amount, bookingDate: on, details }],
      },
    ],
  });
}

const stored = (bytes: string | Buffer): Promise<Answer> =>
  web.send('/files?purpose=statement&name=s.xml', { headers: finance, body: Buffer.from(bytes) });

/** Hands a file in that could be stored, and expects that nothing is booked. */
async function refusal(bytes: string | Buffer): Promise<string | undefined> {
  const file = await stored(bytes);
  if (file.status !== 201) return faultCode(file);
  const { id } = file.json() as { id?: string };
  const before = await fingerprint.read();
  const answer = await call('statements.upload', { intentId: randomUUID(), file: id });
  expect(await fingerprint.read()).toEqual(before);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  return faultCode(answer);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const laughs = Array.from({ length: 9 }, (_, i) => {
  const inside = i === 0 ? 'ha' : `&l${i - 1};`.repeat(10);
  return `<!ENTITY l${i} "${inside}">`;
}).join('');

describe('a statement', () => {
  it.each<[string, () => string | Buffer, string]>([
    ['of nothing', () => '', 'file.wrong-type'],
    ['that is a table', () => 'Datum;Betrag\n2026-03-13;12,00', 'file.wrong-type'],
    ['that is a paper', () => '%PDF-1.7', 'file.wrong-type'],
    ['of an archive', () => Buffer.from('PK\u0003\u0004'), 'file.wrong-type'],
    ['cut in half', () => written().slice(0, 900), 'statement.not-xml'],
    ['cut before its last mark', () => written().trimEnd().slice(0, -2), 'statement.not-xml'],
    [
      'of another account',
      () => written({ iban: 'DE02120300000000202051' }),
      'statement.other-account',
    ],
    [
      'with a document type',
      () => written().replace(head, `${head}<!DOCTYPE x SYSTEM "file:///etc/passwd">`),
      'statement.has-doctype',
    ],
    [
      'with entities that multiply',
      () => written().replace(head, `${head}<!DOCTYPE x [${laughs}]>`).replace(CANARY, '&l8;'),
      'statement.has-doctype',
    ],
    [
      'with an entity of its own',
      () => written().replace(CANARY, '&xxe;'),
      'statement.entity-unknown',
    ],
    [
      'that says another encoding than it has',
      () => Buffer.from(written().replace(CANARY, 'Müßig'), 'latin1'),
      'statement.encoding-broken',
    ],
    ['that is another message', () => `${head}<html><body/></html>`, 'statement.not-a-message'],
    ['nested without end', () => `${head}${'<a>'.repeat(50_000)}`, 'statement.not-xml'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await refusal(bytes())).toBe(code);
  });

  it.each<[string, (xml: string) => string]>([
    ['a day that does not exist', (xml) => xml.replaceAll('2026-03-13', '2026-02-30')],
    ['an amount of letters', (xml) => xml.replaceAll('123.45', '12x.45')],
    ['an amount below a cent', (xml) => xml.replaceAll('123.45', '123.456')],
    ['an amount beyond the ledger', (xml) => xml.replaceAll('123.45', `${'9'.repeat(40)}.99`)],
    ['a negative amount', (xml) => xml.replaceAll('>123.45<', '>-123.45<')],
    ['balances that do not follow from its lines', (xml) => xml.replace('123.45', '999.99')],
    ['another currency', (xml) => xml.replaceAll('"EUR"', '"USD"').replaceAll('>EUR<', '>USD<')],
  ])('with %s is refused', async (_, change) => {
    const xml = change(written());
    expect(xml).not.toBe(written());
    expect(await refusal(xml)).toMatch(/^statement\.[a-z-]+$/);
  });

  it('larger than fifteen megabytes is not read', async () => {
    const big = written().replace(CANARY, 'x'.repeat(16 << 20));
    expect(await refusal(big)).toBe('file.too-large');
  });

  it('handed in ten times at once is booked once', async () => {
    const { id: file } = (await stored(written())).json() as { id?: string };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => call('statements.upload', { intentId: randomUUID(), file })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const fresh = answers.map((answer) => {
      const { statements } = answer.json().result!.data as { statements: { fresh: number }[] };
      return statements[0]!.fresh;
    });
    expect(fresh.sort()).toEqual([...Array(9).fill(0), 1]);
    const rows = await fingerprint.read();
    expect(rows.bank_entry?.split(' ')[0]).toBe('1');
  });
});
