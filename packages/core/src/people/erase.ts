import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { Fault, requireStepUp, staffIntent } from '../procedure/index.ts';
import { deletionOrder, type PersonTable, personTables } from './everything.ts';
import { readPerson } from './read.ts';

/** Classes whose rows mean nothing without knowing whose they are. */
const NEEDS_IDENTITY = ['books', 'payroll', 'register'];

const kept = z.object({ table: z.string(), retention: z.string(), rows: z.number().int() });

async function countRows(tx: Tx, tables: readonly PersonTable[], person: string) {
  const counts: z.infer<typeof kept>[] = [];
  for (const { table, column, retention } of tables) {
    const [row] = await tx.sql<{ n: number }[]>`
      select count(*)::int as n from ${tx.sql(table)} where ${tx.sql(column)} = ${person}`;
    if (row && row.n > 0) counts.push({ table, retention, rows: row.n });
  }
  return counts;
}

async function deleteRows(tx: Tx, tables: readonly PersonTable[], person: string): Promise<void> {
  for (const { table, column } of await deletionOrder(tx, tables)) {
    await tx.sql`delete from ${tx.sql(table)} where ${tx.sql(column)} = ${person}`;
  }
  await tx.sql`delete from session where person = ${person}`;
}

/** Leaves the row that books point to, without what says who it was. */
async function blankPerson(tx: Tx, person: string, now: string, whole: boolean): Promise<void> {
  await tx.sql`
    update person set phone = '', state = ${whole ? 'erased' : 'left'},
      email = case when ${whole} then 'erased' else email end,
      given_name = case when ${whole} then '' else given_name end,
      family_name = case when ${whole} then '' else family_name end,
      street = case when ${whole} then '' else street end,
      postal_code = case when ${whole} then '' else postal_code end,
      city = case when ${whole} then '' else city end,
      identity_state = case when ${whole} then 'none' else identity_state end,
      version = version + 1, updated_at = ${now}
    where id = ${person}`;
}

/**
 * Erases a person as far as retention allows: what law makes the cooperative keep (books, payroll,
 * register) stays with the name and the numbers it needs, and the answer lists it; everything else
 * goes, and when nothing must stay, the name too. Faults: `person.unknown`, `erase.staff`,
 * `auth.step-up-needed`.
 */
export const erase = staffIntent('admin')
  .input(z.object({ person: z.uuid() }))
  .output(z.object({ state: z.enum(['left', 'erased']), kept: z.array(kept) }))
  .mutation(async ({ ctx, input }) => {
    const { tx } = ctx;
    await requireStepUp(ctx);
    await readPerson(tx, input.person);
    const roles = await tx.sql`
      select 1 from staff_role where person = ${input.person} and revoked_at is null`;
    if (roles.length > 0) throw new Fault('erase.staff', {}, 'conflict');
    const tables = await personTables(tx);
    const binding = tables.filter((each) => NEEDS_IDENTITY.includes(each.retention));
    const remaining = await countRows(tx, binding, input.person);
    const whole = remaining.length === 0;
    const going = tables.filter(
      (each) => each.erasable && each.table !== 'person' && (whole || each.retention !== 'secret'),
    );
    await deleteRows(tx, going, input.person);
    await blankPerson(tx, input.person, ctx.clock.now(), whole);
    ctx.note({ subject: input.person, whole });
    return { state: whole ? ('erased' as const) : ('left' as const), kept: remaining };
  });
