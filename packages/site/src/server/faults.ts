import '$app/server';
import type { FaultText } from '@smart/ui/parts/fault.ts';
import { sayKey } from './say.ts';

/** A coded refusal of a service. */
export interface ServiceFault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The input field it concerns, when the service says so. */
  readonly field: string | null;
  /** Everything wrong with an input that the service could not accept. */
  readonly issues: readonly Issue[];
}

/** What is wrong with one field, as zod names it. */
export interface Issue {
  readonly field: string;
  readonly code: string;
  readonly origin?: string;
  readonly minimum?: string;
  readonly maximum?: string;
}

/** `orders.client-unknown` → `orders_fault_client_unknown`; `internal` → `internal_fault`. */
export const faultKey = (code: string): string => {
  const [slice = '', ...rest] = code.replaceAll('-', '_').split('.');
  return [slice, 'fault', ...rest].join('_');
};

/** Faults that signing in again mends, and what to ask of it. */
const SIGN_IN_AGAIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'auth.sign-in-needed': {},
  'auth.second-factor-needed': { level: '2' },
  'auth.step-up-needed': { fresh: '1' },
  'hub.sign-in-required': {},
};

/** Where to sign in for what the fault asks, and come back to `path`; null for other faults. */
export function signInFor(code: string, path: string): string | null {
  const wanted = SIGN_IN_AGAIN[code];
  return wanted ? `/auth/sign-in?${new URLSearchParams({ ...wanted, to: path })}` : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function paramsOf(value: unknown): Readonly<Record<string, string | number>> {
  if (!isRecord(value)) return {};
  const plain = Object.entries(value).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(plain);
}

function issueOf(value: unknown): Issue[] {
  const { path, code, ...more } = paramsOf(value);
  if (typeof path !== 'string' || typeof code !== 'string') return [];
  const { origin, minimum, maximum } = more;
  return [
    {
      field: path,
      code,
      ...(origin === undefined ? {} : { origin: String(origin) }),
      ...(minimum === undefined ? {} : { minimum: String(minimum) }),
      ...(maximum === undefined ? {} : { maximum: String(maximum) }),
    },
  ];
}

const faultFrom = (fault: unknown): ServiceFault | null => {
  if (!isRecord(fault) || typeof fault.code !== 'string') return null;
  const field = typeof fault.path === 'string' && fault.path !== '' ? fault.path : null;
  const said = isRecord(fault.params) ? fault.params.issues : null;
  const issues = Array.isArray(said) ? said.flatMap(issueOf) : [];
  return { code: fault.code, params: paramsOf(fault.params), field, issues };
};

/**
 * The fault in what a tRPC client threw: `data.fault = { code, params, path? }`, or the answer
 * itself, `{ fault }`, when the call was refused early. Null: no answer, or a defect.
 */
export function faultOf(thrown: unknown): ServiceFault | null {
  if (!isRecord(thrown)) return null;
  const said = isRecord(thrown.data) ? faultFrom(thrown.data.fault) : null;
  if (said) return said;
  const answer = isRecord(thrown.meta) ? thrown.meta.responseJSON : null;
  return isRecord(answer) ? faultFrom(answer.fault) : null;
}

function wayOut(code: string, path: string | null): Pick<FaultText, 'way'> {
  const href = path === null ? null : signInFor(code, path);
  return href ? { way: { href, name: sayKey('shell_sign_in') ?? href } } : {};
}

/**
 * The fault in the person's language; an unknown code still says what is safe and what to do. With
 * the `path` to come back to, a fault that signing in mends leads there.
 */
export function sayFault(
  { code, params }: Pick<ServiceFault, 'code' | 'params'>,
  path: string | null = null,
): FaultText {
  const key = faultKey(code);
  const happened = sayKey(key, params);
  if (happened === null) {
    return {
      happened: sayKey('shell_fault_unknown') ?? code,
      safe: sayKey('shell_fault_nothing_lost'),
      todo: sayKey('shell_fault_tell_office', { code }),
      code,
    };
  }
  const safe = sayKey(`${key}_safe`, params) ?? sayKey('shell_fault_nothing_changed');
  return { happened, safe, todo: sayKey(`${key}_todo`, params), code, ...wayOut(code, path) };
}

/** The service did not answer in time, or not at all. */
export const silentService = (): FaultText => ({
  happened: sayKey('shell_fault_silent') ?? 'shell.silent',
  safe: sayKey('shell_fault_silent_safe'),
  todo: sayKey('shell_fault_silent_todo'),
  code: 'shell.silent',
});
