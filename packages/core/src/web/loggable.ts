/**
 * What a log may say of an error. Messages and details of the database quote the very values that
 * offended ("Key (email)=(…) already exists"), so of those only codes and names are kept.
 */

export interface LoggableError {
  readonly type: string;
  readonly code?: string;
  /** Left out for errors of the database. */
  readonly message?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly column?: string;
  readonly stack: readonly string[];
  readonly cause?: LoggableError;
}

const TEXT_FIELDS = {
  code: 'code',
  table_name: 'table',
  constraint_name: 'constraint',
  column_name: 'column',
} as const;

/** Of the database, its driver, or drizzle, whose message carries all parameters of the query. */
const isDatabaseError = (error: Error): boolean =>
  error.name === 'PostgresError' ||
  ['severity', 'routine', 'query', 'params'].some((key) => key in error);

export function loggable(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const fields: Record<string, string> = {};
  for (const [field, name] of Object.entries(TEXT_FIELDS)) {
    const value = (error as unknown as Record<string, unknown>)[field];
    if (typeof value === 'string') fields[name] = value;
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...fields,
    ...(isDatabaseError(error) ? {} : { message: error.message.slice(0, 500) }),
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause && depth < 3 ? { cause: loggable(error.cause, depth + 1) } : {}),
  };
}
