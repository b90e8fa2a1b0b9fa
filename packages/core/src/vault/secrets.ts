/** Personal data in the database: encrypted values of one person, found by row or by exact value. */
import { newId, type Tx } from '../database/index.ts';
import type { Vault } from './cipher.ts';

export type SecretKind = 'national-id' | 'birth-date' | 'identity-document' | 'iban' | 'facts';

interface SecretRow {
  readonly id: string;
  readonly person: string;
  readonly kind: string;
  readonly key_id: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

/** Names the row a ciphertext belongs to; authenticated with it. */
const contextOf = (row: { id: string; person: string; kind: string }): string =>
  `${row.id}:${row.person}:${row.kind}`;

/**
 * Stores a value. With `replaces`, the person's earlier values of the kind are marked replaced.
 * `indexed` values can be found exactly; a `national-id` in use belongs to one person only.
 */
export async function putSecret(
  tx: Tx,
  vault: Vault,
  secret: {
    readonly person: string;
    readonly kind: SecretKind;
    readonly value: string;
    readonly now: string;
    readonly replaces?: boolean;
    readonly indexed?: boolean;
  },
): Promise<string> {
  const { person, kind, value, now } = secret;
  const id = newId();
  const { keyId, nonce, ciphertext } = vault.encrypt(value, contextOf({ id, person, kind }));
  const digest = secret.indexed ? vault.digest(kind, value) : null;
  if (secret.replaces) {
    await tx.sql`
      update personal_secret set replaced_at = ${now}
      where person = ${person} and kind = ${kind} and replaced_at is null`;
  }
  await tx.sql`
    insert into personal_secret (id, person, kind, key_id, nonce, ciphertext, digest, created_at)
    values (${id}, ${person}, ${kind}, ${keyId}, ${nonce}, ${ciphertext}, ${digest}, ${now})`;
  return id;
}

/** Decrypts rows by id; ids the caller may not see are missing from the answer. */
export async function readSecrets(
  tx: Tx,
  vault: Vault,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.sql<SecretRow[]>`
    select id, person, kind, key_id, nonce, ciphertext from personal_secret
    where id in ${tx.sql(ids as string[])}`;
  return new Map(rows.map((row) => [row.id, open(vault, row)]));
}

/** The person's value in use of each kind asked for. */
export async function secretsOf(
  tx: Tx,
  vault: Vault,
  person: string,
  kinds: readonly SecretKind[],
): Promise<ReadonlyMap<SecretKind, string>> {
  const rows = await tx.sql<SecretRow[]>`
    select distinct on (kind) id, person, kind, key_id, nonce, ciphertext from personal_secret
    where person = ${person} and kind in ${tx.sql(kinds as SecretKind[])} and replaced_at is null
    order by kind, created_at desc, id desc`;
  return new Map(rows.map((row) => [row.kind as SecretKind, open(vault, row)]));
}

/** The person's national numbers in use, by their id in the country's plug-in. */
export async function nationalNumbers(
  tx: Tx,
  vault: Vault,
  person: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<SecretRow[]>`
    select id, person, kind, key_id, nonce, ciphertext from personal_secret
    where person = ${person} and kind = 'national-id' and replaced_at is null
    order by created_at, id`;
  return new Map(
    rows.map((row) => {
      const [id = '', number = ''] = open(vault, row).split(/:(.*)/s);
      return [id, number] as const;
    }),
  );
}

/** Who has exactly this value in use. */
export async function personsWith(
  tx: Tx,
  vault: Vault,
  kind: SecretKind,
  value: string,
): Promise<readonly string[]> {
  const rows = await tx.sql<{ person: string }[]>`
    select distinct person from personal_secret
    where kind = ${kind} and digest = ${vault.digest(kind, value)} and replaced_at is null`;
  return rows.map((row) => row.person);
}

function open(vault: Vault, row: SecretRow): string {
  const encrypted = { keyId: row.key_id, nonce: row.nonce, ciphertext: row.ciphertext };
  return vault.decrypt(encrypted, contextOf(row));
}

/**
 * Re-encrypts up to `limit` values under the current key; returns how many. Zero means that older
 * keys may be taken out of the configuration.
 */
export async function reencrypt(tx: Tx, vault: Vault, limit: number): Promise<number> {
  const rows = await tx.sql<SecretRow[]>`
    select id, person, kind, key_id, nonce, ciphertext from personal_secret
    where key_id <> ${vault.currentKeyId} limit ${limit} for update skip locked`;
  for (const row of rows) {
    const fresh = vault.encrypt(open(vault, row), contextOf(row));
    await tx.sql`
      update personal_secret
      set key_id = ${fresh.keyId}, nonce = ${fresh.nonce}, ciphertext = ${fresh.ciphertext}
      where id = ${row.id}`;
  }
  return rows.length;
}
