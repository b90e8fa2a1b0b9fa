/** A session at the hub is the provider's own session; this table is what its person sees of it. */
import { randomUUID } from 'node:crypto';
import type { AdapterPayload } from 'oidc-provider';
import type { Caller, Db, Hub } from '../context.ts';
import { hashOf } from '../crypto/token.ts';
import { later } from '../instant.ts';
import { findRecord } from '../provider/records.ts';

/** The session of a call, by its cookie. */
export interface Session {
  /** Shown to its person; not the cookie. */
  readonly id: string;
  readonly uidHash: Buffer;
  readonly accountId: string;
  readonly freshAt: string;
  /** The newest proof included the second factor. */
  readonly freshStrong: boolean;
}

/** Authentication context classes the hub asserts. */
export const acr = { password: 'urn:smart:acr:1', secondFactor: 'urn:smart:acr:2' } as const;

/**
 * Keeps the person's list in step with what the provider saves. Throws when the session was ended
 * meanwhile, so that the provider cannot bring it back.
 */
export async function noteSession(
  db: Db,
  hub: Hub,
  payload: AdapterPayload,
  ttl: number,
  caller: Caller | null,
): Promise<void> {
  if (payload.accountId === undefined || payload.uid === undefined) return;
  const now = hub.config.clock.now();
  const signedInAt = new Date((payload.loginTs ?? 0) * 1000).toISOString();
  const rows = await db`
    insert into account_session as s (uid_hash, id, account_id, created_at, seen_at, fresh_at,
      fresh_strong, address, device, expires_at)
    values (${hashOf(payload.uid)}, ${randomUUID()}, ${payload.accountId}, ${signedInAt}, ${now},
      ${signedInAt}, ${payload.acr === acr.secondFactor}, ${caller?.address ?? null},
      ${caller?.device ?? null}, ${later(now, ttl)})
    on conflict (uid_hash) do update set account_id = excluded.account_id,
      seen_at = excluded.seen_at, fresh_strong = case when excluded.fresh_at > s.fresh_at
        then excluded.fresh_strong else s.fresh_strong end,
      fresh_at = greatest(s.fresh_at, excluded.fresh_at),
      address = coalesce(excluded.address, s.address),
      device = coalesce(excluded.device, s.device), expires_at = excluded.expires_at
    where s.ended_at is null returning 1`;
  if (rows.length === 0) throw new Error('the session was ended meanwhile');
}

interface SessionRow {
  id: string;
  uid_hash: Buffer;
  account_id: string;
  fresh_at: Date;
  fresh_strong: boolean;
}

/** The live session behind a cookie value whose signature was checked, of an active account. */
export async function sessionByCookie(hub: Hub, value: string): Promise<Session | null> {
  const payload = await findRecord(hub, 'Session', value);
  if (payload?.accountId === undefined || payload.uid === undefined) return null;
  const rows = await hub.sql<SessionRow[]>`
    select s.id, s.uid_hash, s.account_id, s.fresh_at, s.fresh_strong
    from account_session s join account a on a.id = s.account_id and a.state = 'active'
    where s.uid_hash = ${hashOf(payload.uid)} and s.ended_at is null
      and s.account_id = ${payload.accountId}`;
  const row = rows[0];
  if (!row) return null;
  return {
    id: row.id,
    uidHash: row.uid_hash,
    accountId: row.account_id,
    freshAt: row.fresh_at.toISOString(),
    freshStrong: row.fresh_strong,
  };
}
