/**
 * Every procedure of the router, called over HTTP with broken variants of an input that would pass:
 * the answer is always a coded fault (or a plain answer, where the variant happens to be right),
 * never `internal`; a refused call leaves every row of every table as it was; nothing of the input
 * reaches the log. New procedures enter by themselves.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Meta, STAFF_ROLES, wire } from '../src/procedure/index.ts';
import { appRouter } from '../src/router.ts';
import {
  aimed,
  hostileText,
  hostileVariants,
  type KnownRow,
  knownRows,
  openFingerprint,
} from './kit/hostile.ts';
import { confirmedByLink, sentOrder } from './kit/order.ts';
import { sampleOf } from './kit/sample.ts';
import { type Answer, faultCode, ORIGIN, signIn, type TestWeb, testWeb } from './kit/web.ts';
import { approved, daily, monthly, signed, submitted, workplace } from './kit/work.ts';

interface ProcedureDef {
  readonly type: 'query' | 'mutation';
  readonly meta?: Meta;
  readonly inputs: readonly unknown[];
}

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: ProcedureDef }>,
).map(([path, { _def }]) => ({ path, def: _def }));

/** Written by the request itself, not by the procedure; sequences leave gaps by design. */
const BESIDE = ['rate_limit', 'session'];
/** More in the wide run. */
const RUNS = process.env.WIDE === '1' ? 40 : 12;
const CANARY = 'canary-of-the-input';

let web: TestWeb;
let fingerprint: Awaited<ReturnType<typeof openFingerprint>>;
let known: ReadonlyMap<string, KnownRow>;
const headers: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  const place = await workplace();
  const { t } = place;
  const worker = await place.worker(10_000_000n);
  const at = { country: 'AT' };
  const order = { placeCountry: 'AT', startsOn: '2026-12-01', endsOn: '2026-12-20' };
  const shared = { person: worker.id, client: at, order };
  await confirmedByLink(t, shared);
  const open = await sentOrder(t, shared);
  const first = await approved(place, worker, monthly(worker.budget, 200_000n, '2026-12-01'));
  await signed(worker, first);
  await submitted(worker, daily(worker.budget, 30_000n, ['2026-12-05']));
  await t.asSystem(
    (
      tx,
    ) => tx.sql`update person set street = 'Beispielgasse 1', postal_code = '1010', phone = '+43 1 234567',
      city = 'Wien', country = 'AT' where id = ${worker.id}`,
  );
  await worker.call.shares.subscribe({ intentId: randomUUID(), quantity: 1 });
  web = await testWeb([t]);
  const [served] = web.served;
  Object.assign(served!, { limits: { consume: async () => undefined } });
  const staff = await t.staff(...STAFF_ROLES);
  headers.member = { cookie: await signIn(served!, worker.id), ...ORIGIN };
  headers.staff = { cookie: await signIn(served!, staff, true), ...ORIGIN };
  headers.client = { 'x-order-link': open.token };
  headers.public = {};
  for (const each of Object.values(headers)) if (each.origin) each.origin = t.runtime.origin;
  fingerprint = await openFingerprint(t.adminUrl, BESIDE);
  known = await knownRows(t.adminUrl);
});

afterAll(() => fingerprint.close());

type Json = Parameters<typeof aimed>[0];

/** An input that would pass, aimed at rows that exist. */
function inputFor(path: string, def: ProcedureDef): Json {
  const generated = sampleOf(def.inputs) as { readonly intentId?: string };
  const intent = generated.intentId === undefined ? {} : { intentId: randomUUID() };
  const input = def.meta?.sample === undefined ? generated : (def.meta.sample as object);
  const plain = wire.serialize({ ...input, ...intent }) as Json;
  return aimed(plain, path.split('.')[0]!, known);
}

const send = (path: string, def: ProcedureDef, body: string): Promise<Answer> =>
  web.send(`/trpc/${path}`, {
    host: 'at.localhost',
    headers: { 'content-type': 'application/json', ...headers[def.meta!.access!.kind] },
    body,
  });

/** A fresh intent each time, where the variant left it alone. */
const freshened = (text: string): string =>
  text.replace(/"intentId":"[0-9a-f-]{36}"/, `"intentId":"${randomUUID()}"`);

describe.each(procedures)('$path', ({ path, def }) => {
  it('answers broken input with a coded fault, and leaves everything as it was', async () => {
    const input = inputFor(path, def);
    const variants = hostileVariants(input, ['intentId']);
    const run = async ({ text, places }: { text: string; places: string }) => {
      const before = def.type === 'mutation' ? await fingerprint.read() : null;
      const answer = await send(path, def, freshened(text));
      const said = `${path} at ${places}: ${text.slice(0, 300)}`;
      const bug = web.logged.filter((line) => line.includes('"bug"')).at(-1);
      expect(answer.status, `${said}\n${bug}`).toBeLessThan(500);
      if (answer.status === 200) return;
      expect(faultCode(answer), said).toMatch(/^[a-z-]+(\.[a-z-]+)+$/);
      if (before) expect(await fingerprint.read(), said).toEqual(before);
    };
    await fc.assert(fc.asyncProperty(variants, run), { numRuns: RUNS, endOnFailure: true });
  });
});

describe('the proof itself', () => {
  it('does change rows when a call is right', async () => {
    const before = await fingerprint.read();
    const change = {
      givenName: CANARY,
      familyName: CANARY,
      phone: '+43 1 234567',
      language: 'de',
      version: known.get('person')!.version!,
    };
    const contact = procedures.find(({ path }) => path === 'people.updateContact')!;
    expect(
      await send(contact.path, contact.def, hostileText({ ...change, version: 10 ** 6 })),
    ).toMatchObject({ status: 409 });
    expect(await fingerprint.read()).toEqual(before);
  });

  it('left the process well', async () => {
    const health = await web.send('/health', { method: 'GET', host: 'at.localhost' });
    expect(health.json()).toEqual({ status: 'failing', tenants: { at: ['hub.not-configured'] } });
  });
});
