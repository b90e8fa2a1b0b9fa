/**
 * The one way into a tenant's database: a transaction that says who asks, so that row-level
 * security binds whatever SQL follows.
 */
import { PgDialect } from 'drizzle-orm/pg-core';
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** Who asks. `role` decides which policies hold; `order` limits a client's link. */
export interface Actor {
  readonly role: 'member' | 'client' | 'staff' | 'system' | 'nobody';
  readonly person: string | null;
  readonly order: string | null;
  /** Name in audit and intents: person id, `link:<id>`, `system:<name>` or `nobody`. */
  readonly name: string;
}

export const systemActor = (name: string): Actor => ({
  role: 'system',
  person: null,
  order: null,
  name: `system:${name}`,
});

export type Drizzle = PostgresJsTransaction<Record<string, never>, Record<string, never>>;
export type SqlTransaction = postgres.TransactionSql<{ bigint: bigint }>;

/** One open transaction, to be used through drizzle (`db`) or by plain SQL (`sql`). */
export interface Tx {
  readonly db: Drizzle;
  readonly sql: SqlTransaction;
  readonly actor: Actor;
}

export interface TenantDatabase {
  /** Runs `work` in one transaction under the actor's rights; rolls back when it throws. */
  readonly inTransaction: <T>(
    actor: Actor,
    work: (tx: Tx) => Promise<T>,
    mode?: 'read-write' | 'read-only',
  ) => Promise<T>;
  /** Plain client for tables without row-level security (sessions, rate limits). */
  readonly sql: postgres.Sql<{ bigint: bigint }>;
  /** Rejects when the server does not answer. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** Connections kept for this tenant; ten tenants share one server's 100 by default. */
  readonly connections?: number;
  readonly applicationName?: string;
}

const dialect = new PgDialect();

/** `2026-11-25 09:00:00.1+00` → `2026-11-25T09:00:00.100Z`; sessions run in UTC. */
export function isoInstant(text: string): string {
  const [moment = '', fraction = ''] = text
    .replace(' ', 'T')
    .replace(/\+00(:00)?$/, '')
    .split('.');
  return `${moment}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

/** How values cross the wire: nothing becomes a `Date` or a float. */
const types = {
  bigint: postgres.BigInt,
  date: {
    to: 1184,
    from: [1184],
    serialize: (value: string) => value,
    parse: isoInstant,
  },
  day: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (x: string) => x },
  json: {
    to: 3802,
    from: [114, 3802],
    // drizzle hands JSON over as text already; plain SQL hands over values.
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string) => JSON.parse(text) as unknown,
  },
};

export function openTenantDatabase(url: string, options: DatabaseOptions = {}): TenantDatabase {
  const sql = postgres(url, {
    max: options.connections ?? 8,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    types,
    connection: {
      application_name: options.applicationName ?? 'smart-coop',
      TimeZone: 'UTC',
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  }) as unknown as postgres.Sql<{ bigint: bigint }>;
  return {
    sql,
    inTransaction: (actor, work, mode = 'read-write') =>
      sql.begin(mode === 'read-only' ? 'read only' : 'read write', async (client) => {
        // Not awaited: it travels with the first statement and spares a round trip. It must be
        // executed (the driver is lazy), so that it is sent before whatever `work` sends.
        const identified = identify(client, actor);
        const [result] = await Promise.all([
          work({ db: drizzleOn(client), sql: client, actor }),
          identified,
        ]);
        return result;
      }) as Promise<never>,
    ping: async () => {
      await sql`select 1`;
    },
    close: () => sql.end({ timeout: 5 }),
  };
}

/**
 * drizzle's query builder on an open transaction. Its own `drizzle(client)` is not used, because
 * that changes the client's serializers for everyone.
 */
function drizzleOn(client: SqlTransaction): Drizzle {
  // drizzle's types ask for a whole client where a transaction is enough.
  // Statements of drizzle are prepared too: without that each costs a second round trip.
  const prepared = {
    unsafe: (text: string, values: never[]) => client.unsafe(text, values, { prepare: true }),
    savepoint: client.savepoint.bind(client),
  };
  const session = new PostgresJsSession<postgres.Sql, Record<string, never>, Record<string, never>>(
    prepared as unknown as postgres.Sql,
    dialect,
    undefined,
  );
  return new PostgresJsTransaction(dialect, session as never, undefined);
}

function identify(client: SqlTransaction, actor: Actor): Promise<unknown> {
  return client`select
    set_config('app.role', ${actor.role}, true),
    set_config('app.person', ${actor.person ?? ''}, true),
    set_config('app.order', ${actor.order ?? ''}, true),
    set_config('app.actor', ${actor.name}, true)`.execute();
}
