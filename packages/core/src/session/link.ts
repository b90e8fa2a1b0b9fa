/** Links that open one order to its client: revocable, expiring, stored only as a hash. */
import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/fault.ts';

/** What `order_link.token_hash` holds of a token. */
export const linkHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A new token, to stand only in the address mailed to the client. */
export const newLinkToken = (): string => randomBytes(24).toString('base64url');

/** The order a token opens. Faults: `link.unknown`, `link.revoked`, `link.expired`. */
export async function openLink(
  tx: Tx,
  token: string,
  now: string,
): Promise<{ readonly id: string; readonly order: string }> {
  const [link] = await tx.sql<
    { id: string; order_id: string; expires_at: string; revoked_at: string | null }[]
  >`select id, order_id, expires_at, revoked_at from order_link
    where token_hash = ${linkHash(token)}`;
  if (!link) throw new Fault('link.unknown', {}, 'unauthenticated');
  if (link.revoked_at !== null) throw new Fault('link.revoked', {}, 'unauthenticated');
  if (link.expires_at <= now) throw new Fault('link.expired', {}, 'unauthenticated');
  return { id: link.id, order: link.order_id };
}
