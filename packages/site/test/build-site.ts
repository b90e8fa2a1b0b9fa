import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const APP = join(import.meta.dirname, '..');
const VITE = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);

export interface Built {
  readonly code: number;
  readonly output: string;
  /** Folder with `handler.js`. */
  readonly folder: string;
}

/** Builds a brand's site with a Vite configuration of the test folder. */
export function buildSite(brand: string, config = 'test/vite.config.ts'): Promise<Built> {
  const child = spawn(process.execPath, [VITE, 'build', '--config', config], {
    cwd: APP,
    env: { ...process.env, TEST_BRAND: brand, NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const folder = join(APP, 'build', brand, 'build');
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code: code ?? 1, output, folder })),
  );
}
