import { LedgerFault } from '../fault.ts';

/**
 * What the store needs of a database: a postgres.js client, one of its transactions, or anything
 * else that runs a text with parameters. All parameters are text; statements cast them.
 */
export interface Database {
  readonly unsafe: (
    text: string,
    parameters?: (string | null)[],
    options?: { readonly prepare?: boolean },
  ) => PromiseLike<readonly unknown[]>;
}

/** When (ISO 8601 instant) and by whom (id) something is recorded. */
export interface Recorded {
  readonly at: string;
  readonly by: string;
}

type Row = Readonly<Record<string, string | null>>;

/**
 * Runs a statement whose columns are all cast to text. `prepare: false` plans it for these very
 * parameters: right for long lists, which a plan made for any length would join row by row.
 * @throws LedgerFault for every refusal of the database's own checks
 */
export async function rows(
  database: Database,
  text: string,
  parameters: (string | null)[],
  options: { readonly prepare: boolean } = { prepare: true },
): Promise<readonly Row[]> {
  try {
    const found = await database.unsafe(text, parameters, options);
    return found as readonly Row[];
  } catch (error) {
    throw faultOf(error) ?? error;
  }
}

/** The text of a column that is never null. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`Column ${column} is not a text`);
  return value;
}

export const bigintOf = (row: Row, column: string): bigint => BigInt(textOf(row, column));

interface DatabaseError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
  readonly constraint_name?: unknown;
}

const BY_CONSTRAINT: Readonly<Record<string, string>> = {
  ledger_entry_event: 'ledger.already-posted',
  ledger_hold_event: 'ledger.already-posted',
  ledger_entry_reversed_once: 'ledger.already-reversed',
};

/** The fault behind a database error, or null when it is none of ours. */
function faultOf(error: unknown): LedgerFault | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, message, detail, constraint_name } = error as DatabaseError;
  if (code === 'LG001') return new LedgerFault(String(message), paramsOf(String(detail ?? '{}')));
  const known = BY_CONSTRAINT[String(constraint_name)];
  return code === '23505' && known !== undefined ? new LedgerFault(known) : null;
}

function paramsOf(detail: string): Record<string, string> {
  const parsed: unknown = JSON.parse(detail);
  const pairs = Object.entries(parsed as Record<string, unknown>);
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]));
}

/** A list as the text of a Postgres array; cast it with `::text[]`, `::bigint[]` … */
export function arrayText(values: readonly (string | null)[]): string {
  return `{${values.map(elementText).join(',')}}`;
}

function elementText(value: string | null): string {
  return value === null ? 'NULL' : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
