/** Running PostgreSQL's programs as the right user, and telling a living server from a dead one. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { PostgresFault } from './fault.ts';
import type { ServerUser } from './place.ts';

/** Messages in English and UTC, whatever the machine speaks: the launcher reads them. */
const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' });

/** Runs a program to its end; returns its exit code and what it said. */
export function run(
  program: string,
  args: readonly string[],
  user: ServerUser | null,
): { code: number; output: string } {
  const done = spawnSync(program, args, {
    cwd: '/',
    env: environment(),
    encoding: 'utf8',
    ...(user ?? {}),
  });
  if (done.error)
    throw new PostgresFault('postgres.cannot-run', `${program}: ${done.error.message}`);
  return { code: done.status ?? 1, output: `${done.stdout}${done.stderr}` };
}

/**
 * Starts a server that cannot outlive its launcher: a shell waits on the launcher's pipe and asks
 * the server to shut down fast when the pipe closes, even when the launcher was killed. In its own
 * process group, so that Ctrl-C reaches the launcher first.
 */
export function spawnGuarded(
  program: string,
  args: readonly string[],
  user: ServerUser | null,
): ChildProcess {
  const guard =
    'exec 3<&0; "$@" </dev/null 3<&- & server=$!; ' +
    '(cat <&3 >/dev/null; kill -INT $server) 2>/dev/null & exec 3<&-; wait $server';
  return spawn('/bin/sh', ['-c', guard, 'guard', program, ...args], {
    cwd: '/',
    env: environment(),
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
    ...(user ?? {}),
  });
}

/** A port free on the loopback address; with `wanted`, that one or a fault. */
export function freePort(wanted: number | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(
        new PostgresFault('postgres.port-taken', `port ${wanted} is in use: choose another one`),
      ),
    );
    probe.listen(wanted ?? 0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** When a process began, so that a recycled process id is not taken for the old process. */
export function processStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** True when `pid` is a server working in `cluster`. */
export function isServerOf(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster;
    const command = execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return command.includes(cluster);
  } catch {
    return false;
  }
}
