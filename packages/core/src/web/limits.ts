/**
 * Rate limits. What changes things or can be guessed at is counted in the tenant's database, so
 * that all processes share the count; reads are counted in the process, which costs nothing.
 */
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { TenantDatabase } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';

export type LimitedKind = 'read' | 'change' | 'sign-in' | 'upload';

/** Calls a minute from one address or session. */
export const CALLS_A_MINUTE: Readonly<Record<LimitedKind, number>> = {
  read: 1200,
  change: 120,
  'sign-in': 30,
  upload: 30,
};

export interface Limits {
  /** Fault `limit.exceeded` with the seconds to wait. */
  readonly consume: (kind: LimitedKind, key: string) => Promise<void>;
}

/** The part of node-postgres that the library talks to, on our client. */
function storeOn({ sql }: TenantDatabase) {
  return {
    query: async ({ text, values }: { text: string; values: (string | number | null)[] }) => {
      const rows = await sql.unsafe(text, values);
      return {
        rows: rows.map((row) => ({ ...row, expire: Number(row.expire) })),
        rowCount: rows.count,
      };
    },
  };
}

export function openLimits(
  database: TenantDatabase,
  callsAMinute: Readonly<Record<LimitedKind, number>> = CALLS_A_MINUTE,
): Limits {
  const storeClient = storeOn(database);
  const shared = (kind: LimitedKind) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: kind,
      points: callsAMinute[kind],
      duration: 60,
      // Once refused, refused from memory until the minute is over.
      inMemoryBlockOnConsumed: callsAMinute[kind] + 1,
    });
  const limiters = {
    read: new RateLimiterMemory({ points: callsAMinute.read, duration: 60 }),
    change: shared('change'),
    'sign-in': shared('sign-in'),
    upload: shared('upload'),
  };
  return {
    consume: async (kind, key) => {
      try {
        await limiters[kind].consume(key.slice(0, 200));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.ceil(refusal.msBeforeNext / 1000);
        throw new Fault('limit.exceeded', { seconds }, 'too-many');
      }
    },
  };
}
