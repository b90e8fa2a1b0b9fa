import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';

/** Path of the provider under the origin; part of the issuer, so it never changes. */
export const PROVIDER_PATH = '/oidc';

export const isProviderPath = (url: string): boolean =>
  url === PROVIDER_PATH ||
  url.startsWith(`${PROVIDER_PATH}/`) ||
  url.startsWith(`${PROVIDER_PATH}?`);

const handlers = new WeakMap<Provider, ReturnType<Provider['callback']>>();

/** Composed once a provider: composing again for each request is measurable. */
function handlerOf(provider: Provider): ReturnType<Provider['callback']> {
  const known = handlers.get(provider) ?? provider.callback();
  handlers.set(provider, known);
  return known;
}

/**
 * Lets the provider answer a request. It builds addresses from the request's own host and scheme;
 * these are set to the public ones, so that an internal address, a proxy or a forged header cannot
 * lead a browser elsewhere.
 */
export function answerWithProvider(
  provider: Provider,
  origin: string,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  const { host, protocol } = new URL(origin);
  const url = req.url ?? PROVIDER_PATH;
  req.headers.host = host;
  req.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  delete req.headers['x-forwarded-host'];
  delete req.headers['x-forwarded-for'];
  Object.assign(req, { originalUrl: url });
  const inner = url.slice(PROVIDER_PATH.length);
  req.url = inner.startsWith('/') ? inner : `/${inner}`;
  void handlerOf(provider)(req, res);
}
