import '$app/server';
import { createHmac } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { RequestEvent } from '@sveltejs/kit';
import { siteKey } from './settings.ts';

/** Longest a page waits for a service, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Headers of a call to a service on behalf of a visitor: their cookie, the host they see (it names
 * the tenant), and their address, signed so that the service may believe it.
 */
export function callHeaders(event: RequestEvent): Record<string, string> {
  const address = event.getClientAddress();
  const key = siteKey();
  const signature = key ? createHmac('sha256', key).update(address).digest('base64url') : null;
  return {
    host: event.url.host,
    origin: event.url.origin,
    'x-forwarded-proto': event.url.protocol.slice(0, -1),
    'x-request-id': event.locals.requestId,
    'accept-language': event.locals.language,
    'user-agent': event.request.headers.get('user-agent') ?? '',
    cookie: event.request.headers.get('cookie') ?? '',
    ...(signature ? { 'x-client-address': address, 'x-client-signature': signature } : {}),
  };
}

function bodyOf(response: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => resolve(Buffer.concat(chunks)));
    response.on('error', reject);
  });
}

/** Text of a call or bytes of a file; nothing else is sent. */
const sentBody = (body: RequestInit['body']): string | Uint8Array | undefined =>
  typeof body === 'string' || body instanceof Uint8Array ? body : undefined;

/**
 * A `fetch` to an internal address that keeps the given `Host` (the platform's own fetch would
 * replace it) and hands cookies that the service sets on to the browser.
 */
export function serviceFetch(event: RequestEvent) {
  return async (input: URL | string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...callHeaders(event) };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const call = send(url, { method: init.method ?? 'GET', headers, timeout: PATIENCE }, resolve);
      call.on('timeout', () => call.destroy(new Error('service did not answer in time')));
      call.on('error', reject);
      init.signal?.addEventListener('abort', () => call.destroy(), { once: true });
      call.end(sentBody(init.body));
    });
    event.locals.setCookies.push(...(response.headers['set-cookie'] ?? []));
    const body = await bodyOf(response);
    const type = response.headers['content-type'] ?? 'application/json';
    const status = response.statusCode ?? 502;
    const empty = status === 204 || status === 304;
    return new Response(empty ? null : new Uint8Array(body), {
      status,
      headers: { 'content-type': type },
    });
  };
}
