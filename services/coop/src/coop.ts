/** One coop process: one or several tenants behind one web application, with their jobs. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Clock } from '@smart/calendar/clock';
import {
  createApp,
  createMetrics,
  createRelyingParty,
  exampleVatChecker,
  type Jobs,
  jobHandlers,
  loggable,
  type MailSender,
  openJobs,
  openLimits,
  openSessionStore,
  openTenantDatabase,
  openVault,
  type RelyingPartyConfig,
  type ServedTenant,
  seedEntities,
  smtpSender,
  systemActor,
  type TenantPlugin,
  type TenantRuntime,
  vaultKeys,
  viesChecker,
} from '@smart/core';
import type { Logger } from 'pino';

export interface CoopTenant {
  readonly plugin: TenantPlugin;
  /** Public address of the tenant's site: `http://at.localhost:4000`. */
  readonly origin: string;
  /** Address of the run-time role. */
  readonly databaseUrl: string;
  /** `id:base64 of 32 bytes`, the current key first (see the vault). */
  readonly vaultKey: string;
  /** How the hub knows this tenant; null: nobody can sign in. */
  readonly hub: Pick<RelyingPartyConfig, 'issuer' | 'internalAddress' | 'privateJwk'> | null;
  /** E-mail address that becomes administrator while there is none. */
  readonly firstAdmin?: string | null;
  readonly connections?: number;
}

export interface CoopConfig {
  readonly tenants: readonly CoopTenant[];
  readonly clock: Clock;
  readonly log: Logger;
  readonly exampleMode: boolean;
  readonly siteKey: string | null;
  /** Reverse proxies in front that add to `X-Forwarded-For`; default 0. */
  readonly proxyHops?: number;
  readonly metricsToken?: string | null;
  readonly smtp?: { readonly url: string; readonly from: string } | null;
  /** False serves requests only and leaves background jobs to another process. */
  readonly jobs?: boolean;
}

export interface Coop {
  /** For a node:http server. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** True for paths this service answers; a front server hands them over. */
  readonly answers: (url: string) => boolean;
  readonly tenant: (id: string) => TenantRuntime;
  /** Lets jobs finish, then closes every connection. */
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly served: ServedTenant;
  readonly jobs: Jobs;
}

const PATHS = /^\/(trpc|auth|files|health|metrics)(\/|\?|$)/;

/** Opens every tenant and returns what serves them. The databases must be migrated. */
export async function createCoop(config: CoopConfig): Promise<Coop> {
  const sender = config.smtp ? smtpSender(config.smtp.url, config.smtp.from) : null;
  const opened = config.tenants.map((each) => open(config, each));
  try {
    for (const each of opened) await begin(config, each, sender);
  } catch (error) {
    await closeAll(opened, sender);
    throw error;
  }
  const app = createApp({
    tenants: opened.map(({ served }) => served),
    log: config.log,
    metrics: createMetrics(),
    siteKey: config.siteKey,
    proxyHops: config.proxyHops ?? 0,
    metricsToken: config.metricsToken ?? null,
  });
  const byId = new Map(opened.map(({ served: { runtime } }) => [runtime.id, runtime]));
  return {
    listener: getRequestListener(app.fetch),
    fetch: (request) => app.fetch(request),
    answers: (url) => PATHS.test(url),
    tenant: (id) => {
      const runtime = byId.get(id);
      if (!runtime) throw new Error(`this process does not serve the tenant ${id}`);
      return runtime;
    },
    close: () => closeAll(opened, sender),
  };
}

function open(config: CoopConfig, tenant: CoopTenant): Opened {
  const { plugin, origin, databaseUrl, hub } = tenant;
  const { id } = plugin.tenant;
  const database = openTenantDatabase(databaseUrl, { connections: tenant.connections ?? 8 });
  const jobs = openJobs(databaseUrl, {
    onProblem: ({ job, error }) =>
      config.log.error({ error: loggable(error), tenant: id, job }, 'job failed'),
  });
  const runtime: TenantRuntime = {
    id,
    origin,
    plugin,
    clock: config.clock,
    database,
    vault: openVault(vaultKeys(tenant.vaultKey)),
    jobs,
    vatChecker: config.exampleMode ? exampleVatChecker : viesChecker(),
    exampleMode: config.exampleMode,
  };
  const redirectUri = `${origin}/auth/callback`;
  const served: ServedTenant = {
    runtime,
    sessions: openSessionStore(database, { secure: origin.startsWith('https:') }),
    relyingParty: hub ? createRelyingParty({ ...hub, clientId: id, redirectUri }) : null,
    firstAdmin: tenant.firstAdmin ?? null,
    limits: openLimits(database),
  };
  return { served, jobs };
}

async function begin(
  config: CoopConfig,
  { served: { runtime }, jobs }: Opened,
  sender: MailSender | null,
): Promise<void> {
  await runtime.database.inTransaction(systemActor('start'), (tx) =>
    seedEntities(tx, runtime.plugin),
  );
  if (config.jobs !== false) await jobs.work(jobHandlers(runtime, sender));
}

async function closeAll(opened: readonly Opened[], sender: MailSender | null): Promise<void> {
  await Promise.all(
    opened.map(async ({ served, jobs }) => {
      await jobs.stop();
      await served.runtime.database.close();
    }),
  );
  sender?.close();
}
