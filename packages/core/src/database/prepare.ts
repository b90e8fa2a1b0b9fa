/** Bringing a tenant's database up to date, as its owner: before a process serves it. */
import { fileURLToPath } from 'node:url';
import { LEDGER_MIGRATIONS } from '@smart/ledger/store';
import { type Migrated, migrate } from '@smart/postgres';
import { installJobs } from '../jobs/install.ts';

/** Folders of every migration of a tenant's database. */
export const TENANT_MIGRATIONS: readonly string[] = [
  fileURLToPath(new URL('../../migrations', import.meta.url)),
  LEDGER_MIGRATIONS,
];

/** Migrates tables and the job schema. Harmless when there is nothing to do. */
export async function prepareTenantDatabase(
  ownerUrl: string,
  runtimeRole: string,
): Promise<Migrated> {
  const migrated = await migrate(ownerUrl, TENANT_MIGRATIONS, { runtimeRole });
  await installJobs(ownerUrl, runtimeRole);
  return migrated;
}
