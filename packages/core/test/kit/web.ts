/** Tenants behind the web application on a real port, and requests to them. */
import { randomBytes } from 'node:crypto';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import pino from 'pino';
import { afterAll } from 'vitest';
import { wire } from '../../src/procedure/index.ts';
import { openSessionStore } from '../../src/session/index.ts';
import {
  CALLS_A_MINUTE,
  createApp,
  createMetrics,
  openLimits,
  type ServedTenant,
} from '../../src/web/index.ts';
import type { TestTenant } from './tenant.ts';

export const SITE_KEY = randomBytes(16).toString('hex');
/** Origin of the tenant `xx`, as its own pages send it. */
export const ORIGIN = { origin: 'http://xx.localhost' };

export const serve = (tenant: TestTenant): ServedTenant => ({
  runtime: tenant.runtime,
  sessions: openSessionStore(tenant.runtime.database, { secure: false }),
  relyingParty: null,
  firstAdmin: null,
  limits: openLimits(tenant.runtime.database, { ...CALLS_A_MINUTE, 'sign-in': 5 }),
});

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
  readonly json: () => {
    result?: { data: unknown };
    error?: { data: { fault: { code: string; params: Record<string, unknown> } } };
    fault?: { code: string };
    [key: string]: unknown;
  };
}

export interface Sending {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

export interface TestWeb {
  readonly served: readonly ServedTenant[];
  readonly logged: readonly string[];
  readonly send: (path: string, sending?: Sending) => Promise<Answer>;
  /** Calls a procedure. */
  readonly call: (path: string, input: unknown, sending?: Sending) => Promise<Answer>;
}

/** Serves tenants for the rest of the test file. */
export async function testWeb(tenants: readonly TestTenant[]): Promise<TestWeb> {
  const logged: string[] = [];
  const lines = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  const served = tenants.map(serve);
  const app = createApp({
    tenants: served,
    log: pino({ level: 'info' }, lines),
    metrics: createMetrics(),
    siteKey: SITE_KEY,
    proxyHops: 0,
    metricsToken: null,
  });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  afterAll(() => new Promise((done) => server.close(done)));
  const send = (path: string, sending: Sending = {}) => sendTo(port, path, sending);
  return {
    served,
    logged,
    send,
    call: (path, input, sending = {}) =>
      send(`/trpc/${path}`, {
        ...sending,
        headers: { 'content-type': 'application/json', ...sending.headers },
        body: JSON.stringify(wire.serialize(input)),
      }),
  };
}

/** node:http, because fetch does not let one set `Host`. */
function sendTo(port: number, path: string, sending: Sending): Promise<Answer> {
  const { method = 'POST', host = 'xx.localhost', headers = {}, body } = sending;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, path, method, headers: { ...headers, host } },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: bytes,
            json: () => JSON.parse(bytes.toString('utf8')),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Begins a session as the callback of a sign-in does; answers the cookie header. */
export async function signIn(
  tenant: ServedTenant,
  person: string,
  secondFactor = false,
): Promise<string> {
  const { cookie } = await tenant.sessions.begin(
    {
      person,
      issuer: 'http://hub/oidc',
      subject: person,
      hubSession: 'sid-1',
      idToken: null,
      secondFactor,
      authenticatedAt: new Date().toISOString(),
    },
    null,
  );
  return cookie.split(';')[0]!;
}

export const faultCode = (answer: Answer): string | undefined =>
  answer.json().error?.data.fault.code ?? answer.json().fault?.code;
