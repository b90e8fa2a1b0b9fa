/** A service that answers tRPC calls from a table and remembers them; for these tests only. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly path: string;
  readonly method: string;
  readonly input: unknown;
  readonly headers: IncomingHttpHeaders;
}
export type Answer =
  | { readonly data: unknown }
  | { readonly fault: object; readonly status: number };

export interface Double {
  readonly url: string;
  readonly calls: Call[];
  /** procedure → answer */
  readonly answers: Record<string, (call: Call) => Answer>;
  readonly cookies: string[];
  readonly close: () => Promise<void>;
}

const bodyOf = (answer: Answer): object =>
  'data' in answer
    ? { result: { data: answer.data } }
    : {
        error: {
          message: 'refused',
          code: -32600,
          data: { code: 'BAD_REQUEST', httpStatus: answer.status, fault: answer.fault },
        },
      };

export async function serviceDouble(): Promise<Double> {
  const calls: Call[] = [];
  const answers: Double['answers'] = {};
  const cookies: string[] = [];
  const server: Server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk) => {
      body += String(chunk);
    });
    req.on('end', () => {
      const url = new URL(req.url ?? '/', 'http://double.invalid');
      const batch = url.searchParams.has('batch');
      const sent: unknown = body === '' ? undefined : JSON.parse(body);
      const results = url.pathname
        .replace('/trpc/', '')
        .split(',')
        .map((path, i) => {
          const input = batch ? (sent as Record<string, unknown>)[i] : sent;
          const call = { path, method: req.method ?? '', input, headers: req.headers };
          calls.push(call);
          return answers[path]?.(call) ?? { fault: { code: 'x.unknown' }, status: 404 };
        });
      const [first] = results;
      res.statusCode = first && 'status' in first ? first.status : 200;
      if (cookies.length > 0) res.setHeader('set-cookie', cookies);
      res.setHeader('content-type', 'application/json');
      const bodies = results.map(bodyOf);
      res.end(JSON.stringify(batch ? bodies : bodies[0]));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { url: `http://127.0.0.1:${port}`, calls, answers, cookies, close };
}
