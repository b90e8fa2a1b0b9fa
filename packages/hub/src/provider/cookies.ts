import { deriveKey } from '../crypto/seal.ts';
import { hmacOf, sameBytes } from '../crypto/token.ts';

/** Signs cookies (HMAC-SHA-256); the first key signs, all verify. The shape `cookies` expects. */
export interface CookieSigner {
  readonly sign: (data: string) => string;
  readonly index: (data: string, digest: string) => number;
  readonly verify: (data: string, digest: string) => boolean;
}

export function createCookieSigner(secrets: readonly string[]): CookieSigner {
  const keys = secrets.map((secret) => deriveKey(secret, 'cookie'));
  const index = (data: string, digest: string): number =>
    keys.findIndex((key) => sameBytes(hmacOf(key, data), Buffer.from(digest, 'base64url')));
  return {
    sign: (data) => hmacOf(keys[0]!, data).toString('base64url'),
    index,
    verify: (data, digest) => index(data, digest) >= 0,
  };
}

/** `__Host-` binds the session to exactly this host; browsers accept it only over https. */
export const cookieNames = (secure: boolean) => ({
  session: secure ? '__Host-smart_network' : 'smart_network',
  interaction: 'smart_sign_in',
  resume: 'smart_resume',
});

/** Cookies of a request header by name; the first of the same name counts. */
export function readCookies(header: string | null | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    if (at > 0 && !found.has(name)) found.set(name, part.slice(at + 1).trim());
  }
  return found;
}

/** A cookie's value when its signature is ours, else `null`. */
export function signedCookie(
  signer: CookieSigner,
  cookies: ReadonlyMap<string, string>,
  name: string,
): string | null {
  const value = cookies.get(name);
  const signature = cookies.get(`${name}.sig`);
  if (value === undefined || signature === undefined) return null;
  return signer.verify(`${name}=${value}`, signature) ? value : null;
}
