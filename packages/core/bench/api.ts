/**
 * A read of one row and a change with an intent through tRPC (session, limits, log, schema, audit),
 * beside the same SQL on the bare driver behind the same HTTP server, in the same kind of
 * transaction under the same row-level setting.
 */
import { randomUUID } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { monotonicMs } from '@smart/calendar/clock';
import { Hono } from 'hono';
import pino from 'pino';
import postgres from 'postgres';
import { inTurn, median, round, type Speed, stopwatch } from '../../../bench/measure.ts';
import { createApp, createMetrics, newId, openLimits, openSessionStore } from '../src/index.ts';
import { type BenchOffice, openOffice } from './office.ts';

const CONNECTIONS = 8;
const ROUND_MS = 1_500;
const WITHOUT_LIMIT = { read: 1e9, change: 1e9, 'sign-in': 1e9, upload: 1e9 };

async function listen(fetch: Parameters<typeof getRequestListener>[0]) {
  const server = createServer(getRequestListener(fetch));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The application as a coop runs it; its log is written, and thrown away. */
function application(office: BenchOffice) {
  const { runtime } = office;
  const sessions = openSessionStore(runtime.database, { secure: false });
  const limits = openLimits(runtime.database, WITHOUT_LIMIT);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const served = { runtime, sessions, relyingParty: null, firstAdmin: null, limits };
  const app = createApp({
    ...{ tenants: [served], log: pino(nowhere), metrics: createMetrics(), siteKey: null },
    ...{ proxyHops: 0, metricsToken: null },
  });
  return { app, sessions };
}

type Sql = postgres.Sql;
type Work = (sql: postgres.TransactionSql) => Promise<unknown>;

/** What the core's transactions begin with. */
const under = (sql: Sql, person: string, mode: string, work: Work): Promise<unknown> =>
  sql.begin(mode, async (tx) => {
    const identified = tx`select set_config('app.role', 'member', true),
      set_config('app.person', ${person}, true), set_config('app.order', '', true),
      set_config('app.actor', ${person}, true)`.execute();
    const [result] = await Promise.all([work(tx), identified]);
    return result;
  });

const read =
  (person: string): Work =>
  async (tx) =>
    (
      await tx`select id, email, given_name, family_name, phone, language, street, postal_code, city,
      country, identity_state, identity_submitted_at, identity_decided_by, identity_decided_at,
      identity_reason, state, erasure_requested_at, example, version, created_at, updated_at
      from person where id = ${person}`
    )[0];

/** The statements of `budgets.open`: intent, entities, budget, audit, answer. */
const change =
  (person: string, intent: string, now: string): Work =>
  async (tx) => {
    const hash = Buffer.alloc(32);
    await tx`insert into intent (id, actor, procedure, input_hash, at)
      values (${intent}, ${person}, 'budgets.open', ${hash}, ${now})
      on conflict (id) do nothing returning id`;
    const [entity] = await tx`select id, name, jurisdiction, currency, facts from legal_entity`;
    const id = newId();
    await tx`insert into budget (id, person_id, entity_id, name, state, opened_at)
      values (${id}, ${person}, ${entity!.id}, 'Bench', 'open', ${now})`;
    await tx`update intent set answer = ${tx.json({ json: { id } })} where id = ${intent}`;
    await tx`insert into audit (id, at, actor, role, procedure, subject, facts, intent, request_id)
      values (${newId()}, ${now}, ${person}, 'member', 'budgets.open', ${person},
        ${tx.json({ budget: id })}, ${intent}, ${newId()})`;
    return { id };
  };

function bare(office: BenchOffice, sql: Sql, person: string): Hono {
  const app = new Hono();
  app.post('/read', async (c) => {
    await c.req.json();
    return c.json(await under(sql, person, 'read only', read(person)));
  });
  app.post('/change', async (c) => {
    const { intentId } = (await c.req.json()) as { intentId: string };
    const work = change(person, intentId, office.runtime.clock.now());
    return c.json(await under(sql, person, 'read write', work));
  });
  return app;
}

type Body = () => string;

const opening: Body = () => JSON.stringify({ intentId: randomUUID(), name: 'Bench' });
const nothing: Body = () => '{}';

function post(agent: Agent, url: string, headers: Record<string, string>, body: string) {
  return new Promise<void>((resolve, reject) => {
    const all = { ...headers, 'content-type': 'application/json' };
    const outgoing = request(url, { agent, method: 'POST', headers: all }, (incoming) => {
      if (incoming.statusCode !== 200) reject(new Error(`${url}: ${incoming.statusCode}`));
      incoming.resume().on('end', resolve);
    });
    outgoing.on('error', reject).end(body);
  });
}

/** Requests answered a second by one process that also makes them; every answer must be right. */
async function speed(url: string, headers: Record<string, string>, body: Body): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const watch = stopwatch();
  let answered = 0;
  const until = monotonicMs() + ROUND_MS;
  const client = async (): Promise<void> => {
    while (monotonicMs() < until) {
      await post(agent, url, headers, body());
      answered += 1;
    }
  };
  await watch.runAsync(() => Promise.all(Array.from({ length: CONNECTIONS }, client)));
  agent.destroy();
  return watch.speed(answered);
}

async function compare(trpc: () => Promise<Speed>, bare: () => Promise<Speed>) {
  const speeds = await inTurn({ trpc, bare });
  const share = (of: keyof Speed): number =>
    round(median(speeds.trpc.map((each, i) => each[of] / speeds.bare[i]![of])), 2);
  const requests = (list: readonly Speed[]): number =>
    Math.round(median(list.map(({ ofClock }) => ofClock)));
  return {
    trpc: requests(speeds.trpc),
    bare: requests(speeds.bare),
    ofBare: share('ofClock'),
    ofBareProcessor: share('ofProcessor'),
  };
}

/** Runs on a throw-away server. */
export async function measure() {
  const office = await openOffice({ connections: CONNECTIONS });
  const sql = postgres(office.runtimeUrl, { max: CONNECTIONS, onnotice: () => undefined });
  try {
    const person = await office.person();
    const { app, sessions } = application(office);
    const { cookie } = await sessions.begin(
      {
        ...{ person, issuer: 'bench', subject: person, hubSession: null, idToken: null },
        ...{ secondFactor: false, authenticatedAt: office.runtime.clock.now() },
      },
      null,
    );
    const trpc = await listen(app.fetch as never);
    const plain = await listen(bare(office, sql, person).fetch as never);
    const { host } = new URL(office.runtime.origin);
    const headers = { host, cookie: cookie.split(';')[0]!, origin: office.runtime.origin };
    const reads = await compare(
      () => speed(`${trpc.url}/trpc/people.me`, headers, nothing),
      () => speed(`${plain.url}/read`, headers, nothing),
    );
    const changes = await compare(
      () => speed(`${trpc.url}/trpc/budgets.open`, headers, opening),
      () => speed(`${plain.url}/change`, headers, opening),
    );
    trpc.close();
    plain.close();
    return { reads, changes };
  } finally {
    await sql.end({ timeout: 5 });
    await office.close();
  }
}
