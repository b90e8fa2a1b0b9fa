/**
 * Where an embedded server's files live and as whom it runs. PostgreSQL refuses to run as root, so
 * root hands it to an unprivileged user, which must be able to reach data and binaries.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** The user to drop to, or null when the launcher itself is unprivileged. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const line = passwdLine('nobody');
  return line ?? { uid: 65_534, gid: 65_534 };
}

function passwdLine(name: string): ServerUser | null {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = (line ?? '').split(':').map(Number);
    // macOS writes -2; a uid is an unsigned 32-bit number for setuid.
    return uid === undefined || gid === undefined ? null : { uid: uid >>> 0, gid: gid >>> 0 };
  } catch {
    return null;
  }
}

/** True when any user may pass through every folder from the root down to `path`. */
export function isReachableByOthers(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    try {
      if ((statSync(folder).mode & 0o001) === 0) return false;
    } catch {
      // A folder that is still to be made does not hinder; its parents are looked at next.
    }
    if (folder === dirname(folder)) return true;
  }
}

/**
 * The folder that really holds the server's files for `dataDir`: itself, or a folder under
 * `/var/lib` when the unprivileged user could not reach it (a checkout in root's home). A file
 * `LOCATION` in `dataDir` then names it.
 */
export function placeFor(dataDir: string, user: ServerUser | null): string {
  const wanted = resolve(dataDir);
  mkdirSync(wanted, { recursive: true });
  if (user === null || isReachableByOthers(dirname(wanted))) return wanted;
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const place = join('/var/lib/smart-federation', `${basename(wanted)}-${hash}`);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(wanted, 'LOCATION'), `${place}\n`);
  return place;
}
