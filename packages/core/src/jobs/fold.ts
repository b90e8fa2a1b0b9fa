/** Numbers waiting ledger entries and brings balances up to date, book by book. */
import { foldEntries } from '@smart/ledger/store';
import { systemActor } from '../database/index.ts';
import { legalEntities, type TenantRuntime } from '../tenant/index.ts';

export async function foldBooks({ database }: TenantRuntime): Promise<void> {
  const actor = systemActor('ledger');
  const entities = await database.inTransaction(actor, legalEntities, 'read-only');
  for (const { id } of entities)
    await database.inTransaction(actor, (tx) => foldEntries(tx.sql, id));
}
