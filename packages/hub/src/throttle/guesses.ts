/**
 * Slows guessing of passwords and codes without letting a stranger lock a person out: guesses for
 * an account from places where its person has signed in before are counted apart from guesses from
 * anywhere else, so an attack elsewhere does not stop the person at home.
 */
import type { Caller, Db, Hub } from '../context.ts';
import { hashOf } from '../crypto/token.ts';
import { Fault } from '../fault.ts';
import { epochSeconds, later } from '../instant.ts';

export interface GuessRule {
  readonly most: number;
  readonly seconds: number;
}

export const guessRules = {
  /** From one place for one account. */
  pair: { most: 10, seconds: 900 },
  /** For one account from all unknown places together. */
  account: { most: 50, seconds: 3_600 },
  /** From one network for all accounts; offices share an address. */
  address: { most: 200, seconds: 3_600 },
  /** Mails asked for one address. */
  mail: { most: 5, seconds: 3_600 },
} as const satisfies Record<string, GuessRule>;

/** One household: an IPv4 address or an IPv6 /64. */
export function placeOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const gap = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length;
  return [...groups, ...Array<string>(Math.max(0, gap)).fill('0')].slice(0, 4).join(':');
}

/** Counts one attempt and refuses it beyond the rule. Fault: `hub.too-many-attempts` (seconds). */
export async function countAttempt(
  db: Db,
  now: string,
  key: string,
  rule: GuessRule,
): Promise<void> {
  const rows = await db<{ count: number; ends_at: Date }[]>`
    insert into guess_counter as g (key_hash, count, ends_at)
    values (${hashOf(key)}, 1, ${later(now, rule.seconds)})
    on conflict (key_hash) do update set
      count = case when g.ends_at <= ${now} then 1 else g.count + 1 end,
      ends_at = case when g.ends_at <= ${now} then excluded.ends_at else g.ends_at end
    returning count, ends_at`;
  const row = rows[0]!;
  if (row.count <= rule.most) return;
  const seconds = epochSeconds(row.ends_at.toISOString()) - epochSeconds(now);
  throw new Fault('hub.too-many-attempts', { seconds: Math.max(1, seconds) });
}

async function isKnownPlace(db: Db, accountId: string, place: string): Promise<boolean> {
  const rows = await db`
    select 1 from known_place where account_id = ${accountId} and place_hash = ${hashOf(place)}`;
  return rows.length > 0;
}

/**
 * Counts a guess at `subject` (an address key or account id), before it is checked, so that
 * guesses at once cannot slip through. The same happens for addresses without an account.
 */
export async function countGuess(
  hub: Hub,
  caller: Caller,
  subject: string,
  accountId: string | null,
): Promise<void> {
  const now = hub.config.clock.now();
  const place = placeOf(caller.address);
  await countAttempt(hub.sql, now, `address ${place}`, guessRules.address);
  await countAttempt(hub.sql, now, `pair ${subject} ${place}`, guessRules.pair);
  // The look-up runs for unknown accounts too, to take the same time.
  const known = await isKnownPlace(
    hub.sql,
    accountId ?? '00000000-0000-0000-0000-000000000000',
    place,
  );
  if (!known) await countAttempt(hub.sql, now, `account ${subject}`, guessRules.account);
}

/** After a right answer: takes the guess back. */
export async function forgiveGuess(db: Db, caller: Caller, subject: string): Promise<void> {
  const place = placeOf(caller.address);
  await db`delete from guess_counter where key_hash = ${hashOf(`pair ${subject} ${place}`)}`;
  await db`update guess_counter set count = count - 1
    where key_hash = ${hashOf(`address ${place}`)} and count > 0`;
}

/** After a whole sign-in: from here its person is known. */
export async function rememberPlace(db: Db, now: string, caller: Caller, accountId: string) {
  await db`
    insert into known_place (account_id, place_hash, seen_at)
    values (${accountId}, ${hashOf(placeOf(caller.address))}, ${now})
    on conflict (account_id, place_hash) do update set seen_at = excluded.seen_at`;
}
