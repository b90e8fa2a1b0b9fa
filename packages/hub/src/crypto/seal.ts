import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Encryption at rest with a context, so that a sealed value cannot be moved to another row. */
export interface Seal {
  readonly seal: (text: string, context: string) => Buffer;
  /** Throws when the value was altered, moved, or sealed under an unknown secret. */
  readonly open: (sealed: Buffer, context: string) => string;
}

/** Derives a key for one purpose from a configured secret (HKDF-SHA-256, RFC 5869). */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'smart-hub', purpose, 32));

function openWith(key: Buffer, sealed: Buffer, context: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString();
}

/**
 * AES-256-GCM: 12 bytes nonce, 16 bytes tag, cipher text. The first secret seals; all of them
 * open, so that a secret can be replaced without losing what is stored.
 */
export function createSeal(secrets: readonly string[]): Seal {
  const keys = secrets.map((secret) => deriveKey(secret, 'seal'));
  return {
    seal(text, context) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keys[0]!, nonce);
      cipher.setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      for (const key of keys.slice(0, -1)) {
        try {
          return openWith(key, sealed, context);
        } catch {
          // Sealed under an older secret: try the next one.
        }
      }
      return openWith(keys.at(-1)!, sealed, context);
    },
  };
}
