import '$app/server';
import { randomUUID } from 'node:crypto';
import type { FieldErrors, Typed } from '@smart/ui/forms/form.ts';
import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import type { FormState } from '../parts/form-state.ts';
import { faultOf, type Issue, type ServiceFault, sayFault, silentService } from './faults.ts';
import { formObject, typedOf } from './form-data.ts';
import { sayKey } from './say.ts';

export interface Refused {
  readonly form: FormState;
}

export type Parsed<T> =
  | { readonly values: T; readonly typed: Typed; readonly intentId: string }
  | { readonly failed: ActionFailure<Refused> };

/** A new intent, rendered into a form so that sending it twice does it once. */
export const newIntent = (): string => randomUUID();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is wrong with a field, ours or the service's: the same words. */
function sayIssue({ code, origin, minimum = '', maximum = '' }: Omit<Issue, 'field'>): string {
  const text = origin === 'string';
  if (code === 'too_small' && !(text && minimum === '1')) {
    const key = text ? 'shell_field_too_short' : 'shell_field_too_small';
    return sayKey(key, { least: minimum }) ?? code;
  }
  if (code === 'too_big') {
    const key = text ? 'shell_field_too_long' : 'shell_field_too_big';
    return sayKey(key, { most: maximum }) ?? code;
  }
  const missing = ['invalid_type', 'invalid_union', 'too_small'].includes(code);
  return sayKey(missing ? 'shell_field_required' : 'shell_field_wrong') ?? code;
}

function sayOurs(issue: z.core.$ZodIssue): string {
  const own = sayKey(issue.message);
  if (own !== null) return own;
  const { code } = issue;
  const origin = 'origin' in issue ? { origin: String(issue.origin) } : {};
  const minimum = 'minimum' in issue ? { minimum: String(issue.minimum) } : {};
  const maximum = 'maximum' in issue ? { maximum: String(issue.maximum) } : {};
  return sayIssue({ code, ...origin, ...minimum, ...maximum });
}

function errorsOf(error: z.ZodError): FieldErrors {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.join('.');
    errors[name] ??= sayOurs(issue);
  }
  return errors;
}

/** Reads the form of an action. Faults stand beside their fields; what was typed is kept. */
export async function parseForm<S extends z.ZodType>(
  event: RequestEvent,
  schema: S,
): Promise<Parsed<z.output<S>>> {
  const data = await event.request.formData();
  const sent = String(data.get('intentId') ?? '');
  const intentId = UUID.test(sent) ? sent : newIntent();
  const typed = typedOf(data);
  const parsed = schema.safeParse(formObject(data));
  if (parsed.success) return { values: parsed.data, typed, intentId };
  const form = { typed, errors: errorsOf(parsed.error), fault: null, intentId };
  return { failed: fail(400, { form }) };
}

/** Each thing the service found wrong, beside its field. */
function errorsOfService(fault: ServiceFault, happened: string): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { field, ...issue } of fault.issues) {
    if (field !== '') errors[field] ??= sayIssue(issue);
  }
  if (Object.keys(errors).length === 0 && fault.field) errors[fault.field] = happened;
  return errors;
}

/** Turns what a service threw into what the form shows; rethrows redirects and defects. */
export function refuse(
  thrown: unknown,
  typed: Typed,
  intentId: string,
  path: string | null = null,
): ActionFailure<Refused> {
  const fault = faultOf(thrown);
  if (fault) {
    const said = sayFault(fault, path);
    const errors = errorsOfService(fault, said.happened);
    const beside = Object.keys(errors).length > 0;
    const form = { typed, errors, fault: beside ? null : said, intentId: newIntent() };
    return fail(422, { form });
  }
  if (!(thrown instanceof Error) || thrown.name !== 'TRPCClientError') throw thrown;
  // The answer may be lost though the deed was done: the same intent asks for it again.
  return fail(503, { form: { typed, errors: {}, fault: silentService(), intentId } });
}

export interface Act<S extends z.ZodType, T> {
  readonly schema: S;
  /** Calls the service; `intentId` goes with everything that moves money or declares work. */
  readonly run: (values: z.output<S>, intentId: string) => Promise<T>;
  /** Which field a fault belongs to, by code, where the service does not say. */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * Runs a mutation from a form action: `{ done }` with the service's answer, or `{ failed }` to
 * return from the action. Nothing typed is lost.
 */
export async function act<S extends z.ZodType, T>(
  event: RequestEvent,
  { schema, run, fields = {} }: Act<S, T>,
): Promise<{ readonly done: T } | { readonly failed: ActionFailure<Refused> }> {
  const parsed = await parseForm(event, schema);
  if ('failed' in parsed) return parsed;
  try {
    return { done: await run(parsed.values, parsed.intentId) };
  } catch (thrown) {
    const failed = refuse(thrown, parsed.typed, parsed.intentId, event.url.pathname);
    const { form } = failed.data;
    const field = form.fault ? fields[form.fault.code] : undefined;
    if (!field || !form.fault) return { failed };
    const errors = { ...form.errors, [field]: form.fault.happened };
    return { failed: fail(422, { form: { ...form, errors, fault: null } }) };
  }
}
