/**
 * Column types of this project. Instants and dates are ISO strings, amounts `bigint` minor units;
 * the driver already delivers them so (see client.ts), for drizzle and for plain SQL alike.
 */
import { customType, uuid } from 'drizzle-orm/pg-core';

/** Primary key: made in the app with `newId()`. */
export const id = () => uuid('id').primaryKey();

/** `timestamptz` as ISO 8601 in UTC, `2026-11-25T09:00:00.000Z`. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamptz',
});

/** `date` as `YYYY-MM-DD`. */
export const day = customType<{ data: string; driverData: string }>({ dataType: () => 'date' });

/** Amount in minor units of the legal entity's currency; name the column `…_minor`. */
export const minor = customType<{ data: bigint; driverData: bigint }>({
  dataType: () => 'bigint',
});

/** Raw bytes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => 'bytea',
});
