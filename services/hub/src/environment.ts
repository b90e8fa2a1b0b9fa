import { systemClock } from '@smart/calendar/clock';
import type { HubConfig } from '@smart/hub';
import pino from 'pino';

export interface Environment {
  readonly config: HubConfig;
  readonly port: number;
  readonly host: string;
  /** Address of the owner role, when the process migrates at start. */
  readonly ownerUrl: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

function needed(env: Variables, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} must be set; packages/hub/README.md says to what`);
  return value;
}

function wholeNumber(env: Variables, name: string, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  if (!/^\d{1,5}$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}"`);
  return Number(text);
}

/** The hub's settings from environment variables; throws with the name of the one to mend. */
export function fromEnvironment(env: Variables): Environment {
  return {
    port: wholeNumber(env, 'PORT', 4100),
    host: env.HOST ?? '127.0.0.1',
    ownerUrl: env.HUB_OWNER_URL || null,
    config: {
      databaseUrl: needed(env, 'HUB_DATABASE_URL'),
      poolSize: wholeNumber(env, 'HUB_POOL', 10),
      origin: needed(env, 'HUB_ORIGIN'),
      secrets: needed(env, 'HUB_SECRETS').split(','),
      pairwiseSalt: needed(env, 'HUB_PAIRWISE_SALT'),
      siteKey: needed(env, 'SITE_KEY'),
      proxyHops: wholeNumber(env, 'HUB_PROXY_HOPS', 0),
      mail: env.MAIL_URL ? { url: env.MAIL_URL, from: needed(env, 'MAIL_FROM') } : null,
      exampleMode: env.EXAMPLE_MODE === '1',
      passwordListFile: env.HUB_PASSWORD_LIST || null,
      clock: systemClock(),
      log: pino({ level: env.LOG_LEVEL ?? 'info', base: { service: 'hub' } }),
    },
  };
}
