import type { Db } from '../context.ts';
import { emailAddress } from './email.ts';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly locale: string;
  readonly passwordHash: string;
  readonly passwordChangedAt: string;
  readonly staff: boolean;
  readonly state: 'active' | 'disabled';
  readonly createdAt: string;
  /** A confirmed second factor exists. */
  readonly secondFactor: boolean;
}

interface AccountRow {
  id: string;
  email: string;
  email_verified: boolean;
  name: string;
  locale: string;
  password_hash: string;
  password_changed_at: Date;
  staff: boolean;
  state: 'active' | 'disabled';
  created_at: Date;
  second_factor: boolean;
}

const fromRow = (row: AccountRow): Account => ({
  id: row.id,
  email: row.email,
  emailVerified: row.email_verified,
  name: row.name,
  locale: row.locale,
  passwordHash: row.password_hash,
  passwordChangedAt: row.password_changed_at.toISOString(),
  staff: row.staff,
  state: row.state,
  createdAt: row.created_at.toISOString(),
  secondFactor: row.second_factor,
});

const columns = (db: Db) => db`
  a.id, a.email, a.email_verified, a.name, a.locale, a.password_hash, a.password_changed_at,
  a.staff, a.state, a.created_at, f.confirmed_at is not null as second_factor`;

export async function accountById(db: Db, id: string): Promise<Account | null> {
  const rows = await db<AccountRow[]>`
    select ${columns(db)} from account a left join account_factor f on f.account_id = a.id
    where a.id = ${id}`;
  return rows[0] ? fromRow(rows[0]) : null;
}

export async function accountByEmail(db: Db, email: string): Promise<Account | null> {
  const rows = await db<AccountRow[]>`
    select ${columns(db)} from account a left join account_factor f on f.account_id = a.id
    where a.email_key = ${emailAddress(email).key}`;
  return rows[0] ? fromRow(rows[0]) : null;
}

export interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly passwordHash: string;
  readonly confirmed: boolean;
  readonly staff: boolean;
  readonly example: boolean;
  readonly at: string;
}

/** False, and nothing written, when the address already has an account. */
export async function insertAccount(db: Db, account: NewAccount): Promise<boolean> {
  const { email, key } = emailAddress(account.email);
  const rows = await db`
    insert into account (id, email, email_key, email_verified, name, locale, password_hash,
      password_changed_at, staff, example, created_at)
    values (${account.id}, ${email}, ${key}, ${account.confirmed}, ${account.name},
      ${account.locale}, ${account.passwordHash}, ${account.at}, ${account.staff},
      ${account.example}, ${account.at})
    on conflict (email_key) do nothing returning id`;
  return rows.length === 1;
}
