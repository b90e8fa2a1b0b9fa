/** National facts of people: validated by the country's schema, dated, encrypted. */
import type { DatedFacts, Facts } from '@smart/law';
import type { ZodType } from 'zod';
import { newId, type Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import type { TenantPlugin } from '../tenant/index.ts';
import { putSecret, readSecrets, type Vault } from '../vault/index.ts';

/** The facts if they fit the country's schema. Faults `jurisdiction.unknown`, `facts.invalid`. */
export function checkedFacts(plugin: TenantPlugin, jurisdiction: string, facts: unknown): Facts {
  const law = plugin.jurisdictions.get(jurisdiction);
  if (!law) throw new Fault('jurisdiction.unknown', { jurisdiction }, 'invalid', 'jurisdiction');
  const checked = (law.facts.person as ZodType<Facts>).safeParse(facts);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const path = ['facts', ...(issue?.path ?? []).map(String)].join('.');
  const issues = checked.error.issues.map((each) => ({
    path: ['facts', ...each.path.map(String)].join('.'),
    code: each.code ?? 'custom',
    ...('minimum' in each ? { minimum: String(each.minimum) } : {}),
    ...('maximum' in each ? { maximum: String(each.maximum) } : {}),
  }));
  throw new Fault('facts.invalid', { issues, jurisdiction }, 'invalid', path);
}

export interface NewFacts {
  readonly person: string;
  readonly jurisdiction: string;
  readonly from: string;
  readonly facts: Facts;
  readonly setBy: string;
  readonly now: string;
}

export async function insertFacts(tx: Tx, vault: Vault, entry: NewFacts): Promise<string> {
  const { person, jurisdiction, from, facts, setBy, now } = entry;
  const value = JSON.stringify(facts);
  const secret = await putSecret(tx, vault, { person, kind: 'facts', value, now });
  const id = newId();
  await tx.sql`
    insert into person_facts (id, person, jurisdiction, valid_from, secret, set_by, set_at)
    values (${id}, ${person}, ${jurisdiction}, ${from}, ${secret}, ${setBy}, ${now})`;
  return id;
}

interface FactsRow {
  readonly person: string;
  readonly jurisdiction: string;
  readonly valid_from: string;
  readonly secret: string;
}

/**
 * The dated facts of people as the law engine takes them, oldest first; of two rows for one day the
 * later entered holds.
 */
export async function factsOf(
  tx: Tx,
  vault: Vault,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly DatedFacts[]>> {
  const result = new Map<string, DatedFacts[]>(persons.map((person) => [person, []]));
  if (persons.length === 0) return result;
  const rows = await tx.sql<FactsRow[]>`
    select distinct on (person, jurisdiction, valid_from) person, jurisdiction, valid_from, secret
    from person_facts where person in ${tx.sql(persons as string[])}
    order by person, jurisdiction, valid_from, set_at desc, id desc`;
  const values = await readSecrets(
    tx,
    vault,
    rows.map((row) => row.secret),
  );
  for (const { person, jurisdiction, valid_from: from, secret } of rows) {
    const facts = JSON.parse(values.get(secret) ?? '{}') as Facts;
    result.get(person)?.push({ from, facts, jurisdiction });
  }
  return result;
}
