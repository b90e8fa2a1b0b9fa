/** One port for all sites: requests go by host name and path to the process parts that serve them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** What answers under one host name. */
export interface HostParts {
  /** The service (coop or hub) and which addresses belong to it. */
  service: { readonly answers: (url: string) => boolean; readonly listener: Listener };
  /** The built site; null while it is being built. */
  site: Listener | null;
}

export interface Gateway {
  readonly server: Server;
  readonly hosts: Map<string, HostParts>;
}

const SECURITY = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{font:17px/1.5 system-ui;max-width:36rem;margin:15vh auto;padding:0 1rem}</style><h1>${title}</h1><p>${body}</p></html>`;
}

/** Headers by which only we may tell the sites how they were reached. */
const TRUSTED_HEADERS = ['x-forwarded-proto', 'x-forwarded-host', 'x-forwarded-for'];

function answer(hosts: Map<string, HostParts>, port: number): Listener {
  return (request, response) => {
    for (const header of TRUSTED_HEADERS) delete request.headers[header];
    request.headers['x-forwarded-proto'] = 'http';
    request.headers['x-forwarded-host'] = request.headers.host ?? '';
    const name = (request.headers.host ?? '').split(':')[0]?.toLowerCase() ?? '';
    const parts = hosts.get(name);
    if (!parts) {
      const list = [...hosts.keys()].map((h) => `http://${h}:${port}`).join(', ');
      response.writeHead(404, SECURITY).end(page('Nothing lives here', `Try ${list}.`));
      return;
    }
    const { service, site } = parts;
    if (service.answers(request.url ?? '/')) service.listener(request, response);
    else if (site) site(request, response);
    else
      response
        .writeHead(503, { ...SECURITY, 'retry-after': '2', refresh: '2' })
        .end(page('Being built', 'This site is being prepared. The page reloads by itself.'));
  };
}

/** Listens on the port, or explains that it is taken. */
export async function openGateway(port: number): Promise<Gateway> {
  const hosts = new Map<string, HostParts>();
  const server = createServer(answer(hosts, port));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return { server, hosts };
}
