/**
 * `npm run backup -- --url <owner address> --to <folder>`: saves one tenant's (or the hub's)
 * database while everything runs. `npm run restore -- --url <owner address> --from <folder>`: loads
 * it into a fresh database, which is migrated first.
 */
import { parseArgs } from 'node:util';
import { prepareTenantDatabase } from '@smart/core';
import { hubMigrations } from '@smart/hub';
import { type BackupManifest, backupDatabase, migrate, restoreDatabase } from '@smart/postgres';

const USAGE = `npm run backup -- --url postgres://…_owner:…@host/db --to FOLDER
npm run restore -- --url postgres://…_owner:…@host/db --from FOLDER [--hub]
  --url   address of the database's owner role
  --hub   the database is the hub's, not a tenant's`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    to: { type: 'string' },
    from: { type: 'string' },
    hub: { type: 'boolean', default: false },
  },
});

async function save(url: string, folder: string): Promise<BackupManifest> {
  return backupDatabase(url, folder);
}

async function load(url: string, folder: string): Promise<BackupManifest> {
  if (values.hub) await migrate(url, [hubMigrations]);
  else {
    const owner = decodeURIComponent(new URL(url).username);
    await prepareTenantDatabase(url, owner.replace(/_owner$/, '_app'));
  }
  return restoreDatabase(url, folder);
}

const [command] = positionals;
const folder = command === 'save' ? values.to : values.from;
if (!values.url || !folder || (command !== 'save' && command !== 'load')) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  try {
    const manifest = await (command === 'save' ? save : load)(values.url, folder);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(
      `${command === 'save' ? 'saved' : 'restored'} ${manifest.tables.length} tables, ${rows} rows, snapshot of ${manifest.takenAt}\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
