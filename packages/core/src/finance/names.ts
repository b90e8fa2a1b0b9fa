/** Names for the ids the books hold. The ledger knows ids only; screens say who they are. */
import type { Tx } from '../database/index.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What people call each of these ids: persons, clients, budgets, invoices, papers, accounts. */
export async function namesOf(tx: Tx, ids: Iterable<string>): Promise<Record<string, string>> {
  const known = [...new Set(ids)].filter((id) => UUID.test(id));
  if (known.length === 0) return {};
  const rows = await tx.sql<{ id: string; name: string }[]>`
    select id, trim(given_name || ' ' || family_name) as name from person
      where id = any(${known}::uuid[])
    union all select id, name from client where id = any(${known}::uuid[])
    union all select b.id, b.name || ' · ' || trim(p.given_name || ' ' || p.family_name)
      from budget b join person p on p.id = b.person_id where b.id = any(${known}::uuid[])
    union all select id, number from invoice where id = any(${known}::uuid[])
    union all select id, number from payslip where id = any(${known}::uuid[])
    union all select id, number from client_order where id = any(${known}::uuid[])
    union all select id, title from engagement where id = any(${known}::uuid[])
    union all select id, name from bank_account where id = any(${known}::uuid[])
    union all select id, description from expense where id = any(${known}::uuid[])`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
