/**
 * Vitest global set-up: one throw-away embedded PostgreSQL for the whole run, whose address reaches
 * test files through `inject`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { removeEmbedded, startEmbedded } from './embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    smartPostgresUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  if (given) {
    project.provide('smartPostgresUrl', given);
    return async () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'smart-test-'));
  const dataDir = join(folder, 'postgres');
  // mkdtemp makes a private folder; the server's unprivileged user must pass through it.
  if (process.getuid?.() === 0) await import('node:fs').then((fs) => fs.chmodSync(folder, 0o711));
  const server = await startEmbedded({
    dataDir,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  project.provide('smartPostgresUrl', server.url);
  return async () => {
    await server.stop();
    removeEmbedded(dataDir);
    rmSync(folder, { recursive: true, force: true });
  };
}
