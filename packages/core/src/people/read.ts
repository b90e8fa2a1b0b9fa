/** Reading one person, for this slice and others. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import { person } from './tables.ts';

export type Person = typeof person.$inferSelect;

/** The person, as far as the caller may see them. Fault `person.unknown`. */
export async function readPerson(tx: Tx, id: string): Promise<Person> {
  const [found] = await tx.db.select().from(person).where(eq(person.id, id));
  if (!found) throw new Fault('person.unknown', {}, 'not-found');
  return found;
}
