import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { monotonicMs } from '@smart/calendar/clock';
import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import postgres from 'postgres';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { loadBlocklist } from '../account/blocklist.ts';
import { createPasswordHasher } from '../account/password-hash.ts';
import { callerOf } from '../api/caller.ts';
import { checkConfig, type HubConfig } from '../config.ts';
import type { Caller, Hub } from '../context.ts';
import { createSeal } from '../crypto/seal.ts';
import { createMailSender } from '../mail/send.ts';
import { createCookieSigner } from '../provider/cookies.ts';
import { currentKeys, type SigningKey } from '../provider/keys.ts';
import { createProvider } from '../provider/provider.ts';
import { deliverSignOuts } from '../sign-out/deliver.ts';
import { placeOf } from '../throttle/guesses.ts';
import { healthOf } from './health.ts';
import { type Job, purge, startJobs } from './jobs.ts';
import { answerWithProvider, isProviderPath } from './provider-mount.ts';
import { signInPages } from './sign-in-pages.ts';
import { trpcApp } from './trpc.ts';

/** Calls a minute from one place, before anything is looked at. */
const CALLS_A_MINUTE = 1_200;

export interface HubServer {
  /** Answers `/oidc/*`, `/trpc/*`, `/auth/*` and `/health`; anything else with 404. */
  readonly listener: (req: IncomingMessage, res: ServerResponse) => void;
  /** True for the addresses the hub answers, to share a host with the network site. */
  readonly answers: (url: string) => boolean;
  readonly hub: Hub;
  /** Runs each background job once, now: mails, sign-outs, keys, retention. */
  readonly runJobs: () => Promise<void>;
  /** Stops jobs and waits for work under way. Close the HTTP server first. */
  readonly close: () => Promise<void>;
}

async function openHub(config: HubConfig): Promise<Hub & { settle: () => Promise<void> }> {
  checkConfig(config);
  const pending = new Set<Promise<unknown>>();
  return {
    config,
    sql: postgres(config.databaseUrl, { max: config.poolSize, onnotice: () => undefined }),
    seal: createSeal(config.secrets),
    passwords: await createPasswordHasher(),
    blocklist: loadBlocklist(config.passwordListFile),
    background(work) {
      const guarded = work
        .catch((error: unknown) => config.log.error({ err: error }, 'background work failed'))
        .finally(() => pending.delete(guarded));
      pending.add(guarded);
    },
    settle: async () => {
      await Promise.all(pending);
    },
  };
}

/** The provider of the present keys; rebuilt when they change, without a restart. */
async function keepProvider(build: (keys: readonly SigningKey[]) => Provider, hub: Hub) {
  let keys = await currentKeys(hub);
  let provider = build(keys);
  return {
    provider: () => provider,
    key: () => keys[0]!,
    refresh: async () => {
      const next = await currentKeys(hub);
      if (next.map((k) => k.kid).join() === keys.map((k) => k.kid).join()) return;
      keys = next;
      provider = build(keys);
    },
  };
}

/** The route for logs: no ids, no queries, nothing personal. */
function routeOf(url: string): string {
  const path = url.split('?')[0] ?? '';
  return path.replace(/^(\/oidc\/auth)\/.+/, '$1/:uid').slice(0, 200);
}

function logAnswer(hub: Hub, req: IncomingMessage, res: ServerResponse): void {
  const id = randomUUID();
  const begun = monotonicMs();
  const route = routeOf(req.url ?? '');
  const { method } = req;
  res.setHeader('x-request-id', id);
  res.on('finish', () => {
    const ms = Math.round(monotonicMs() - begun);
    hub.config.log.info({ id, method, route, status: res.statusCode, ms }, 'answered');
  });
}

function refuse(res: ServerResponse, status: number, code: string): void {
  res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  res.end(JSON.stringify({ error: { message: code, data: { fault: { code, params: {} } } } }));
}

const answers = (url: string): boolean =>
  isProviderPath(url) || /^\/(trpc\/|auth\/(sign-in|done)(\?|$)|health(\?|$))/.test(url);

function jobsOf(hub: Hub, keys: { key: () => SigningKey; refresh: () => Promise<void> }): Job[] {
  const sender = createMailSender(hub);
  return [
    { name: 'sign-outs', everyMs: 1_000, run: () => deliverSignOuts(hub, keys.key()) },
    { name: 'keys', everyMs: 600_000, run: keys.refresh },
    { name: 'purge', everyMs: 3_600_000, run: () => purge(hub) },
    ...(sender ? [{ name: 'mails', everyMs: 1_000, run: sender.sendDue }] : []),
  ];
}

/**
 * Opens the hub: connects, prepares keys, starts its jobs unless `jobs` is false. The database must
 * be migrated (`packages/hub/migrations`).
 */
export async function createHub(
  config: HubConfig,
  options: { readonly jobs?: boolean } = {},
): Promise<HubServer> {
  const hub = await openHub(config);
  const signer = createCookieSigner(config.secrets);
  const callers = new WeakMap<object, Caller>();
  const noted = (req: object) => callers.get(req);
  const kept = await keepProvider(
    (keys) => createProvider({ hub, keys, signer, callerOf: noted }),
    hub,
  );
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route('/', trpcApp({ hub, provider: kept.provider, signer, callerOf: noted }));
  app.route('/', signInPages(config.origin));
  app.get('/health', async (c) => {
    const health = await healthOf(hub);
    return c.json(health, health.ok ? 200 : 503);
  });
  const honoListener = getRequestListener(app.fetch);
  const calls = new RateLimiterMemory({ points: CALLS_A_MINUTE, duration: 60 });
  const jobs = jobsOf(hub, kept);
  const stopJobs = options.jobs === false ? async () => undefined : startJobs(hub, jobs);

  const listener = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = req.url ?? '/';
    logAnswer(hub, req, res);
    const caller = callerOf(req.headers, req.socket.remoteAddress, config);
    callers.set(req, caller);
    const within = await calls.consume(placeOf(caller.address)).then(
      () => true,
      () => false,
    );
    if (!within) return refuse(res, 429, 'hub.too-many-calls');
    if (!answers(url)) return refuse(res, 404, 'hub.input-refused');
    if (isProviderPath(url)) return answerWithProvider(kept.provider(), config.origin, req, res);
    return void honoListener(req, res);
  };
  return {
    listener: (req, res) => {
      listener(req, res).catch((error: unknown) => {
        config.log.error({ err: error }, 'request failed');
        if (res.headersSent) res.destroy();
        else refuse(res, 500, 'hub.unavailable');
      });
    },
    answers,
    hub,
    runJobs: async () => {
      for (const job of jobs) await job.run();
    },
    close: async () => {
      await stopJobs();
      await hub.settle();
      await hub.sql.end({ timeout: 5 });
    },
  };
}
