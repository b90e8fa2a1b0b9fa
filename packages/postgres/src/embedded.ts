/**
 * The embedded PostgreSQL: one folder, one server, loopback only. It needs no installation and no
 * root, repairs what a killed start left behind, and stops with its launcher.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runnableBinaries } from './binaries.ts';
import { PostgresFault } from './fault.ts';
import { placeFor, type ServerUser, serverUser } from './place.ts';
import { freePort, isServerOf, processStart, run, spawnGuarded } from './process.ts';

export interface EmbeddedOptions {
  /** Folder of this server; made when missing. */
  readonly dataDir: string;
  /** A fixed port; without it a free one is taken. */
  readonly port?: number;
  /** Receives each line the server logs. */
  readonly log?: (line: string) => void;
  /** Server settings, e.g. `{ fsync: 'off' }` for throw-away servers. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  /** Address of the administrator on database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Fast shutdown; resolves when the server is gone. Calling it twice is harmless. */
  readonly stop: () => Promise<void>;
}

interface Site {
  readonly place: string;
  readonly cluster: string;
  readonly bin: string;
  readonly user: ServerUser | null;
}

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
};

/**
 * Starts (and first makes) the server of `dataDir`. Faults: `postgres.no-binaries`,
 * `postgres.in-use` (another launcher runs it), `postgres.port-taken`, `postgres.init-failed`,
 * `postgres.start-failed`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<RunningServer> {
  const user = serverUser();
  const place = realpathSync(placeFor(options.dataDir, user));
  if (user !== null) chmodSync(place, 0o711);
  const bin = runnableBinaries(place, user);
  const site: Site = { place, cluster: join(place, 'cluster'), bin, user };
  claim(site);
  try {
    sweep(site);
    const password = passwordOf(site);
    if (!existsSync(site.cluster)) initialise(site, password);
    const port = await freePort(options.port);
    return await launch(site, port, password, options);
  } catch (error) {
    release(site);
    throw error;
  }
}

const claimFile = (site: Site): string => join(site.place, 'launcher.json');

/** Notes who runs the folder. A living other launcher is a fault; a dead one's server is stopped. */
function claim(site: Site): void {
  const file = claimFile(site);
  const holder = readClaim(file);
  if (holder !== null && processStart(holder.pid) === holder.start) {
    throw new PostgresFault(
      'postgres.in-use',
      `process ${holder.pid} runs the database in ${site.place}: stop it or use another folder`,
    );
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, start: processStart(process.pid) }));
}

function readClaim(file: string): { pid: number; start: string } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; start: string };
  } catch {
    // Missing, or half-written by a killed start.
    return null;
  }
}

function release(site: Site): void {
  const holder = readClaim(claimFile(site));
  if (holder?.pid === process.pid) rmSync(claimFile(site), { force: true });
}

/** Clears what a killed start left: half-made clusters, a stale or orphaned server's lock. */
function sweep(site: Site): void {
  for (const name of readdirSync(site.place)) {
    if (name.includes('.half-')) rmSync(join(site.place, name), { recursive: true, force: true });
  }
  const lock = join(site.cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!(pid > 0 && isServerOf(pid, site.cluster))) {
    rmSync(lock, { force: true });
    return;
  }
  const stopped = run(
    join(site.bin, 'pg_ctl'),
    ['stop', '-D', site.cluster, '-m', 'fast', '-w', '-t', '30'],
    site.user,
  );
  // The server may also have ended by itself between the look and the call.
  if (stopped.code !== 0 && isServerOf(pid, site.cluster)) {
    throw new PostgresFault('postgres.in-use', `process ${pid} does not stop: ${stopped.output}`);
  }
}

function passwordOf(site: Site): string {
  const file = join(site.place, 'password');
  if (existsSync(file) && existsSync(site.cluster)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('hex');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Makes the cluster under another name first, so that it exists whole or not at all. */
function initialise(site: Site, password: string): void {
  const half = join(site.place, `cluster.half-${process.pid}`);
  const passwordFile = join(site.place, `password.half-${process.pid}`);
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (site.user !== null) {
    chownSync(half, site.user.uid, site.user.gid);
    chownSync(passwordFile, site.user.uid, site.user.gid);
  }
  const made = run(
    join(site.bin, 'initdb'),
    ['-D', half, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
      .concat(['--encoding=UTF8', '--locale=C'])
      .concat(['--locale-provider=builtin', '--builtin-locale=C.UTF-8']),
    site.user,
  );
  rmSync(passwordFile, { force: true });
  if (made.code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new PostgresFault('postgres.init-failed', made.output.trim());
  }
  renameSync(half, site.cluster);
}

function launch(
  site: Site,
  port: number,
  password: string,
  options: EmbeddedOptions,
): Promise<RunningServer> {
  const settings = { ...SETTINGS, ...options.settings, port: String(port) };
  const args = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const child = spawnGuarded(join(site.bin, 'postgres'), ['-D', site.cluster, ...args], site.user);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void gone.then(() => release(site));
  const stop = async (): Promise<void> => {
    child.stdin?.destroy();
    await gone;
  };
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  return new Promise((resolve, reject) => {
    const tail: string[] = [];
    createInterface({ input: child.stderr! }).on('line', (line) => {
      options.log?.(line);
      tail.push(line);
      if (tail.length > 20) tail.shift();
      if (line.includes('ready to accept connections')) resolve({ url, port, stop });
    });
    child.stdin?.on('error', () => undefined);
    child.once('exit', () => {
      child.stdin?.destroy();
      reject(new PostgresFault('postgres.start-failed', tail.join('\n')));
    });
  });
}

/** Removes everything an embedded server of `dataDir` stored. The server must be stopped. */
export function removeEmbedded(dataDir: string): void {
  if (!existsSync(dataDir)) return;
  const place = placeFor(dataDir, serverUser());
  const holder = readClaim(join(place, 'launcher.json'));
  if (holder !== null && processStart(holder.pid) === holder.start) {
    throw new PostgresFault('postgres.in-use', `process ${holder.pid} runs the database`);
  }
  rmSync(place, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

/**
 * The server to use: the one at `external` (an office's own, from `DATABASE_URL`), else the
 * embedded one of `dataDir`. Stopping an external server is left to its owner.
 */
export async function startPostgres(
  options: EmbeddedOptions & { readonly external?: string | undefined },
): Promise<RunningServer> {
  const external = options.external ?? process.env.DATABASE_URL;
  if (!external) return startEmbedded(options);
  const port = Number(new URL(external).port || 5432);
  return { url: external, port, stop: async () => undefined };
}
