/**
 * Encryption of personal data at rest: AES-256-GCM with a fresh 96-bit nonce a value (NIST SP
 * 800-38D), and an HMAC-SHA-256 digest where a value must be found or be unique without decrypting
 * every row. The row's identity is authenticated with it, so a ciphertext moved to another person
 * does not open.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Fault } from '../procedure/fault.ts';

export interface VaultKey {
  readonly id: string;
  readonly secret: Buffer;
}

export interface Encrypted {
  readonly keyId: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

export interface Vault {
  /** `context` names the row: the same text is needed to decrypt. */
  readonly encrypt: (plaintext: string, context: string) => Encrypted;
  /** Faults: `vault.key-missing` (the key is not configured), `vault.damaged`. */
  readonly decrypt: (encrypted: Encrypted, context: string) => string;
  /** Digest for exact lookup of a value of one kind; the same for the same value and kind. */
  readonly digest: (kind: string, value: string) => Buffer;
  /** Key new values are encrypted with. */
  readonly currentKeyId: string;
}

const TAG_BYTES = 16;

/**
 * Reads `VAULT_KEY`: one or more `id:base64-of-32-bytes`, separated by commas, the current one
 * first, older ones kept for what is not yet re-encrypted; and `index:base64…` for the digests,
 * which stays when the others rotate. Without an `index` the LAST (oldest) key serves for it: when
 * that key is retired, it stays under the name `index`, or nothing stored before would be found.
 */
export function vaultKeys(text: string): readonly VaultKey[] {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf(':');
      return { id: part.slice(0, at), secret: Buffer.from(part.slice(at + 1), 'base64') };
    });
  const bad = keys.find((key) => key.id === '' || key.secret.length !== 32);
  if (keys.length === 0 || bad) {
    throw new Fault('vault.bad-key', { expected: 'id:base64 of 32 bytes' });
  }
  return keys;
}

export function openVault(keys: readonly VaultKey[]): Vault {
  const ciphers = keys.filter((key) => key.id !== 'index');
  const [current] = ciphers;
  if (!current) throw new Fault('vault.bad-key', { expected: 'id:base64 of 32 bytes' });
  const byId = new Map(ciphers.map((key) => [key.id, derive(key.secret, 'encryption')]));
  const indexSecret = keys.find((key) => key.id === 'index')?.secret ?? ciphers.at(-1)!.secret;
  const indexKey = derive(indexSecret, 'index');
  return {
    currentKeyId: current.id,
    encrypt: (plaintext, context) => encrypt(byId.get(current.id)!, current.id, plaintext, context),
    decrypt: (encrypted, context) => {
      const key = byId.get(encrypted.keyId);
      if (!key) throw new Fault('vault.key-missing', { key: encrypted.keyId }, 'unavailable');
      return decrypt(key, encrypted, context);
    },
    digest: (kind, value) => createHmac('sha256', indexKey).update(`${kind}\0${value}`).digest(),
  };
}

const derive = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `smart vault ${purpose}`, 32));

function encrypt(key: Buffer, keyId: string, plaintext: string, context: string): Encrypted {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return { keyId, nonce, ciphertext: Buffer.concat([body, cipher.getAuthTag()]) };
}

function decrypt(key: Buffer, encrypted: Encrypted, context: string): string {
  const { nonce, ciphertext } = encrypted;
  const cut = ciphertext.length - TAG_BYTES;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
      .setAAD(Buffer.from(context))
      .setAuthTag(ciphertext.subarray(cut));
    const body = [decipher.update(ciphertext.subarray(0, cut)), decipher.final()];
    return Buffer.concat(body).toString('utf8');
  } catch {
    throw new Fault('vault.damaged', {}, 'unavailable');
  }
}
