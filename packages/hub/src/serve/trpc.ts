import type { HttpBindings } from '@hono/node-server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Provider } from 'oidc-provider';
import type { CallContext } from '../api/base.ts';
import { hubRouter } from '../api/router.ts';
import type { Caller, Hub } from '../context.ts';
import { type CookieSigner, cookieNames, readCookies, signedCookie } from '../provider/cookies.ts';
import { sessionByCookie } from '../session/store.ts';

const LARGEST_BODY = 64 * 1024;
const LARGEST_BATCH = 10;

export interface ApiParts {
  readonly hub: Hub;
  readonly provider: () => Provider;
  readonly signer: CookieSigner;
  readonly callerOf: (req: object) => Caller | undefined;
}

/** Makes the browser forget the session cookie and its signature. */
function forgetCookie(headers: Headers, name: string, secure: boolean): void {
  const end = `Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  for (const each of [name, `${name}.sig`]) headers.append('set-cookie', `${each}=; ${end}`);
}

async function contextOf(
  parts: ApiParts,
  request: Request,
  incoming: object,
  answerHeaders: Headers,
): Promise<CallContext> {
  const { hub, signer } = parts;
  const secure = hub.config.origin.startsWith('https:');
  const names = cookieNames(secure);
  const cookies = readCookies(request.headers.get('cookie'));
  const session = signedCookie(signer, cookies, names.session);
  return {
    hub,
    provider: parts.provider(),
    caller: parts.callerOf(incoming) ?? { address: 'unknown', device: null },
    origin: request.headers.get('origin'),
    session: session === null ? null : await sessionByCookie(hub, session),
    interactionId: signedCookie(signer, cookies, names.interaction),
    clearSession: () => forgetCookie(answerHeaders, names.session, secure),
  };
}

const refused = (code: string) => ({
  error: { message: code, data: { fault: { code, params: {} } } },
});

/** The procedures under `/trpc`, by POST: a query in an address would end up in logs. */
export function trpcApp(parts: ApiParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const limit = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (c) => c.json(refused('hub.too-large'), 413),
  });
  app.use('/trpc/*', limit, async (c) => {
    if (c.req.method !== 'POST') return c.json(refused('hub.input-refused'), 405);
    return fetchRequestHandler({
      endpoint: '/trpc',
      req: c.req.raw,
      router: hubRouter,
      maxBatchSize: LARGEST_BATCH,
      allowMethodOverride: true,
      createContext: ({ resHeaders }) => contextOf(parts, c.req.raw, c.env.incoming, resHeaders),
      responseMeta: () => ({ headers: new Headers({ 'cache-control': 'no-store' }) }),
      onError: ({ error, path }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        parts.hub.config.log.error({ err: error.cause ?? error, path }, 'procedure failed');
      },
    });
  });
  return app;
}
