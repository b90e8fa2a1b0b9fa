/**
 * A cookie travels with requests that other sites make. So what changes things under a cookie must
 * say that it comes from our own pages: `Origin`, or `Sec-Fetch-Site` where a browser leaves
 * `Origin` out. JSON is no protection by itself, and neither is hono/csrf, which ignores it.
 */
import { Fault } from '../procedure/index.ts';

export function requireSameOrigin(
  origin: string,
  headers: {
    readonly cookie: string | undefined;
    readonly origin: string | undefined;
    readonly fetchSite: string | undefined;
  },
): void {
  if (!headers.cookie) return;
  if (headers.origin !== undefined) {
    if (headers.origin === origin) return;
    throw new Fault('origin.foreign', {}, 'forbidden');
  }
  if (headers.fetchSite === 'same-origin') return;
  throw new Fault('origin.missing', {}, 'forbidden');
}
