/** Password rules after NIST SP 800-63B-4 § 3.1.1: length, no composition, refused ones. */
import { Fault } from '../fault.ts';
import type { Blocklist } from './blocklist.ts';

export const passwordLimits = { least: 15, most: 256 } as const;

export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

/** The form that is hashed: NFC, nothing trimmed, every character allowed. */
export const normalPassword = (text: string): string => text.normalize('NFC');

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Pieces of an address or a name long enough to give a password away. */
function personalPieces(owner: PasswordOwner): string[] {
  const local = owner.email.split('@')[0] ?? '';
  const words = `${local} ${owner.name}`.split(/[^\p{L}\p{N}]+/u);
  return [owner.email, local, owner.name.replace(/\s+/gu, ''), ...words]
    .map(folded)
    .filter((piece) => piece.length >= 4);
}

/**
 * Answers the password in the form to hash. Characters are Unicode code points. No part
 * of the address or the name of four letters or more may be in it.
 * Faults: `hub.password-too-short` (least), `hub.password-too-long` (most), `hub.password-listed`,
 * `hub.password-personal`.
 */
export function checkPassword(text: string, owner: PasswordOwner, blocklist: Blocklist): string {
  const password = normalPassword(text);
  const length = [...password].length;
  if (length < passwordLimits.least) {
    throw new Fault('hub.password-too-short', { least: passwordLimits.least });
  }
  if (length > passwordLimits.most) {
    throw new Fault('hub.password-too-long', { most: passwordLimits.most });
  }
  if (blocklist.has(password)) throw new Fault('hub.password-listed');
  const plain = folded(password);
  if (personalPieces(owner).some((piece) => plain.includes(piece))) {
    throw new Fault('hub.password-personal');
  }
  return password;
}
