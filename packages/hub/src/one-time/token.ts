import type { JSONValue } from 'postgres';
import { emailAddress } from '../account/email.ts';
import type { Db } from '../context.ts';
import { hashOf, newToken } from '../crypto/token.ts';
import { Fault } from '../fault.ts';
import { later } from '../instant.ts';

export type TokenKind = 'sign-up' | 'reset' | 'email';

export interface TokenToIssue {
  readonly kind: TokenKind;
  readonly accountId: string | null;
  readonly email: string;
  readonly payload: JSONValue;
  readonly now: string;
  /** Lifetime in seconds. */
  readonly ttl: number;
}

/**
 * Makes a token for a link. Older tokens for the same purpose stop working, so that only the
 * newest mail does. The token itself is nowhere stored.
 */
export async function issueToken(db: Db, token: TokenToIssue): Promise<string> {
  const { email, key } = emailAddress(token.email);
  const secret = newToken();
  await db`
    update one_time_token set used_at = ${token.now}
    where kind = ${token.kind} and used_at is null
      and (email_key = ${key} or account_id = ${token.accountId})`;
  await db`
    insert into one_time_token
      (token_hash, kind, account_id, email, email_key, payload, expires_at)
    values (${hashOf(secret)}, ${token.kind}, ${token.accountId}, ${email}, ${key},
      ${db.json(token.payload)}, ${later(token.now, token.ttl)})`;
  return secret;
}

export interface UsedToken<Payload> {
  readonly accountId: string | null;
  readonly email: string;
  readonly payload: Payload;
}

/**
 * Uses a token up: one statement, so of several calls at once exactly one gets it. Call it inside
 * the transaction of its effect. Fault: `hub.link-expired` (unknown, used or too old alike).
 */
export async function useToken<Payload>(
  db: Db,
  kind: TokenKind,
  secret: string,
  now: string,
): Promise<UsedToken<Payload>> {
  const rows = await db<{ account_id: string | null; email: string; payload: Payload }[]>`
    update one_time_token set used_at = ${now}
    where token_hash = ${hashOf(secret)} and kind = ${kind} and used_at is null
      and expires_at > ${now}
    returning account_id, email, payload`;
  const row = rows[0];
  if (!row) throw new Fault('hub.link-expired');
  return { accountId: row.account_id, email: row.email, payload: row.payload };
}

/** Reads a live token without using it, for a page that asks before it acts. */
export async function peekToken(
  db: Db,
  kind: TokenKind,
  secret: string,
  now: string,
): Promise<{ readonly accountId: string | null; readonly email: string }> {
  const rows = await db<{ account_id: string | null; email: string }[]>`
    select account_id, email from one_time_token
    where token_hash = ${hashOf(secret)} and kind = ${kind} and used_at is null
      and expires_at > ${now}`;
  const row = rows[0];
  if (!row) throw new Fault('hub.link-expired');
  return { accountId: row.account_id, email: row.email };
}
