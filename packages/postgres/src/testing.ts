/**
 * Databases for tests: each is a copy of a migrated template (about 100 ms), made on the run's one
 * PostgreSQL server and dropped when the test file ends.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, inject } from 'vitest';
import { migrate } from './migrate.ts';
import { type Provisioned, provisionDatabase } from './provision.ts';
import type {} from './testing-setup.ts';

const ROLES = { owner: 'smart_test_owner', runtime: 'smart_test_app' };

export interface TestDatabase extends Provisioned {
  /** Address of the administrator on the same database (a superuser: it bypasses every policy). */
  readonly adminUrl: string;
  /** Drops it now; otherwise it goes when the test file ends. */
  readonly drop: () => Promise<void>;
}

/** Address of the run's server, for tests that make databases themselves. */
export const testServerUrl = (): string => inject('smartPostgresUrl');

/** A fresh database, migrated with the SQL files of the given folder or folders. */
export async function testDatabase(
  options: { readonly migrations?: string | readonly string[] } = {},
): Promise<TestDatabase> {
  const folders = [options.migrations ?? []].flat();
  const server = testServerUrl();
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    const template = await templateFor(admin, server, folders);
    const name = `test_${randomBytes(8).toString('hex')}`;
    const made = await provisionDatabase(server, name, { roles: ROLES, template });
    const drop = once(() => dropDatabase(server, name));
    afterAll(drop);
    const adminUrl = new URL(server);
    adminUrl.pathname = `/${name}`;
    return { ...made, adminUrl: adminUrl.href, drop };
  } finally {
    await admin.end({ timeout: 5 });
  }
}

/** The template's name carries the files' hash, so that workers share it and changes make a new one. */
async function templateFor(
  admin: postgres.Sql,
  server: string,
  folders: readonly string[],
): Promise<string> {
  const name = `template_${fingerprint(folders)}`;
  await admin`select pg_advisory_lock(hashtext(${name}))`;
  try {
    const found = await admin`
      select 1 from pg_database where datname = ${name} and datistemplate`;
    if (found.length > 0) return name;
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    const made = await provisionDatabase(server, name, { roles: ROLES });
    await migrate(made.ownerUrl, folders, { runtimeRole: ROLES.runtime });
    // Only a whole template is marked as one: a killed run leaves an unmarked rest.
    await admin.unsafe(`alter database ${name} is_template true`);
    return name;
  } finally {
    await admin`select pg_advisory_unlock(hashtext(${name}))`;
  }
}

function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.sql')) hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function dropDatabase(server: string, name: string): Promise<void> {
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.end({ timeout: 5 });
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= action();
    return running;
  };
}
