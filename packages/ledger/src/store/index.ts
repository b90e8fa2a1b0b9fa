/**
 * The ledger in Postgres (tables: packages/ledger/migrations). Every function takes a postgres.js
 * client or, where the caller has more to do, its transaction. The session must be the office's
 * (`app.role` is `staff` or `system`): row-level security hides the ledger from every other.
 */
import { fileURLToPath } from 'node:url';

export { type RuleSum, readByRule } from './by-rule.ts';
export type { Database, Recorded } from './database.ts';
export { holdsOf, moveHolds, placeHold } from './holds.ts';
export { closePeriod, foldEntries, openBook, postEntries, rebuildBalances } from './post.ts';
export {
  bookOf,
  type ClosedPeriod,
  entriesByKey,
  entriesOf,
  journal,
  lockInvoices,
  type OpenItemCursor,
  periodsOf,
  readBalances,
  readBudgets,
  readOpenItems,
  readTrialBalance,
  type StoredEntry,
} from './read.ts';
export { readStatement, type StatementCursor, type StoredStatementLine } from './statement.ts';

/** Folder of the ledger's migrations, for `migrate`. */
export const LEDGER_MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
