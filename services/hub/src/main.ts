/** The hub as a process of its own: settings from the environment, see packages/hub/README.md. */
import { fromEnvironment } from './environment.ts';
import { run } from './run.ts';

try {
  const environment = fromEnvironment(process.env);
  const service = await run(environment);
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    environment.config.log.info({ signal }, 'hub is stopping');
    void service.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
