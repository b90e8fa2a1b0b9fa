/**
 * Messages of all slices → one compiled output, `src/paraglide/`. Done again only when a message
 * changed, so that several sites built at once read the same folder.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { type Catalogue, missingMessages, readMessages } from './message-files.ts';

const APP = join(import.meta.dirname, '..');
const OUT = join(APP, 'src/paraglide');
const STAMP = join(OUT, 'stamp.txt');
const PLUGIN = './node_modules/@inlang/plugin-message-format/dist/index.js';

const stampOf = (catalogue: Catalogue): string =>
  createHash('sha256').update(JSON.stringify(catalogue)).digest('hex');

const isCurrent = (stamp: string): boolean =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;

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

async function compileInto(catalogue: Catalogue, stamp: string): Promise<void> {
  const project = join(APP, `.messages-${process.pid}.inlang`);
  const fresh = `${OUT}-${process.pid}`;
  try {
    writeProject(catalogue, project);
    await compile({ project, outdir: fresh, strategy: ['baseLocale'], emitGitIgnore: false });
    writeFileSync(join(fresh, 'stamp.txt'), stamp);
    if (isCurrent(stamp)) return;
    rmSync(OUT, { recursive: true, force: true });
    renameSync(fresh, OUT);
  } finally {
    rmSync(project, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Checks the messages of the brand's languages, compiles them; throws naming what is missing. */
export async function compileMessages(languages: readonly string[]): Promise<void> {
  const catalogue = readMessages(join(APP, 'messages'));
  const missing = missingMessages(catalogue, languages);
  if (missing.length > 0) {
    throw new Error(`Messages are missing:\n  ${missing.join('\n  ')}`);
  }
  const stamp = stampOf(catalogue);
  if (!isCurrent(stamp)) await compileInto(catalogue, stamp);
}
