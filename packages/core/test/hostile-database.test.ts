/**
 * Connections to the database that die while requests run: each request is answered, with its
 * result or with `database.unavailable`; nothing is half done; afterwards everything works again.
 */
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFingerprint } from './kit/hostile.ts';
import { clientData } from './kit/order.ts';
import { type TestTenant, testTenant } from './kit/tenant.ts';
import { type Answer, faultCode, ORIGIN, signIn, type TestWeb, testWeb } from './kit/web.ts';

const ROUNDS = 12;
const AT_ONCE = 24;

let t: TestTenant;
let web: TestWeb;
let admin: postgres.Sql;
let member: Record<string, string>;

beforeAll(async () => {
  t = await testTenant();
  web = await testWeb([t]);
  Object.assign(web.served[0]!, { limits: { consume: async () => undefined } });
  member = { cookie: await signIn(web.served[0]!, await t.person()), ...ORIGIN };
  admin = postgres(t.adminUrl, { max: 1, onnotice: () => undefined });
});

afterAll(() => admin.end({ timeout: 5 }));

/** Ends every connection of the application to this database. */
async function kill(): Promise<number> {
  const killed = await admin`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'smart-coop'`;
  return killed.count;
}

const call = (path: string, input: unknown): Promise<Answer> =>
  web.call(path, input, { headers: member });

/** Many requests at once, with connections killed in between. */
async function underFire(calls: readonly (() => Promise<Answer>)[]): Promise<readonly Answer[]> {
  const running = calls.map((each) => each());
  await kill();
  return Promise.all(running);
}

const outcome = (answer: Answer): string =>
  answer.status === 200 ? 'done' : `${answer.status} ${faultCode(answer)}`;

describe('a dying database connection', () => {
  it('costs reads an answer, never the process', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const calls = Array.from({ length: AT_ONCE }, () => () => call('people.me', {}));
      for (const answer of await underFire(calls)) seen.add(outcome(answer));
    }
    expect([...seen].filter((each) => each !== 'done')).toEqual(['503 database.unavailable']);
    expect(outcome(await call('people.me', {}))).toBe('done');
  });

  it('leaves of a change all or nothing, and the same intent ends it', async () => {
    const fingerprint = await openFingerprint(t.adminUrl);
    const inputs = Array.from({ length: ROUNDS * AT_ONCE }, () => clientData());
    const lost: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const part = inputs.slice(round * AT_ONCE, (round + 1) * AT_ONCE);
      const answers = await underFire(part.map((input) => () => call('clients.create', input)));
      lost.push(...answers.map(outcome).filter((each) => each !== 'done'));
    }
    expect(lost.length).toBeGreaterThan(0);
    expect(new Set(lost)).toEqual(new Set(['503 database.unavailable']));
    for (const input of inputs) expect(outcome(await call('clients.create', input))).toBe('done');
    const rows = await fingerprint.read();
    await fingerprint.close();
    const number = (table: string): number => Number(rows[table]!.split(' ')[0]);
    expect(number('client')).toBe(inputs.length);
    expect(number('intent')).toBe(inputs.length);
  });

  it('is no bug in the log, and health says what is wrong while it lasts', async () => {
    expect(web.logged.filter((line) => line.includes('"bug"'))).toEqual([]);
    const name = new URL(t.runtimeUrl).pathname.slice(1);
    await admin.unsafe(`alter database "${name}" connection limit 0`);
    await kill();
    const ill = await web.send('/health', { method: 'GET', host: 'any' });
    expect(ill.json()).toMatchObject({
      status: 'failing',
      tenants: { xx: ['hub.not-configured', 'database.unavailable'] },
    });
    expect(outcome(await call('people.me', {}))).toBe('503 database.unavailable');
    await admin.unsafe(`alter database "${name}" connection limit -1`);
    const well = await web.send('/health', { method: 'GET', host: 'any' });
    expect(well.json()).toMatchObject({ tenants: { xx: ['hub.not-configured'] } });
    expect(outcome(await call('people.me', {}))).toBe('done');
  });
});
