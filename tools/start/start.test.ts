import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';
import { type Gateway, openGateway } from './gateway.ts';

describe('arguments of npm start', () => {
  it('has defaults, and takes port, folder and fresh', () => {
    expect(parseArguments([], '/p')).toEqual({ port: 4000, dataDir: '/p/.data', fresh: false });
    expect(parseArguments(['--', '--port', '4100', '--data', '/x', '--fresh'], '/p')).toEqual({
      port: 4100,
      dataDir: '/x',
      fresh: true,
    });
  });

  it('answers anything else with how it is used', () => {
    for (const bad of [['--port'], ['--port', '0'], ['--port', '70000'], ['--prot', '1'], ['x']])
      expect(parseArguments(bad, '/p')).toMatch(/I do not understand .*\n.*--port/s);
  });
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

function get(port: number, host: string, path: string, headers = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port, path, headers: { ...headers, host } },
      (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    call.on('error', reject);
    call.end();
  });
}

describe('one port for all sites', () => {
  let open: Gateway | undefined;
  afterEach(() => open?.server.close());

  async function gateway(): Promise<{ port: number; parts: Gateway }> {
    open = await openGateway(0);
    return { port: (open.server.address() as AddressInfo).port, parts: open };
  }

  it('sends service paths to the service and the rest to the site, by host name', async () => {
    const { port, parts } = await gateway();
    parts.hosts.set('at.localhost', {
      service: {
        answers: (url) => url.startsWith('/trpc'),
        listener: (_, response) => response.end('coop'),
      },
      site: (_, response) => response.end('site'),
    });
    expect((await get(port, 'at.localhost', '/trpc/x')).body).toBe('coop');
    expect((await get(port, 'AT.localhost:1', '/work')).body).toBe('site');
    expect((await get(port, 'evil.example', '/')).status).toBe(404);
  });

  it('says that a site is being built until it is there', async () => {
    const { port, parts } = await gateway();
    const service = { answers: () => false, listener: () => undefined };
    parts.hosts.set('at.localhost', { service, site: null });
    expect((await get(port, 'at.localhost', '/')).status).toBe(503);
  });

  it('never lets a visitor say how they reached us', async () => {
    const { port, parts } = await gateway();
    parts.hosts.set('at.localhost', {
      service: { answers: () => false, listener: () => undefined },
      site: (incoming, response) => response.end(JSON.stringify(incoming.headers)),
    });
    const forged = { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '1.2.3.4' };
    const seen = JSON.parse((await get(port, 'at.localhost', '/', forged)).body);
    expect(seen['x-forwarded-host']).toBe('at.localhost');
    expect(seen['x-forwarded-for']).toBeUndefined();
  });

  it('refuses a port that another program holds', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(openGateway(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });
});
