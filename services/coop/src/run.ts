import { createServer, type Server } from 'node:http';
import { prepareTenantDatabase } from '@smart/core';
import { createCoop } from './coop.ts';
import type { Environment } from './environment.ts';

export interface RunningService {
  readonly server: Server;
  /** Lets calls and jobs under way finish, then closes everything. */
  readonly stop: () => Promise<void>;
}

/** Longest a call or a slow client may keep the process from stopping. */
const STOP_WITHIN_MS = 10_000;

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Migrates where an owner's address is given, opens the tenants and listens. */
export async function run(environment: Environment): Promise<RunningService> {
  const { config, port, host, ownerUrls } = environment;
  for (const url of ownerUrls) await prepareTenantDatabase(url, runtimeRoleOf(url));
  const coop = await createCoop(config);
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 },
    coop.listener,
  );
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    await coop.close();
    throw error;
  }
  config.log.info({ port, host, tenants: config.tenants.length }, 'coop is serving');
  return {
    server,
    stop: async () => {
      await closeServer(server);
      await coop.close();
    },
  };
}

/** `smart_at_owner` migrates for `smart_at_app`. */
const runtimeRoleOf = (ownerUrl: string): string =>
  decodeURIComponent(new URL(ownerUrl).username).replace(/_owner$/, '_app');
