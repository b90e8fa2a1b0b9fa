import type { Sql, TransactionSql } from 'postgres';
import type { Blocklist } from './account/blocklist.ts';
import type { PasswordHasher } from './account/password-hash.ts';
import type { HubConfig } from './config.ts';
import type { Seal } from './crypto/seal.ts';

/** A connection or a transaction on the hub's database. */
export type Db = Sql | TransactionSql;

/** What every part of a running hub works with. */
export interface Hub {
  readonly config: HubConfig;
  readonly sql: Sql;
  readonly seal: Seal;
  readonly passwords: PasswordHasher;
  readonly blocklist: Blocklist;
  /** Work that the answer does not wait for; finished before the hub closes, failures logged. */
  readonly background: (work: Promise<unknown>) => void;
}

/** Where a call comes from, as far as it can be trusted. */
export interface Caller {
  readonly address: string;
  readonly device: string | null;
}
