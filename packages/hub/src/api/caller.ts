import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { Caller } from '../context.ts';
import { hmacOf, sameBytes } from '../crypto/token.ts';

export const clientHeaders = {
  address: 'x-client-address',
  signature: 'x-client-signature',
} as const;

const one = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** What a site sends so that the hub knows whom it speaks for. */
export const signClientAddress = (siteKey: string, address: string): string =>
  hmacOf(siteKey, address).toString('base64url');

/** The address that the outermost of `hops` proxies saw. */
function peerOf(headers: IncomingHttpHeaders, peer: string | undefined, hops: number): string {
  const seen = (one(headers['x-forwarded-for']) ?? '').split(',').map((part) => part.trim());
  const forwarded = hops > 0 ? seen.at(-hops) : undefined;
  return forwarded && isIP(forwarded) > 0 ? forwarded : (peer ?? 'unknown');
}

/**
 * The client's address as signed by the site, else the address of the connection. A forged or
 * malformed header counts for nothing.
 */
export function callerOf(
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  trust: { readonly siteKey: string; readonly proxyHops: number },
): Caller {
  const claimed = one(headers[clientHeaders.address]);
  const signature = one(headers[clientHeaders.signature]) ?? '';
  const right =
    claimed !== null &&
    isIP(claimed) > 0 &&
    sameBytes(hmacOf(trust.siteKey, claimed), Buffer.from(signature, 'base64url'));
  return {
    address: right ? claimed : peerOf(headers, peer, trust.proxyHops),
    device: one(headers['user-agent'])?.slice(0, 200) ?? null,
  };
}
