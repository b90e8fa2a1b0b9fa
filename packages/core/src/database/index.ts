export {
  type Actor,
  type DatabaseOptions,
  type Drizzle,
  isoInstant,
  openTenantDatabase,
  type SqlTransaction,
  systemActor,
  type TenantDatabase,
  type Tx,
} from './client.ts';
export { bytes, day, id, instant, minor } from './columns.ts';
export { newId } from './ids.ts';
