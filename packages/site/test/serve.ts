/**
 * Serves a built site for tests and for looking at it:
 * `node test/serve.ts ../../sites/at/build 5701`. Says `http` and the host asked for, as the front
 * process of a deployment does.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** Starts on 127.0.0.1; port 0 takes a free one. */
export async function serveSite(build: string, port: number): Promise<Server> {
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.HOST_HEADER = 'x-forwarded-host';
  const { handler } = (await import(pathToFileURL(resolve(build, 'handler.js')).href)) as {
    handler: Handler;
  };
  const server = createServer((req, res) => {
    req.headers['x-forwarded-proto'] = 'http';
    req.headers['x-forwarded-host'] = req.headers.host ?? 'localhost';
    handler(req, res);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}

if (import.meta.filename === process.argv[1]) {
  const [, , build = '', port = '5701'] = process.argv;
  await serveSite(build, Number(port));
  console.log(`http://127.0.0.1:${port}`);
}
