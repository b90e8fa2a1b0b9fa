/** The coop service as a process of its own: settings from the environment, see README.md. */
import { fileURLToPath } from 'node:url';
import { discoverTenants } from '@smart/law/discovery';
import { fromEnvironment } from './environment.ts';
import { run } from './run.ts';

try {
  const folder = fileURLToPath(new URL('../../../tenants', import.meta.url));
  const environment = fromEnvironment(process.env, await discoverTenants(folder));
  const service = await run(environment);
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    environment.config.log.info({ signal }, 'coop is stopping');
    void service.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
