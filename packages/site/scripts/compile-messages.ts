/**
 * Messages of all slices → compiled output of some languages: a site carries its own only. Done
 * again only when a message changed, so that several sites built at once read the same folder.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { type Catalogue, missingMessages, readMessages } from './message-files.ts';

const APP = join(import.meta.dirname, '..');
/** Every language: what checks and tests read. */
const EVERYTHING = join(APP, 'src/paraglide');
const PLUGIN = './node_modules/@inlang/plugin-message-format/dist/index.js';

const stampOf = (catalogue: Catalogue): string =>
  createHash('sha256').update(JSON.stringify(catalogue)).digest('hex');

function isCurrent(out: string, stamp: string): boolean {
  const path = join(out, 'stamp.txt');
  return existsSync(path) && readFileSync(path, 'utf8') === stamp;
}

function writeProject(catalogue: Catalogue, project: string): void {
  mkdirSync(join(project, 'all'), { recursive: true });
  for (const [language, messages] of Object.entries(catalogue)) {
    writeFileSync(join(project, 'all', `${language}.json`), JSON.stringify(messages));
  }
  const settings = {
    baseLocale: 'en',
    locales: Object.keys(catalogue).sort(),
    modules: [PLUGIN],
    'plugin.inlang.messageFormat': { pathPattern: `${join(project, 'all')}/{locale}.json` },
  };
  writeFileSync(join(project, 'settings.json'), JSON.stringify(settings));
}

async function compileInto(out: string, catalogue: Catalogue, stamp: string): Promise<void> {
  const project = join(APP, `.messages-${process.pid}.inlang`);
  const fresh = `${out}-${process.pid}`;
  try {
    writeProject(catalogue, project);
    await compile({ project, outdir: fresh, strategy: ['baseLocale'], emitGitIgnore: false });
    writeFileSync(join(fresh, 'stamp.txt'), stamp);
    if (isCurrent(out, stamp)) return;
    rmSync(out, { recursive: true, force: true });
    renameSync(fresh, out);
  } finally {
    rmSync(project, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Checks the messages of a brand's languages and compiles them; returns the folder. Throws naming
 * what is missing.
 */
export async function compileMessages(languages: readonly string[]): Promise<string> {
  const all = readMessages(join(APP, 'messages'));
  const missing = missingMessages(all, languages);
  if (missing.length > 0) {
    throw new Error(`Messages are missing:\n  ${missing.join('\n  ')}`);
  }
  const own = [...languages].sort();
  const whole = own.join() === Object.keys(all).sort().join();
  const out = whole ? EVERYTHING : join(APP, '.paraglide', own.join('-'));
  const catalogue = Object.fromEntries(own.map((language) => [language, all[language] ?? {}]));
  const stamp = stampOf(catalogue);
  mkdirSync(dirname(out), { recursive: true });
  if (!isCurrent(out, stamp)) await compileInto(out, catalogue, stamp);
  return out;
}
