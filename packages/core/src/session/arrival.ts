/** From the hub's account to the tenant's person: who signs in here, for the first time or again. */
import { newId, type Tx } from '../database/index.ts';
import type { HubClaims } from './relying-party.ts';

export interface ArrivalOptions {
  readonly languages: readonly string[];
  readonly now: string;
  /** E-mail address that becomes the first administrator, as long as there is none. */
  readonly firstAdmin: string | null;
}

/**
 * The person of a hub account. A known subject is its person. An unknown one becomes the person the
 * office entered under the same, confirmed e-mail address when exactly one without an account has
 * it; otherwise a new person.
 */
export async function personOf(
  tx: Tx,
  claims: HubClaims,
  options: ArrivalOptions,
): Promise<string> {
  const { sql } = tx;
  // One at a time for a subject: two first sign-ins at once must not make two people.
  await sql`select pg_advisory_xact_lock(hashtextextended(${claims.subject}, 7))`;
  const [known] = await sql<{ person: string }[]>`
    select person from subject where issuer = ${claims.issuer} and subject = ${claims.subject}`;
  if (known) {
    await followEmail(tx, known.person, claims, options.now);
    return known.person;
  }
  const person = (await waitingPerson(tx, claims)) ?? (await newPerson(tx, claims, options));
  await sql`
    insert into subject (issuer, subject, person, linked_at)
    values (${claims.issuer}, ${claims.subject}, ${person}, ${options.now})`;
  await grantFirstAdmin(tx, person, claims, options);
  return person;
}

/** The address is kept at the hub; ours follows it. */
async function followEmail(tx: Tx, person: string, claims: HubClaims, now: string): Promise<void> {
  if (!claims.emailVerified || claims.email === '') return;
  await tx.sql`
    update person set email = ${claims.email}, version = version + 1, updated_at = ${now}
    where id = ${person} and email <> ${claims.email} and state = 'active'`;
}

async function waitingPerson(tx: Tx, claims: HubClaims): Promise<string | null> {
  if (!claims.emailVerified) return null;
  const waiting = await tx.sql<{ id: string }[]>`
    select id from person p where lower(email) = lower(${claims.email}) and state = 'active'
      and not exists (select 1 from subject s where s.person = p.id) limit 2`;
  return waiting.length === 1 ? waiting[0]!.id : null;
}

async function newPerson(tx: Tx, claims: HubClaims, options: ArrivalOptions): Promise<string> {
  const id = newId();
  const [given = '', ...family] = claims.name.trim().split(/\s+/);
  const wanted = claims.locale.slice(0, 2);
  const language = options.languages.includes(wanted) ? wanted : options.languages[0]!;
  await tx.sql`
    insert into person (id, email, given_name, family_name, language, created_at, updated_at)
    values (${id}, ${claims.email}, ${given}, ${family.join(' ')}, ${language}, ${options.now},
      ${options.now})`;
  return id;
}

async function grantFirstAdmin(
  tx: Tx,
  person: string,
  claims: HubClaims,
  { firstAdmin, now }: ArrivalOptions,
): Promise<void> {
  const wanted = firstAdmin?.toLowerCase() ?? '';
  if (wanted === '' || !claims.emailVerified || claims.email.toLowerCase() !== wanted) return;
  await tx.sql`
    insert into staff_role (id, person, role, granted_by, granted_at)
    select ${newId()}, ${person}, 'admin', 'system:first-admin', ${now}
    where not exists (select 1 from staff_role where role = 'admin' and revoked_at is null)`;
}
