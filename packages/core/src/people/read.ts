/** Reading one person, for this slice and others. */
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import type { person } from './tables.ts';

export type Person = typeof person.$inferSelect;

/**
 * The person, as far as the caller may see them. Plain SQL, because it is asked for on nearly every
 * page and drizzle takes longer to build the statement than Postgres to answer it. Fault
 * `person.unknown`.
 */
export async function readPerson(tx: Tx, id: string): Promise<Person> {
  const [found] = await tx.sql<Person[]>`
    select id, email, given_name as "givenName", family_name as "familyName", phone, language,
      street, postal_code as "postalCode", city, country, identity_state as "identityState",
      identity_submitted_at as "identitySubmittedAt", identity_decided_by as "identityDecidedBy",
      identity_decided_at as "identityDecidedAt", identity_reason as "identityReason", state,
      erasure_requested_at as "erasureRequestedAt", example, version, created_at as "createdAt",
      updated_at as "updatedAt"
    from person where id = ${id}`;
  if (!found) throw new Fault('person.unknown', {}, 'not-found');
  return found;
}
