import '$app/server';
import { type Clock, fixedDateClock, systemClock } from '@smart/calendar/clock';

/** What the environment of a site says, read at each use. */
const read = (name: string): string | null => process.env[name] || null;

/** Internal address of the tenant's service, `http://127.0.0.1:4100`. */
export const coopUrl = (): string | null => read('COOP_URL');
/** Internal address of the federation's service. */
export const hubUrl = (): string | null => read('HUB_URL');
/** Shared with the services: signs the address of the client. */
export const siteKey = (): string | null => read('SITE_KEY');

const exampleDate = (): string | null => read('EXAMPLE_DATE');
export const isExample = (): boolean => exampleDate() !== null;

/** The office's clock; its date stands still in example mode. */
export function clock(): Clock {
  const date = exampleDate();
  return date ? fixedDateClock(date) : systemClock();
}

/**
 * Address of another site of the federation: `SITE_ORIGINS` (JSON, code → origin), else the same
 * host with the other code as first label.
 */
export function siteOrigin(code: string, here: URL): string {
  const known = read('SITE_ORIGINS');
  if (known) {
    const origin: unknown = JSON.parse(known)[code];
    if (typeof origin === 'string') return origin;
  }
  const [, ...rest] = here.host.split('.');
  return `${here.protocol}//${[code, ...rest].join('.')}`;
}
