/** The whole platform as `npm start` runs it, as a child process of a test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const RUNNING = 'is running with example data';
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'XDG_CACHE_HOME'] as const;

export interface Platform {
  readonly port: number;
  /** `at` → `http://at.localhost:…`. */
  readonly origin: (site: string) => string;
  /** Stops everything and waits for it; the data stays. */
  readonly stop: () => Promise<void>;
}

export interface PlatformOptions {
  readonly port: number;
  readonly dataDir: string;
  /** The day the office stands on. */
  readonly date: string;
}

/** A folder the database may use, also when it runs as another user than this process. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'smart-walk-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Resolves when the addresses are printed; fails with all output when the start fails. */
function untilRunning(child: ChildProcess): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(RUNNING)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the start ended with ${code}:\n${output}`)));
  });
}

/** Starts it with the sign-ins and nothing else, or again on the data of an earlier start. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { port, dataDir, date } = options;
  const kept = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  const child = spawn(
    process.execPath,
    ['tools/start/main.ts', '--port', String(port), '--data', dataDir],
    { cwd: root, env: { ...kept, EXAMPLE: 'accounts', EXAMPLE_DATE: date } },
  );
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended(child);
  };
  try {
    await untilRunning(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop, origin: (site) => `http://${site}.localhost:${port}` };
}
