/** The tenant's legal entities: registered companies that employ and invoice. */

import { openBook } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/fault.ts';
import type { TenantPlugin } from './runtime.ts';

export interface LegalEntity {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly currency: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly version: number;
}

export async function legalEntities(tx: Tx): Promise<readonly LegalEntity[]> {
  return tx.sql<LegalEntity[]>`
    select id, name, jurisdiction, currency, facts, version from legal_entity order by id`;
}

/** One legal entity. Fault `entity.unknown`. */
export async function legalEntity(tx: Tx, id: string): Promise<LegalEntity> {
  const [found] = await tx.sql<LegalEntity[]>`
    select id, name, jurisdiction, currency, facts, version from legal_entity where id = ${id}`;
  if (!found) throw new Fault('entity.unknown', { id }, 'not-found');
  return found;
}

/**
 * Enters the plug-in's entities that the database lacks, each with its book in the ledger; those
 * already there stay as they are.
 */
export async function seedEntities(tx: Tx, plugin: TenantPlugin): Promise<void> {
  for (const entity of plugin.tenant.entities) {
    await tx.sql`
      insert into legal_entity (id, name, jurisdiction, currency, facts)
      values (${entity.id}, ${entity.name}, ${entity.jurisdiction}, ${entity.currency},
        ${tx.sql.json(entity.facts as never)})
      on conflict (id) do nothing`;
    await openBook(tx.sql, { entity: entity.id, currency: entity.currency });
  }
}
