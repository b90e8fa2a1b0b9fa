/** The keys that sign tokens: generated here, sealed in the database, replaced by themselves. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Db, Hub } from '../context.ts';
import { later } from '../instant.ts';

export interface SigningKey extends JWK {
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
}

/** A new key is published a day before it signs and stays published a day after it stopped. */
export const keyTimes = { replaceAfter: 90 * 86_400, lead: 86_400 } as const;

interface KeyRow {
  kid: string;
  private_sealed: Buffer;
  created_at: Date;
  signs_from: Date;
}

/** A fresh P-256 pair as JWKs; `kid` is the thumbprint (RFC 7638). */
export async function generateClientKey(): Promise<{
  readonly privateJwk: SigningKey;
  readonly publicJwk: SigningKey;
}> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const publicPart = await exportJWK(pair.publicKey);
  const marks = {
    kid: await calculateJwkThumbprint(publicPart),
    alg: 'ES256',
    use: 'sig',
  } as const;
  return {
    privateJwk: { ...(await exportJWK(pair.privateKey)), ...marks },
    publicJwk: { ...publicPart, ...marks },
  };
}

async function addKey(db: Db, hub: Hub, now: string, signsFrom: string): Promise<void> {
  const { privateJwk } = await generateClientKey();
  const sealed = hub.seal.seal(JSON.stringify(privateJwk), `key ${privateJwk.kid}`);
  await db`insert into signing_key (kid, private_sealed, created_at, signs_from)
    values (${privateJwk.kid}, ${sealed}, ${now}, ${signsFrom})`;
}

const readRows = (db: Db) => db<KeyRow[]>`
  select kid, private_sealed, created_at, signs_from from signing_key order by signs_from desc`;

/** Superseded so long ago that nothing it signed is valid any more. */
function isSpent(row: KeyRow, rows: readonly KeyRow[], now: string): boolean {
  const next = rows.findLast((other) => other.signs_from > row.signs_from);
  return next !== undefined && next.signs_from.toISOString() < later(now, -keyTimes.lead);
}

/**
 * Brings the key set up to date and answers it, the key that signs first. Any number of
 * processes may call it at once.
 */
export function currentKeys(hub: Hub): Promise<readonly SigningKey[]> {
  const now = hub.config.clock.now();
  return hub.sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('smart-hub-keys'))`;
    const before = await readRows(tx);
    const newest = before[0];
    if (!newest) await addKey(tx, hub, now, now);
    else if (newest.created_at.toISOString() < later(now, -keyTimes.replaceAfter)) {
      await addKey(tx, hub, now, later(now, keyTimes.lead));
    }
    for (const row of before.filter((each) => isSpent(each, before, now))) {
      await tx`delete from signing_key where kid = ${row.kid}`;
    }
    const rows = await readRows(tx);
    const signing = rows.filter((row) => row.signs_from.toISOString() <= now);
    const waiting = rows.filter((row) => row.signs_from.toISOString() > now);
    return [...signing, ...waiting].map(
      (row) => JSON.parse(hub.seal.open(row.private_sealed, `key ${row.kid}`)) as SigningKey,
    );
  });
}

/** Replaces the signing key ahead of time: the new one signs after the lead. */
export async function rotateKeys(hub: Hub): Promise<void> {
  const now = hub.config.clock.now();
  await addKey(hub.sql, hub, now, later(now, keyTimes.lead));
}
