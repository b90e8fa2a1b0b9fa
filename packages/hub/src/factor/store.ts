/** The second factor: TOTP (RFC 6238, SHA-1, 30 s, 6 digits) and recovery codes. */
import { randomBytes } from 'node:crypto';
import { decodeBase32IgnorePadding, encodeBase32UpperCaseNoPadding } from '@oslojs/encoding';
import { createTOTPKeyURI, generateHOTP, verifyHOTP } from '@oslojs/otp';
import { renderSVG } from 'uqr';
import type { Db, Hub } from '../context.ts';
import type { Seal } from '../crypto/seal.ts';
import { hashOf } from '../crypto/token.ts';
import { Fault } from '../fault.ts';
import { epochSeconds } from '../instant.ts';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Clocks of telephones may be a step off. */
const STEPS_OFF = 1;
const RECOVERY_CODES = 10;

const placeOf = (accountId: string): string => `totp ${accountId}`;

/** Seals a base32 secret for an account's row. */
export const sealSecret = (seal: Seal, accountId: string, secret: string): Buffer =>
  seal.seal(secret, placeOf(accountId));

const timeStep = (now: string): number => Math.floor(epochSeconds(now) / STEP_SECONDS);

/** The code of a base32 secret at an instant. */
export const codeAt = (secret: string, now: string): string =>
  generateHOTP(decodeBase32IgnorePadding(secret), BigInt(timeStep(now)), DIGITS);

export interface Enrolment {
  /** Base32, in groups of four, to type by hand. */
  readonly secret: string;
  readonly otpauthUri: string;
  readonly qrSvg: string;
}

/** Begins (or begins again) an enrolment. Fault: `hub.factor-already-set`. */
export async function beginEnrolment(
  db: Db,
  hub: Hub,
  account: { readonly id: string; readonly email: string },
): Promise<Enrolment> {
  const key = randomBytes(20);
  const secret = encodeBase32UpperCaseNoPadding(key);
  const rows = await db`
    insert into account_factor as f (account_id, secret_sealed, created_at)
    values (${account.id}, ${sealSecret(hub.seal, account.id, secret)}, ${hub.config.clock.now()})
    on conflict (account_id) do update set secret_sealed = excluded.secret_sealed,
      created_at = excluded.created_at, last_step = -1
    where f.confirmed_at is null returning 1`;
  if (rows.length === 0) throw new Fault('hub.factor-already-set');
  const otpauthUri = createTOTPKeyURI('Smart', account.email, key, STEP_SECONDS, DIGITS);
  return {
    secret: secret.match(/.{1,4}/g)!.join(' '),
    otpauthUri,
    qrSvg: renderSVG(otpauthUri, { border: 4 }),
  };
}

interface FactorRow {
  secret_sealed: Buffer;
  confirmed_at: Date | null;
  last_step: string;
}

async function acceptedStep(db: Db, hub: Hub, accountId: string, code: string, confirmed: boolean) {
  const rows = await db<FactorRow[]>`
    select secret_sealed, confirmed_at, last_step from account_factor
    where account_id = ${accountId}`;
  const row = rows[0];
  if (!row || (row.confirmed_at !== null) !== confirmed) return null;
  const key = decodeBase32IgnorePadding(hub.seal.open(row.secret_sealed, placeOf(accountId)));
  const now = timeStep(hub.config.clock.now());
  for (let step = now - STEPS_OFF; step <= now + STEPS_OFF; step += 1) {
    if (verifyHOTP(key, BigInt(step), DIGITS, code)) return step;
  }
  return null;
}

/** True once for a right code: the step is marked, so the same code never counts again. */
async function takeCode(db: Db, hub: Hub, accountId: string, code: string): Promise<boolean> {
  const step = await acceptedStep(db, hub, accountId, code, true);
  if (step === null) return false;
  const rows = await db`
    update account_factor set last_step = ${step}
    where account_id = ${accountId} and last_step < ${step} returning 1`;
  return rows.length === 1;
}

const normalRecovery = (code: string): string => code.toUpperCase().replace(/[^A-Z2-7]/g, '');

async function takeRecoveryCode(db: Db, hub: Hub, accountId: string, code: string) {
  const rows = await db`
    update recovery_code set used_at = ${hub.config.clock.now()}
    where account_id = ${accountId} and code_hash = ${hashOf(normalRecovery(code))}
      and used_at is null returning 1`;
  return rows.length === 1;
}

/** How a code was right: from the app, or one of the recovery codes; `null` when it was not. */
export async function takeFactor(
  db: Db,
  hub: Hub,
  accountId: string,
  code: string,
): Promise<'otp' | 'recovery' | null> {
  const digits = code.replace(/\s/g, '');
  if (/^\d{6}$/.test(digits)) {
    return (await takeCode(db, hub, accountId, digits)) ? 'otp' : null;
  }
  return (await takeRecoveryCode(db, hub, accountId, code)) ? 'recovery' : null;
}

/** Replaces all recovery codes and answers the new ones, which are shown once. */
export async function renewRecoveryCodes(db: Db, accountId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    encodeBase32UpperCaseNoPadding(randomBytes(10)),
  );
  await db`delete from recovery_code where account_id = ${accountId}`;
  await db`insert into recovery_code ${db(
    codes.map((code) => ({ account_id: accountId, code_hash: hashOf(code) })),
  )}`;
  return codes.map((code) => code.match(/.{4}/g)!.join('-'));
}

/**
 * Ends an enrolment with the first right code. Answers the recovery codes.
 * Faults: `hub.code-refused`.
 */
export async function completeEnrolment(
  db: Db,
  hub: Hub,
  accountId: string,
  code: string,
): Promise<readonly string[]> {
  const step = await acceptedStep(db, hub, accountId, code.replace(/\s/g, ''), false);
  if (step === null) throw new Fault('hub.code-refused');
  const rows = await db`
    update account_factor set confirmed_at = ${hub.config.clock.now()}, last_step = ${step}
    where account_id = ${accountId} and confirmed_at is null returning 1`;
  if (rows.length === 0) throw new Fault('hub.factor-already-set');
  return renewRecoveryCodes(db, accountId);
}
