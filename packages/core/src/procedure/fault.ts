/**
 * Faults: expected, coded refusals. Sites hold the words for each code; `params` fill them in.
 * Anything else that is thrown is a bug: logged, and answered as `internal` without details.
 */
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

export type FaultKind =
  | 'invalid' // the input cannot be right: 400
  | 'unauthenticated' // sign in, or prove a second factor: 401
  | 'forbidden' // signed in, but not for this: 403
  | 'not-found' // not there, or not to be seen: 404
  | 'conflict' // right once, but things changed: 409
  | 'too-large' // 413
  | 'too-many' // 429
  | 'unavailable'; // something we need does not answer: 503

export type FaultParam = string | number | boolean | null | readonly FaultParam[] | FaultParams;
export interface FaultParams {
  readonly [key: string]: FaultParam;
}

export class Fault extends Error {
  readonly code: string;
  readonly params: FaultParams;
  readonly kind: FaultKind;
  /** Where in the input, dotted: `lines.2.amount`. */
  readonly path: string | undefined;

  constructor(code: string, params: FaultParams = {}, kind: FaultKind = 'invalid', path?: string) {
    super(code);
    this.name = 'Fault';
    this.code = code;
    this.params = params;
    this.kind = kind;
    this.path = path;
  }
}

/** What a caller receives in `error.data.fault`. */
export interface FaultShape {
  readonly code: string;
  readonly params: FaultParams;
  readonly path?: string;
}

const TRPC_CODES = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<FaultKind, TRPCError['code']>;

/** Codes of PostgreSQL and its driver that a caller can do something about. */
const DATABASE_FAULTS: Readonly<Record<string, readonly [string, FaultKind]>> = {
  // A number or date beyond what a column holds: no schema says so as exactly as the column.
  '22003': ['input.out-of-range', 'invalid'],
  '22008': ['input.out-of-range', 'invalid'],
  '40001': ['database.busy', 'conflict'],
  '40P01': ['database.busy', 'conflict'],
  '55P03': ['database.busy', 'conflict'],
  '57014': ['database.too-slow', 'unavailable'],
  '57P01': ['database.unavailable', 'unavailable'],
  '57P02': ['database.unavailable', 'unavailable'],
  // Our own limits on sessions that sit idle.
  '25P03': ['database.unavailable', 'unavailable'],
  '57P05': ['database.unavailable', 'unavailable'],
  '57P03': ['database.unavailable', 'unavailable'],
  '53300': ['database.unavailable', 'unavailable'],
  CONNECTION_CLOSED: ['database.unavailable', 'unavailable'],
  CONNECTION_DESTROYED: ['database.unavailable', 'unavailable'],
  CONNECT_TIMEOUT: ['database.unavailable', 'unavailable'],
  CONNECTION_ENDED: ['database.unavailable', 'unavailable'],
  EPIPE: ['database.unavailable', 'unavailable'],
  ETIMEDOUT: ['database.unavailable', 'unavailable'],
  ECONNREFUSED: ['database.unavailable', 'unavailable'],
  ECONNRESET: ['database.unavailable', 'unavailable'],
};

/** SQLSTATE with which functions in the database refuse: message is the code, detail the params. */
const REFUSED_BY_DATABASE = 'LG001';

function refusedByDatabase(error: Error & { readonly detail?: string }): Fault {
  const params = JSON.parse(error.detail || '{}') as FaultParams;
  return new Fault(error.message, params, 'conflict');
}

/** The fault in an error, when it is one: ours, another package's (`LawFault` …), the database's. */
export function faultIn(error: unknown): Fault | null {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return null;
  // drizzle wraps what the driver says.
  if (error.name !== 'PostgresError' && 'query' in error && error.cause)
    return faultIn(error.cause);
  const { code, params, path } = error as Error & {
    code?: unknown;
    params?: FaultParams;
    path?: string;
  };
  if (typeof code !== 'string') return null;
  if (error.name.endsWith('Fault')) return new Fault(code, params ?? {}, 'invalid', path);
  if (code === REFUSED_BY_DATABASE) return refusedByDatabase(error);
  const known = DATABASE_FAULTS[code];
  return known ? new Fault(known[0], {}, known[1]) : null;
}

/** Turns whatever was thrown into tRPC's error, keeping the cause. */
export function toTrpcError(error: unknown): TRPCError {
  const cause = error instanceof TRPCError ? error.cause : error;
  const fault = faultIn(cause);
  if (fault)
    return new TRPCError({ code: TRPC_CODES[fault.kind], message: fault.code, cause: fault });
  if (error instanceof TRPCError) return error;
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'internal', cause: error });
}

const issueParams = (error: ZodError): FaultParam[] =>
  error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: issue.code,
    ...('origin' in issue ? { origin: String(issue.origin) } : {}),
    ...('minimum' in issue ? { minimum: String(issue.minimum) } : {}),
    ...('maximum' in issue ? { maximum: String(issue.maximum) } : {}),
    ...('format' in issue ? { format: issue.format } : {}),
  }));

/** The shape that leaves the house. `requestId` lets a person quote what the log knows. */
export function faultShape(error: TRPCError, requestId: string): FaultShape {
  const { cause } = error;
  if (cause instanceof Fault) {
    return {
      code: cause.code,
      params: cause.params,
      ...(cause.path === undefined ? {} : { path: cause.path }),
    };
  }
  if (error.code === 'BAD_REQUEST' && cause instanceof ZodError) {
    const issues = issueParams(cause);
    const path = cause.issues[0]?.path.map(String).join('.') ?? '';
    return { code: 'input.invalid', params: { issues }, path };
  }
  if (error.code === 'NOT_FOUND') return { code: 'procedure.unknown', params: {} };
  if (error.code === 'METHOD_NOT_SUPPORTED') return { code: 'procedure.method', params: {} };
  if (error.code === 'UNSUPPORTED_MEDIA_TYPE') return { code: 'input.unreadable', params: {} };
  if (error.code === 'PAYLOAD_TOO_LARGE') return { code: 'input.too-large', params: {} };
  if (error.code === 'BAD_REQUEST' || error.code === 'PARSE_ERROR') {
    return { code: 'input.unreadable', params: {} };
  }
  return { code: 'internal', params: { requestId } };
}

/** True for what must be logged as a bug. */
export const isBug = (error: TRPCError): boolean =>
  error.code === 'INTERNAL_SERVER_ERROR' && !(error.cause instanceof Fault);
