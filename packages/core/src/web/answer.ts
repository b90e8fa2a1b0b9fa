/** Faults outside tRPC, in the same words. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Fault, type FaultKind, type FaultShape, faultIn } from '../procedure/fault.ts';
import { loggable } from './loggable.ts';
import type { WebEnvironment } from './served.ts';

const STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
} as const satisfies Record<FaultKind, number>;

/** The fault in an error; a bug is logged and becomes `internal`. */
export function faultOr500(context: Context<WebEnvironment>, error: unknown): Fault {
  const fault = faultIn(error);
  if (fault) return fault;
  const requestId = context.get('requestId');
  context.get('log')?.error({ error: loggable(error), requestId }, 'bug');
  return new Fault('internal', { requestId: requestId ?? '' }, 'unavailable');
}

export function answerFault(context: Context<WebEnvironment>, error: unknown): Response {
  const fault = faultOr500(context, error);
  const shape: FaultShape = {
    code: fault.code,
    params: fault.params,
    ...(fault.path === undefined ? {} : { path: fault.path }),
  };
  const status = fault.code === 'internal' ? 500 : STATUS[fault.kind];
  if (typeof fault.params.seconds === 'number') {
    context.header('retry-after', String(fault.params.seconds));
  }
  return context.json({ fault: shape }, status);
}

/** Refuses larger bodies. The rest of the body is not read, so the connection ends with it. */
export const limitBody = (code: string, maximum: number): MiddlewareHandler<WebEnvironment> =>
  bodyLimit({
    maxSize: maximum,
    onError: (c) => {
      c.header('connection', 'close');
      return answerFault(c as Context<WebEnvironment>, new Fault(code, { maximum }, 'too-large'));
    },
  });
