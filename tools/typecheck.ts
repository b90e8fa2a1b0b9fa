/**
 * Type-checks every workspace package: plain ones with TypeScript 7, those with Svelte by
 * svelte-check. Ends with one line a package and exit code 1 when any has errors.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

function projects(): string[] {
  return ['packages', 'services', 'tenants', 'sites', '.']
    .flatMap((group) =>
      group === '.'
        ? ['tools', 'bench']
        : readdirSync(join(root, group)).map((d) => join(group, d)),
    )
    .filter((dir) => existsSync(join(root, dir, 'tsconfig.json')));
}

function check(dir: string): boolean {
  const svelte = existsSync(join(root, dir, 'svelte-check.json'));
  const [command, args] = svelte
    ? ['npm', ['run', '-s', 'check']]
    : [join(root, 'node_modules/.bin/tsc'), ['-p', '.']];
  const result = spawnSync(command as string, args as string[], {
    cwd: join(root, dir),
    encoding: 'utf8',
  });
  const ok = result.status === 0;
  process.stdout.write(`${ok ? 'ok    ' : 'ERRORS'} ${dir}\n`);
  if (!ok) process.stdout.write(`${result.stdout}${result.stderr}\n`);
  return ok;
}

const failed = projects().filter((dir) => !check(dir));
process.stdout.write(
  `type check: ${failed.length === 0 ? 'clean' : `${failed.length} with errors`}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
