/** Storage of what the provider keeps: found by hash, sealed, expiring. */
import type { AdapterPayload } from 'oidc-provider';
import type { Db, Hub } from '../context.ts';
import { hashOf } from '../crypto/token.ts';
import { later } from '../instant.ts';

interface RecordRow {
  id_hash: Buffer;
  payload_sealed: Buffer;
  consumed_at: Date | null;
}

export interface RecordToSave {
  readonly kind: string;
  readonly id: string;
  readonly payload: AdapterPayload;
  /** Lifetime in seconds. */
  readonly ttl: number;
}

const place = (kind: string, idHash: Buffer): string => `${kind} ${idHash.toString('hex')}`;
const hashOrNull = (text: string | undefined): Buffer | null =>
  text === undefined ? null : hashOf(text);

/** Inserts or replaces. */
export async function saveRecord(db: Db, hub: Hub, record: RecordToSave): Promise<void> {
  const { kind, id, payload } = record;
  const idHash = hashOf(id);
  const sealed = hub.seal.seal(JSON.stringify(payload), place(kind, idHash));
  const uid = kind === 'Session' ? payload.uid : undefined;
  await db`
    insert into oidc_record
      (kind, id_hash, grant_hash, uid_hash, account_id, payload_sealed, expires_at)
    values (${kind}, ${idHash}, ${hashOrNull(payload.grantId)}, ${hashOrNull(uid)},
      ${payload.accountId ?? null}, ${sealed}, ${later(hub.config.clock.now(), record.ttl)})
    on conflict (kind, id_hash) do update set grant_hash = excluded.grant_hash,
      uid_hash = excluded.uid_hash, account_id = excluded.account_id,
      payload_sealed = excluded.payload_sealed, expires_at = excluded.expires_at`;
}

export function openRecord(hub: Hub, kind: string, row: RecordRow): AdapterPayload {
  const text = hub.seal.open(row.payload_sealed, place(kind, row.id_hash));
  const payload = JSON.parse(text) as AdapterPayload;
  if (row.consumed_at === null) return payload;
  return { ...payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) };
}

export async function findRecord(
  hub: Hub,
  kind: string,
  id: string,
): Promise<AdapterPayload | undefined> {
  const rows = await hub.sql<RecordRow[]>`
    select id_hash, payload_sealed, consumed_at from oidc_record
    where kind = ${kind} and id_hash = ${hashOf(id)} and expires_at > ${hub.config.clock.now()}`;
  return rows[0] && openRecord(hub, kind, rows[0]);
}

export async function findRecordByUid(
  hub: Hub,
  kind: string,
  uid: string,
): Promise<AdapterPayload | undefined> {
  const rows = await hub.sql<RecordRow[]>`
    select id_hash, payload_sealed, consumed_at from oidc_record
    where kind = ${kind} and uid_hash = ${hashOf(uid)} and expires_at > ${hub.config.clock.now()}`;
  return rows[0] && openRecord(hub, kind, rows[0]);
}

/** False when it was consumed before: of several at once exactly one is first. */
export async function consumeRecord(hub: Hub, kind: string, id: string): Promise<boolean> {
  const rows = await hub.sql`
    update oidc_record set consumed_at = ${hub.config.clock.now()}
    where kind = ${kind} and id_hash = ${hashOf(id)} and consumed_at is null returning 1`;
  return rows.length === 1;
}

export async function deleteRecord(db: Db, kind: string, id: string): Promise<void> {
  await db`delete from oidc_record where kind = ${kind} and id_hash = ${hashOf(id)}`;
}

/** Removes every token and code of a grant; the grant itself goes by its own id. */
export async function revokeGrant(db: Db, grantId: string): Promise<void> {
  await db`
    delete from oidc_record where grant_hash = ${hashOf(grantId)}
      and kind in ('AccessToken', 'AuthorizationCode', 'RefreshToken', 'DeviceCode',
        'BackchannelAuthenticationRequest', 'PreAuthorizedCode')`;
}
