/**
 * Requests to the hub over an internal address. `http://network.localhost:4000` resolves in
 * browsers only, and inside a data centre the hub may have no public address: so the connection
 * goes to `internalAddress` while the request names the hub's public host. Node's fetch does not
 * let one set `Host`, hence node:http.
 */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

const TIMEOUT_MS = 10_000;
const MAXIMUM_BYTES = 1_000_000;

export interface BackChannelRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

/** A fetch for one issuer; `internalAddress` null means the public address itself. */
export function backChannel(
  issuer: string,
  internalAddress: string | null,
): (url: string, request: BackChannelRequest) => Promise<Response> {
  const issuerOrigin = new URL(issuer).origin;
  return (url, request) => {
    const wanted = new URL(url);
    if (wanted.origin !== issuerOrigin) {
      return Promise.reject(new Error(`${wanted.origin} is not the hub`));
    }
    const target = new URL(wanted.pathname + wanted.search, internalAddress ?? issuerOrigin);
    return send(target, wanted.host, request);
  };
}

function bodyText(body: unknown): string | undefined {
  if (body === undefined || body === null) return undefined;
  return body instanceof URLSearchParams || typeof body === 'string' ? body.toString() : undefined;
}

function send(target: URL, host: string, request: BackChannelRequest): Promise<Response> {
  const body = bodyText(request.body);
  const headers = {
    ...request.headers,
    host,
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
  };
  const open = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = open(
      target,
      { method: request.method, headers, timeout: TIMEOUT_MS, servername: host.split(':')[0] },
      (incoming) => {
        const chunks: Buffer[] = [];
        let size = 0;
        incoming.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > MAXIMUM_BYTES) outgoing.destroy(new Error('the hub answers too much'));
          chunks.push(chunk);
        });
        incoming.on('error', reject);
        incoming.on('end', () => {
          const type = incoming.headers['content-type'] ?? 'application/octet-stream';
          const status = incoming.statusCode ?? 502;
          const empty = status === 204 || status === 304;
          resolve(
            new Response(empty ? null : Buffer.concat(chunks), {
              status,
              headers: { 'content-type': type },
            }),
          );
        });
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('the hub does not answer')));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
