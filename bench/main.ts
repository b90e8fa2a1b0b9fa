/**
 * Runs benchmarks, each in a process of its own so that none warms or crowds another. Each prints
 * one JSON line; the exit code is 1 when one failed or missed its gate.
 *
 * `npm run bench` all of them · `npm run bench -- run 30000` one, with what it takes.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = import.meta.dirname;
const NOT_ONE = ['main.ts', 'measure.ts', 'country.ts'];
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !NOT_ONE.includes(file))
  .map((file) => file.slice(0, -'.ts'.length));
const [wanted, ...more] = process.argv.slice(2);
if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`no benchmark "${wanted}"; there are: ${names.join(', ')}`);
  process.exit(2);
}

const failed = (wanted === undefined ? names : [wanted]).filter((name) => {
  const options = ['--disable-warning=ExperimentalWarning', `${folder}/${name}.ts`, ...more];
  const { status } = spawnSync(process.execPath, options, { stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`missed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
