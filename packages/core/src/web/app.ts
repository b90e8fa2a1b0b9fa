/** The web application of one coop process, serving one or several tenants by host name. */
import { timingSafeEqual } from 'node:crypto';
import { monotonicMs } from '@smart/calendar/clock';
import { type Context, Hono } from 'hono';
import type { Logger } from 'pino';
import { newId } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import { answerFault, limitBody } from './answer.ts';
import { authRoutes } from './auth.ts';
import { clientAddress } from './client-address.ts';
import { fileRoutes } from './files.ts';
import { health } from './health.ts';
import type { Metrics } from './metrics.ts';
import type { ServedTenant, WebEnvironment } from './served.ts';
import { TRPC_PATH, trpcHandler } from './trpc.ts';

export interface WebConfig {
  readonly tenants: readonly ServedTenant[];
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Shared with the sites, for signed client addresses; null takes connections' own. */
  readonly siteKey: string | null;
  /** Reverse proxies in front that add to `X-Forwarded-For`. */
  readonly proxyHops: number;
  /** Bearer token for `/metrics`; null answers only to the loopback address. */
  readonly metricsToken: string | null;
}

const MAXIMUM_CALL_BYTES = 512 * 1024;

export function createApp(config: WebConfig): Hono<WebEnvironment> {
  const byHost = new Map(
    config.tenants.map((each) => [new URL(each.runtime.origin).host, each] as const),
  );
  const app = new Hono<WebEnvironment>();
  app.onError((error, c) => answerFault(c, error));
  app.notFound((c) => answerFault(c, new Fault('path.unknown', {}, 'not-found')));
  app.use(async (c, next) => {
    c.set('requestId', requestId(c.req.header('x-request-id')));
    c.set('log', config.log);
    const started = monotonicMs();
    await next();
    // Afterwards, because an answer that tRPC made whole does not take over earlier headers.
    c.header('x-request-id', c.get('requestId'));
    finished(config, c, (monotonicMs() - started) / 1000);
  });
  app.get('/health', async (c) => {
    const state = await health(config.tenants);
    return c.json(state, state.status === 'ok' ? 200 : 503);
  });
  app.get('/metrics', (c) => metricsPage(config, c));
  app.use(async (c, next) => {
    const tenant = byHost.get(c.req.header('host') ?? '');
    if (!tenant) return answerFault(c, new Fault('tenant.unknown', {}, 'not-found'));
    c.set('tenant', tenant);
    c.set('clientAddress', addressOf(config, c));
    const found = await tenant.sessions.read(c.req.header('cookie'));
    c.set('session', found?.session ?? null);
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    if (found?.renewedCookie) c.header('set-cookie', found.renewedCookie, { append: true });
  });
  const limit = limitBody('input.too-large', MAXIMUM_CALL_BYTES);
  app.all(`${TRPC_PATH}/*`, limit, trpcHandler(config.metrics));
  app.use('/auth/*', limit);
  app.route('/auth', authRoutes());
  app.route('/files', fileRoutes());
  return app;
}

/** The caller's own request id when it is a plain one, so that a site's log and ours meet. */
const requestId = (given: string | undefined): string =>
  given !== undefined && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : newId();

const connectionAddress = (c: Context<WebEnvironment>): string | undefined =>
  c.env?.incoming?.socket?.remoteAddress;

const addressOf = (config: WebConfig, c: Context<WebEnvironment>): string | null =>
  clientAddress(
    config,
    {
      address: c.req.header('x-client-address'),
      signature: c.req.header('x-client-signature'),
      forwardedFor: c.req.header('x-forwarded-for'),
    },
    connectionAddress(c),
  );

/** First step of the path: the rest may name things. */
const routeOf = (path: string): string => {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'trpc' || first === 'auth') return `${first}/${second.slice(0, 80)}`;
  return ['health', 'metrics', 'files'].includes(first) ? first : 'other';
};

function finished(config: WebConfig, c: Context<WebEnvironment>, seconds: number): void {
  const tenant = c.get('tenant')?.runtime.id ?? '';
  const { status } = c.res;
  const route = routeOf(c.req.path);
  // Names that callers make up must not become labels.
  const label = status === 404 ? 'other' : route.split(',')[0]!;
  config.metrics.request({ tenant, route: label, status, seconds });
  const milliseconds = Math.round(seconds * 1000);
  const facts = { requestId: c.get('requestId'), tenant, method: c.req.method, route, status };
  config.log.info({ ...facts, milliseconds }, 'request');
}

function mayReadMetrics(config: WebConfig, c: Context<WebEnvironment>): boolean {
  if (config.metricsToken === null) {
    return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(connectionAddress(c) ?? '');
  }
  const given = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${config.metricsToken}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function metricsPage(config: WebConfig, c: Context<WebEnvironment>): Promise<Response> {
  if (!mayReadMetrics(config, c)) {
    return answerFault(c, new Fault('metrics.forbidden', {}, 'forbidden'));
  }
  const { registry } = config.metrics;
  return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType });
}
