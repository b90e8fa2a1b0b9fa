/** Builds the sites through Turborepo, whose cache makes the second start a matter of moments. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from './progress.ts';

/**
 * Builds the sites in one run, so that what they share is compiled once, and answers the path of
 * each one's request handler. Fails with the build's output.
 */
export async function buildSites(
  root: string,
  sites: readonly string[],
  report: Report,
): Promise<readonly string[]> {
  const child = spawn(
    join(root, 'node_modules/.bin/turbo'),
    [
      'run',
      'build',
      ...sites.map((site) => `--filter=./sites/${site}`),
      '--output-logs=new-only',
      '--ui=stream',
    ],
    { cwd: root, env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } },
  );
  const output: string[] = [];
  const collect = (chunk: Buffer): void => {
    const text = chunk.toString();
    output.push(text);
    const last = text.trim().split('\n').at(-1)?.slice(0, 60);
    if (last) report(last);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  report('');
  if (code !== 0) throw new Error(`The sites did not build:\n${output.join('')}`);
  return sites.map((site) => join(root, 'sites', site, 'build/handler.js'));
}
