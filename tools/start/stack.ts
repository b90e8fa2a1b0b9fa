/** Everything that runs behind the port: database, hub, coop. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IsoDate, isIsoDate } from '@smart/calendar';
import { fixedDateClock, systemClock } from '@smart/calendar/clock';
import { prepareTenantDatabase } from '@smart/core';
import { enrolTenant, hubMigrations } from '@smart/hub';
import type { Discovered } from '@smart/law/discovery';
import { migrate, provisionDatabase, type RunningServer, startPostgres } from '@smart/postgres';
import { type Coop, createCoop } from '@smart/service-coop';
import { createHub, type HubServer } from '@smart/service-hub';
import { type Logger, pino } from 'pino';
import type { Report } from './progress.ts';
import { type Secrets, secretsOf } from './secrets.ts';

/** The day example mode stands on, unless told otherwise. */
const USUAL_DATE = '2026-11-23';

/**
 * The office date of example mode; production reads the clock. `EXAMPLE_DATE` in the environment
 * sets another one: a start on kept data then stands on a later day, as if the office had waited.
 */
export const EXAMPLE_DATE = exampleDate(process.env.EXAMPLE_DATE);

function exampleDate(wanted: string | undefined): IsoDate {
  if (wanted === undefined || wanted === '') return USUAL_DATE;
  if (isIsoDate(wanted)) return wanted;
  throw new Error(`EXAMPLE_DATE is "${wanted}"; it must be a day such as ${USUAL_DATE}.`);
}

export interface Stack {
  readonly coop: Coop;
  readonly hub: HubServer;
  readonly secrets: Secrets;
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

export const originOf = (name: string, port: number): string => `http://${name}.localhost:${port}`;

/** Set once the example data is complete; a start killed before begins anew. */
const doneFile = (dataDir: string): string => join(dataDir, 'example-complete');
export const isLoaded = (dataDir: string): boolean => existsSync(doneFile(dataDir));
export const markLoaded = (dataDir: string): void => writeFileSync(doneFile(dataDir), EXAMPLE_DATE);

/** Deletes what an earlier start left; a server still running there is stopped by the launcher. */
export function clear(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true });
}

const HUB_STATE = { live: 'live', frozen: 'frozen', 'wound-down': 'closed' } as const;

interface Parts {
  readonly server: RunningServer;
  readonly secrets: Secrets;
  readonly log: Logger;
  readonly port: number;
  readonly found: Discovered;
}

export async function startDatabase(dataDir: string): Promise<RunningServer> {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  return startPostgres({ dataDir: join(dataDir, 'postgres') });
}

async function startHub({ server, secrets, log, port, found }: Parts): Promise<HubServer> {
  const database = await provisionDatabase(server.url, 'smart_hub');
  await migrate(database.ownerUrl, [hubMigrations]);
  const hub = await createHub({
    databaseUrl: database.runtimeUrl,
    poolSize: 8,
    origin: originOf('network', port),
    secrets: [secrets.hubSecret],
    pairwiseSalt: secrets.pairwiseSalt,
    siteKey: secrets.siteKey,
    proxyHops: 0,
    mail: null,
    exampleMode: true,
    passwordListFile: null,
    clock: systemClock(),
    log: log.child({ service: 'hub' }),
  });
  for (const tenant of found.tenants.values()) {
    const origin = originOf(tenant.id, port);
    const key = secrets.tenants[tenant.id];
    if (!key) throw new Error(`no keys for the tenant ${tenant.id}`);
    await enrolTenant(hub.hub.sql, {
      id: tenant.id,
      name: tenant.name,
      origin,
      redirectUris: [`${origin}/auth/callback`],
      postLogoutRedirectUris: [`${origin}/`],
      backchannelLogoutUri: `${origin}/auth/backchannel-logout`,
      internalAddress: `http://127.0.0.1:${port}`,
      jwks: { keys: [key.hub.publicJwk] },
      state: HUB_STATE[tenant.lifecycle],
    });
  }
  return hub;
}

async function startCoop(parts: Parts, report: Report): Promise<Coop> {
  const { server, secrets, log, port, found } = parts;
  const tenants = [];
  for (const tenant of found.tenants.values()) {
    report(tenant.name);
    const database = await provisionDatabase(server.url, `smart_${tenant.id}`);
    await prepareTenantDatabase(database.ownerUrl, database.runtimeRole);
    const key = secrets.tenants[tenant.id];
    if (!key) throw new Error(`no keys for the tenant ${tenant.id}`);
    tenants.push({
      plugin: { tenant, jurisdictions: found.jurisdictions, declarations: found.declarations },
      origin: originOf(tenant.id, port),
      databaseUrl: database.runtimeUrl,
      vaultKey: key.vaultKey,
      hub: {
        issuer: `${originOf('network', port)}/oidc`,
        internalAddress: `http://127.0.0.1:${port}`,
        privateJwk: key.hub.privateJwk,
      },
    });
  }
  return createCoop({
    tenants,
    clock: fixedDateClock(EXAMPLE_DATE),
    log: log.child({ service: 'coop' }),
    exampleMode: true,
    siteKey: secrets.siteKey,
  });
}

/** Migrates and opens hub and coop on a running database. */
export async function startServices(
  server: RunningServer,
  options: { dataDir: string; port: number; found: Discovered; report: Report },
): Promise<Stack> {
  const { dataDir, port, found, report } = options;
  const secrets = await secretsOf(dataDir, [...found.tenants.keys()]);
  const file = pino.destination({ dest: join(dataDir, 'log.ndjson'), mkdir: true, sync: false });
  const log = pino({ level: process.env.LOG_LEVEL ?? 'info' }, file);
  const parts: Parts = { server, secrets, log, port, found };
  report('hub');
  const hub = await startHub(parts);
  const coop = await startCoop(parts, report);
  return {
    coop,
    hub,
    secrets,
    issuer: `${originOf('network', port)}/oidc`,
    stop: async () => {
      await coop.close();
      await hub.close();
      file.flushSync();
    },
  };
}
