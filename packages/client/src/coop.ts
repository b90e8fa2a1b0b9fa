/** Client of a cooperative's tRPC core. */
import type { AppRouter } from '@smart/core';
import { wire } from '@smart/core/wire';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';

export type CoopClient = TRPCClient<AppRouter>;

export interface CoopClientOptions {
  /** Address of the service: `https://smart-at.example`, or an internal one. */
  readonly url: string;
  /**
   * Sent with each call: `cookie` and `origin` of the person's browser, `x-order-link` of a client,
   * the signed client address, and `host` when `fetch` may set it.
   */
  readonly headers?: () => Record<string, string>;
  readonly fetch?: typeof fetch;
}

/** Calls go by POST (no personal data in addresses), ten at most in one request. */
export function createCoopClient(options: CoopClientOptions): CoopClient {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: new URL('/trpc', options.url).href,
        transformer: wire,
        methodOverride: 'POST',
        maxItems: 10,
        headers: () => options.headers?.() ?? {},
        ...(options.fetch ? { fetch: options.fetch } : {}),
      }),
    ],
  });
}
