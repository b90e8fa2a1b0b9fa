/**
 * The address of a person's device. Sites stand between it and us, so they sign the address they
 * saw; without a valid signature the connection's own address counts.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

/** Headers a site sends along: HMAC-SHA-256 of the address under the shared `SITE_KEY`. */
export function signedAddress(siteKey: string, address: string): Record<string, string> {
  return {
    'x-client-address': address,
    'x-client-signature': createHmac('sha256', siteKey).update(address).digest('base64url'),
  };
}

export interface AddressTrust {
  /** Shared with the sites; null trusts no signature. */
  readonly siteKey: string | null;
  /** Reverse proxies in front that add to `X-Forwarded-For`; 0 ignores the header. */
  readonly proxyHops: number;
}

export interface AddressClaims {
  readonly address: string | undefined;
  readonly signature: string | undefined;
  readonly forwardedFor: string | undefined;
}

function isSigned(siteKey: string, address: string, signature: string): boolean {
  const wanted = createHmac('sha256', siteKey).update(address).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** What the outermost of our own proxies saw, else the connection's other end. */
function connectedAddress(
  forwardedFor: string | undefined,
  hops: number,
  connection: string | undefined,
): string | null {
  const seen = (forwardedFor ?? '').split(',').map((part) => part.trim());
  const forwarded = hops > 0 ? seen.at(-hops) : undefined;
  return forwarded && isIP(forwarded) > 0 ? forwarded : (connection ?? null);
}

export function clientAddress(
  { siteKey, proxyHops }: AddressTrust,
  { address, signature, forwardedFor }: AddressClaims,
  connection: string | undefined,
): string | null {
  if (siteKey !== null && address && signature && isIP(address) > 0) {
    if (isSigned(siteKey, address, signature)) return address;
  }
  return connectedAddress(forwardedFor, proxyHops, connection);
}
