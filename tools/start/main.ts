/**
 * `npm start`: the whole platform on one machine, with example data, behind one port.
 * Everything it starts ends with it; a start that was killed is repaired or begun anew.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Discovered, discoverTenants } from '@smart/law/discovery';
import { inLifecycle } from '@smart/service-coop';
import { EXAMPLE_SIGN_INS } from '../example/accounts.ts';
import { loadExample } from '../example/load.ts';
import { parseArguments, type StartOptions } from './arguments.ts';
import { buildSites } from './build.ts';
import { type Gateway, type Listener, openGateway } from './gateway.ts';
import { step } from './progress.ts';
import {
  clear,
  EXAMPLE_DATE,
  isLoaded,
  markLoaded,
  originOf,
  type Stack,
  startDatabase,
  startServices,
} from './stack.ts';

const root = join(import.meta.dirname, '../..');
const NEEDED_NODE = 24;

type Stop = () => Promise<void> | void;
const stops: Stop[] = [];
let stopping: Promise<void> | null = null;

/** Stops what was started, last first; calling it twice waits for the first. */
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const stop of stops.reverse()) {
      try {
        await stop();
      } catch (error) {
        process.stderr.write(`${String(error)}\n`);
      }
    }
  })();
  return stopping;
}

function onSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (!stopping) process.stdout.write('\nStopping …\n');
      void stopAll().then(() => process.exit(signal === 'SIGINT' ? 130 : 0));
    });
}

async function openPort(port: number): Promise<Gateway> {
  try {
    const gateway = await openGateway(port);
    stops.push(() => {
      gateway.server.closeAllConnections();
      gateway.server.close();
    });
    return gateway;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is taken by another program. Stop it, or choose another: npm start -- --port ${port + 100}`,
    );
  }
}

/** Sites that exist on disk and whose tenant (or the network itself) runs. */
const siteNames = (tenants: readonly string[]): string[] =>
  readdirSync(join(root, 'sites')).filter(
    (name) =>
      existsSync(join(root, 'sites', name, 'brand.ts')) &&
      (name === 'network' || tenants.includes(name)),
  );

/** Environment the built sites read when they are loaded. */
function setSiteEnvironment(port: number, stack: Stack, sites: readonly string[]): void {
  const origins = Object.fromEntries(sites.map((name) => [name, originOf(name, port)]));
  Object.assign(process.env, {
    COOP_URL: `http://127.0.0.1:${port}`,
    HUB_URL: `http://127.0.0.1:${port}`,
    SITE_KEY: stack.secrets.siteKey,
    SITE_ORIGINS: JSON.stringify(origins),
    EXAMPLE_DATE,
    PROTOCOL_HEADER: 'x-forwarded-proto',
    HOST_HEADER: 'x-forwarded-host',
    BODY_SIZE_LIMIT: '25M',
    NODE_ENV: 'production',
  });
}

function connect(gateway: Gateway, stack: Stack, sites: readonly string[]): void {
  for (const name of sites)
    gateway.hosts.set(`${name}.localhost`, {
      service: name === 'network' ? stack.hub : stack.coop,
      site: null,
    });
}

async function serveSite(gateway: Gateway, name: string, handlerFile: string): Promise<void> {
  const { handler } = (await import(pathToFileURL(handlerFile).href)) as { handler: Listener };
  const parts = gateway.hosts.get(`${name}.localhost`);
  if (parts) parts.site = handler;
}

function sayWhere(port: number, sites: readonly string[]): void {
  const lines = [
    '',
    `Smart Federation is running with example data; the office date is ${EXAMPLE_DATE}.`,
    '',
    ...sites.map((name) => `  ${originOf(name, port)}`),
    '',
    'Sign in as (example people only):',
    ...EXAMPLE_SIGN_INS.map(
      ({ role, email, password }) => `  ${role.padEnd(16)} ${email.padEnd(28)} ${password}`,
    ),
    `  second factor of staff, all mails and a client's link: ${originOf('network', port)}/outbox`,
    '',
    'Ctrl-C stops everything and keeps the data; npm start -- --fresh begins anew.',
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

/** Database, services and example data, while the sites are being built. */
async function prepare(
  gateway: Gateway,
  options: StartOptions,
  names: { readonly tenants: readonly string[]; readonly sites: readonly string[] },
  found: Discovered,
): Promise<void> {
  const { port, dataDir } = options;
  const server = await step('Start the database', () => startDatabase(dataDir));
  stops.push(() => server.stop());
  const stack = await step('Prepare the services', (report) =>
    startServices(server, { dataDir, port, found, report }),
  );
  stops.push(() => stack.stop());
  setSiteEnvironment(port, stack, names.sites);
  connect(gateway, stack, names.sites);
  if (isLoaded(dataDir)) return;
  await step('Load example data', (report) =>
    loadExample(stack, names.tenants, report, {
      only: process.env.EXAMPLE === 'accounts' ? 'accounts' : undefined,
    }),
  );
  markLoaded(dataDir);
}

/** All laws, and the offices that have a site, in the state that the environment may name. */
function withSites(found: Discovered): Discovered {
  const tenants = [...found.tenants]
    .filter(([id]) => existsSync(join(root, 'sites', id)))
    .map(([id, tenant]) => [id, inLifecycle(process.env, tenant)] as const);
  return { ...found, tenants: new Map(tenants) };
}

async function run(options: StartOptions): Promise<void> {
  const { port, dataDir, fresh } = options;
  const gateway = await openPort(port);
  if (fresh || (existsSync(join(dataDir, 'keys.json')) && !isLoaded(dataDir))) clear(dataDir);
  mkdirSync(dataDir, { recursive: true });
  const found = withSites(await discoverTenants(join(root, 'tenants')));
  const tenants = [...found.tenants.keys()];
  const sites = siteNames(tenants);
  const [handlers] = await Promise.all([
    step('Build the sites', (report) => buildSites(root, sites, report)),
    prepare(gateway, options, { tenants, sites }, found),
  ]);
  for (const [index, file] of handlers.entries())
    await serveSite(gateway, sites[index] as string, file);
  sayWhere(port, sites);
}

async function main(): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) {
    process.stderr.write(`This needs Node ${NEEDED_NODE}; "npm start" brings it along.\n`);
    process.exit(2);
  }
  const options = parseArguments(process.argv.slice(2), root);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    process.exit(2);
  }
  onSignals();
  try {
    await run(options);
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${(error as Error).stack}\n`);
    await stopAll();
    process.exit(1);
  }
}

await main();
