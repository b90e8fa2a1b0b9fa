/**
 * Settings from environment variables; README.md lists them. Each problem names the variable to
 * mend.
 */
import { fixedDateClock, systemClock } from '@smart/calendar/clock';
import type { Tenant } from '@smart/law';
import type { Discovered } from '@smart/law/discovery';
import pino from 'pino';
import type { CoopConfig, CoopTenant } from './coop.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

export interface Environment {
  readonly config: CoopConfig;
  readonly port: number;
  readonly host: string;
  /** Owner's address of each tenant whose database is migrated at start. */
  readonly ownerUrls: readonly string[];
}

function needed(env: Variables, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} must be set; services/coop/README.md says to what`);
  return value;
}

function wholeNumber(env: Variables, name: string, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  if (!/^\d{1,5}$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}"`);
  return Number(text);
}

function json(env: Variables, name: string): Record<string, string> {
  try {
    return JSON.parse(needed(env, name)) as Record<string, string>;
  } catch {
    throw new Error(`${name} must be a JSON Web Key`);
  }
}

const prefixOf = (id: string): string => `TENANT_${id.toUpperCase().replaceAll('-', '_')}`;

const LIFECYCLES: readonly Tenant['lifecycle'][] = ['live', 'frozen', 'wound-down'];

/**
 * The office as it stands today: `TENANT_<ID>_LIFECYCLE` freezes it, winds it down or revives it,
 * whatever its plug-in says.
 */
export function inLifecycle(env: Variables, tenant: Tenant): Tenant {
  const name = `${prefixOf(tenant.id)}_LIFECYCLE`;
  const wanted = env[name];
  if (!wanted) return tenant;
  const lifecycle = LIFECYCLES.find((one) => one === wanted);
  if (!lifecycle) throw new Error(`${name} must be ${LIFECYCLES.join(', ')}, not "${wanted}"`);
  return { ...tenant, lifecycle };
}

function tenantFrom(env: Variables, id: string, found: Discovered): CoopTenant {
  const known = found.tenants.get(id);
  if (!known) throw new Error(`TENANTS names "${id}", but there is no plug-in tenants/${id}`);
  const tenant = inLifecycle(env, known);
  const prefix = prefixOf(id);
  const issuer = env.HUB_ISSUER;
  return {
    plugin: { tenant, jurisdictions: found.jurisdictions, declarations: found.declarations },
    origin: new URL(needed(env, `${prefix}_ORIGIN`)).origin,
    databaseUrl: needed(env, `${prefix}_DATABASE_URL`),
    vaultKey: env[`${prefix}_VAULT_KEY`] ?? needed(env, 'VAULT_KEY'),
    firstAdmin: env[`${prefix}_FIRST_ADMIN`] ?? null,
    connections: wholeNumber(env, 'DATABASE_CONNECTIONS', 8),
    hub: issuer
      ? {
          issuer,
          internalAddress: env.HUB_INTERNAL_ADDRESS ?? null,
          privateJwk: json(env, `${prefix}_HUB_KEY`),
        }
      : null,
  };
}

export function fromEnvironment(env: Variables, found: Discovered): Environment {
  const ids = needed(env, 'TENANTS')
    .split(',')
    .map((id) => id.trim());
  const zone = env.TIME_ZONE ?? 'Europe/Vienna';
  const ownerUrls = ids.flatMap((id) => env[`${prefixOf(id)}_OWNER_URL`] ?? []);
  return {
    port: wholeNumber(env, 'PORT', 4200),
    host: env.HOST ?? '127.0.0.1',
    ownerUrls,
    config: {
      tenants: ids.map((id) => tenantFrom(env, id, found)),
      clock: env.EXAMPLE_DATE ? fixedDateClock(env.EXAMPLE_DATE) : systemClock(zone),
      exampleMode: Boolean(env.EXAMPLE_DATE),
      log: pino({ level: env.LOG_LEVEL ?? 'info', base: { service: 'coop' } }),
      siteKey: env.SITE_KEY ?? null,
      proxyHops: wholeNumber(env, 'PROXY_HOPS', 0),
      metricsToken: env.METRICS_TOKEN ?? null,
      smtp: env.MAIL_URL ? { url: env.MAIL_URL, from: needed(env, 'MAIL_FROM') } : null,
      jobs: env.JOBS !== '0',
    },
  };
}
