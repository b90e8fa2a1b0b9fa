/** Fingerprints of what pay is computed from: how a changed input is found, long after or since. */
import type { HouseInput, Jurisdiction } from '@smart/law';
import type { Tx } from '../database/index.ts';
import { houseInput } from '../engagements/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { hashOf, type KnownMonth, periodOf, type Standing } from './rules.ts';

/**
 * House values by month, and fingerprints of what law and house say about it; read once a job. A
 * legal value published since (`asOf`), or another confirmed house value, changes the fingerprint.
 */
export class HouseBook {
  readonly #tenant: TenantRuntime;
  readonly #law: Jurisdiction;
  readonly #asOf: string;
  readonly #months = new Map<string, Promise<{ house: HouseInput; print: string }>>();

  constructor(tenant: TenantRuntime, law: Jurisdiction, asOf: string) {
    this.#tenant = tenant;
    this.#law = law;
    this.#asOf = asOf;
  }

  /** House values of a month, as on its last day. */
  of(tx: Tx, month: string): Promise<{ readonly house: HouseInput; readonly print: string }> {
    const found = this.#months.get(month);
    if (found) return found;
    const reading = this.#read(tx, month);
    this.#months.set(month, reading);
    return reading;
  }

  async #read(tx: Tx, month: string): Promise<{ house: HouseInput; print: string }> {
    const { to } = periodOf(month);
    const house = await houseInput(tx, this.#tenant, to);
    const print = hashOf([house, lawPrint(this.#law, to, this.#asOf)]);
    return { house, print: print.slice(0, 32) };
  }
}

/** Which values and rules a law had for a day, as known on another; in whatever order they stand. */
export function lawPrint(law: Jurisdiction, day: string, asOf: string): string {
  const holds = (one: { from: string; knownFrom: string }): boolean =>
    one.from <= day && one.knownFrom <= asOf;
  const values = law.parameters.flatMap(({ key, values: dated }) =>
    dated.filter(holds).map(({ from, knownFrom, value }) => hashOf([key, from, knownFrom, value])),
  );
  const rules = law.rules
    .filter(holds)
    .map(({ id, variant, from }) => hashOf([id, variant ?? '', from]));
  return hashOf([law.id, values.sort(), rules.sort()]);
}

interface KnownRow {
  readonly person: string;
  readonly month: string;
  readonly works: boolean;
  readonly known: string;
}

/** What is known of each person's months from `since` to the end of the period. */
export async function knownMonths(
  tx: Tx,
  book: HouseBook,
  of: {
    readonly entityId: string;
    readonly persons: readonly string[];
    readonly since: string;
    readonly until: string;
  },
): Promise<ReadonlyMap<string, readonly KnownMonth[]>> {
  const rows = await tx.sql<KnownRow[]>`
    select person, month, works, known
    from payroll_known(${of.entityId}, ${of.persons as string[]}::uuid[], ${of.since}, ${of.until})
    order by person, month`;
  const prints = new Map<string, string>();
  for (const { month } of rows)
    if (!prints.has(month)) prints.set(month, (await book.of(tx, month)).print);
  const months = rows.map(({ person, month, works, known }) => ({
    person,
    month,
    works,
    known: `${known}/${prints.get(month)}`,
  }));
  return Map.groupBy(months, ({ person }) => person);
}

/** How people stand at an entity; people never paid have an empty standing. */
export async function standings(
  tx: Tx,
  entityId: string,
  persons: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx.sql<{ person: string; months: Standing }[]>`
    select person_id as person, months from payroll_standing
    where entity_id = ${entityId} and person_id = any(${persons as string[]}::uuid[])`;
  return new Map(rows.map(({ person, months }) => [person, months]));
}
