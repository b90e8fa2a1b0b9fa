/** tRPC over HTTP: POST only, at most ten calls a batch, cookies only from our own pages. */
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Context } from 'hono';
import { faultShape } from '../procedure/fault.ts';
import { type Context as CallContext, Fault, isBug } from '../procedure/index.ts';
import { appRouter } from '../router.ts';
import { answerFault } from './answer.ts';
import { loggable } from './loggable.ts';
import type { Metrics } from './metrics.ts';
import { requireSameOrigin } from './same-origin.ts';
import type { WebEnvironment } from './served.ts';

export const MAXIMUM_BATCH = 10;
export const TRPC_PATH = '/trpc';

type Request = Context<WebEnvironment>;

// tRPC keeps them flat under dotted names; its type shows the nested shape.
const procedures = appRouter._def.procedures as unknown as Readonly<
  Record<string, { readonly _def: { readonly type: string } }>
>;

/** Names of the procedures a request calls. */
function namesIn(path: string): readonly string[] {
  try {
    return decodeURIComponent(path.slice(TRPC_PATH.length + 1)).split(',');
  } catch {
    throw new Fault('procedure.unknown', {}, 'not-found');
  }
}

/** Checks what does not need the input; returns nothing or refuses. */
async function admit(c: Request): Promise<void> {
  if (c.req.method !== 'POST') throw new Fault('procedure.post-only', {}, 'invalid');
  const names = namesIn(c.req.path);
  if (names.length > MAXIMUM_BATCH) {
    throw new Fault('batch.too-large', { maximum: MAXIMUM_BATCH }, 'invalid');
  }
  const changes = names.some((name) => procedures[name]?._def.type === 'mutation');
  const { runtime, limits } = c.get('tenant');
  if (changes) {
    requireSameOrigin(runtime.origin, {
      cookie: c.req.header('cookie'),
      origin: c.req.header('origin'),
      fetchSite: c.req.header('sec-fetch-site'),
    });
  }
  const key = c.get('session')?.person ?? c.get('clientAddress') ?? 'unknown';
  await limits.consume(changes ? 'change' : 'read', key);
}

export function trpcHandler(metrics: Metrics): (c: Request) => Promise<Response> {
  return async (c) => {
    try {
      await admit(c);
    } catch (error) {
      return answerFault(c, error);
    }
    const { runtime } = c.get('tenant');
    const context: CallContext = {
      tenant: runtime,
      clock: runtime.clock,
      session: c.get('session'),
      linkToken: c.req.header('x-order-link') ?? null,
      requestId: c.get('requestId'),
      clientAddress: c.get('clientAddress'),
      log: c.get('log'),
    };
    return fetchRequestHandler({
      endpoint: TRPC_PATH,
      req: c.req.raw,
      router: appRouter,
      maxBatchSize: MAXIMUM_BATCH,
      allowMethodOverride: true,
      createContext: () => context,
      onError: ({ error, path }) => {
        const { code } = faultShape(error, context.requestId);
        metrics.fault(runtime.id, code);
        const facts = { requestId: context.requestId, procedure: path };
        if (isBug(error))
          context.log.error({ ...facts, error: loggable(error.cause ?? error) }, 'bug');
        else context.log.info({ ...facts, code }, 'refused');
      },
    });
  };
}
