import { createServer, type Server } from 'node:http';
import { createHub, hubMigrations } from '@smart/hub';
import { migrate } from '@smart/postgres';
import type { Environment } from './environment.ts';

export interface RunningService {
  readonly server: Server;
  /** Lets calls under way finish, then closes everything. */
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

/** Migrates when told to, opens the hub and listens. Rejects when the port is taken. */
export async function run(environment: Environment): Promise<RunningService> {
  const { config, port, host, ownerUrl } = environment;
  if (ownerUrl !== null) await migrate(ownerUrl, [hubMigrations]);
  const hub = await createHub(config);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, hub.listener);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    await hub.close();
    throw error;
  }
  config.log.info({ port, host }, 'hub is serving');
  return {
    server,
    stop: async () => {
      await closeServer(server);
      await hub.close();
    },
  };
}
