/**
 * Runs every test file that has property tests again, with a fresh seed and 1,000 cases each.
 * `SEED=… npm run wide` repeats a run.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const files = globSync('{packages,tenants,services}/*/{test,src}/**/*.test.ts', {
  cwd: root,
}).filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"));
const seed = process.env.SEED ?? String(randomInt(2 ** 31 - 1));
process.stdout.write(`wide seeds: SEED=${seed}, ${files.length} files\n`);
const run = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, WIDE: '1', SEED: seed },
});
process.exitCode = run.status ?? 1;
