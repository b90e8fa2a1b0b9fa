/** Starting PostgreSQL, making databases with their two roles, migrating them. */

export {
  type BackupManifest,
  type BackupTable,
  backupDatabase,
  restoreDatabase,
} from './backup.ts';
export {
  type EmbeddedOptions,
  type RunningServer,
  removeEmbedded,
  startEmbedded,
  startPostgres,
} from './embedded.ts';
export { PostgresFault } from './fault.ts';
export { type Migrated, migrate } from './migrate.ts';
export { type Provisioned, provisionDatabase } from './provision.ts';
