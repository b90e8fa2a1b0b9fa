import { randomUUID } from 'node:crypto';
import { systemClock } from '@smart/calendar/clock';
import type { Db } from '../context.ts';
import { createSeal, type Seal } from '../crypto/seal.ts';
import { sealSecret } from '../factor/store.ts';
import { Fault } from '../fault.ts';
import { recordEvent } from './events.ts';
import { normalPassword } from './password.ts';
import { createPasswordHasher, type PasswordHasher } from './password-hash.ts';
import { insertAccount } from './store.ts';

export interface AccountToCreate {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** The address counts as confirmed. */
  readonly confirmed: boolean;
  readonly staff?: boolean;
  /** Two-letter language; default `en`. */
  readonly locale?: string;
  /** Base32 secret of a ready second factor; needs `secrets`. */
  readonly totpSecret?: string;
  /** Its current code is shown on the example page. */
  readonly example?: boolean;
}

export interface CreateAccountOptions {
  /** The hub's secrets, to seal a `totpSecret`. */
  readonly secrets?: readonly string[];
  /** Share one between many calls; making one costs a hash. */
  readonly passwords?: PasswordHasher;
}

async function addFactor(db: Db, seal: Seal, id: string, secret: string, at: string) {
  await db`
    insert into account_factor (account_id, secret_sealed, created_at, confirmed_at)
    values (${id}, ${sealSecret(seal, id, secret)}, ${at}, ${at})`;
}

/**
 * Makes an account without mails and without the password rules: for example data and for the
 * first staff of a new installation. Answers its id. Fault: `hub.address-taken`.
 */
export async function createAccount(
  db: Db,
  account: AccountToCreate,
  options: CreateAccountOptions = {},
): Promise<string> {
  const passwords = options.passwords ?? (await createPasswordHasher());
  const at = systemClock().now();
  const id = randomUUID();
  const made = await insertAccount(db, {
    id,
    email: account.email,
    name: account.name.normalize('NFC'),
    locale: account.locale ?? 'en',
    passwordHash: await passwords.hash(normalPassword(account.password)),
    confirmed: account.confirmed,
    staff: account.staff ?? false,
    example: account.example ?? false,
    at,
  });
  if (!made) throw new Fault('hub.address-taken');
  if (account.totpSecret !== undefined) {
    if (!options.secrets) throw new Error('createAccount: totpSecret needs the hub secrets');
    await addFactor(db, createSeal(options.secrets), id, account.totpSecret, at);
  }
  await recordEvent(db, { accountId: id, kind: 'account-created', at, caller: null });
  return id;
}
