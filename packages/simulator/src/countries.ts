/**
 * A Vite plugin that brings the countries on disk into a site, each loaded on demand and found by
 * its files, never by name: `virtual:countries`. What a simulator cannot use stays behind: words of
 * other languages than the one asked for, duties, garnishment, and what papers must say.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:countries';
const RESOLVED = `\0${VIRTUAL}`;

/** Files of a law that a simulation never calls, and what stands in for their exports. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\/messages\/.+\.ts$/, '{}'],
  [/\/law\/80-[^/]+\.ts$/, '() => []'],
  [/\/law\/75-[^/]+\.ts$/, 'undefined'],
  [/\/law\/90-[^/]+\.ts$/, '[]'],
];

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'(\.[^']+)';/g;

/** Local names of an import's list, types left out: `a, type B, c as d` → `a`, `d`. */
const localNames = (list: string): string[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('type '))
    .map((one) => one.split(/\s+as\s+/).at(-1)!);

/** The module without the imports that a simulation does not need. */
export const withoutUnused = (code: string): string =>
  code.replace(IMPORT, (statement, list: string, path: string) => {
    const found = LEFT_OUT.find(([pattern]) => pattern.test(path));
    if (!found) return statement;
    return localNames(list)
      .map((name) => `const ${name} = ${found[1]};`)
      .join(' ');
  });

/** Words of each language: `messages/de.ts` or `messages/de/index.ts`, exporting `de`. */
function languagesOf(folder: string): readonly (readonly [string, string])[] {
  const messages = join(folder, 'messages');
  return readdirSync(messages, { withFileTypes: true }).flatMap((entry) => {
    const language = /^([a-z]{2})(\.ts)?$/.exec(entry.name)?.[1];
    if (!language) return [];
    const path = entry.isDirectory()
      ? join(messages, language, 'index.ts')
      : join(messages, entry.name);
    return [[language, path] as const];
  });
}

/** Folders of countries that have a law, an office and usual jobs. */
function folders(tenants: string): string[] {
  return readdirSync(tenants)
    .filter((name) => !name.startsWith('_'))
    .filter((name) =>
      ['jurisdiction.ts', 'tenant.ts', 'jobs.ts'].every((file) =>
        existsSync(join(tenants, name, file)),
      ),
    )
    .sort();
}

const text = JSON.stringify;

function loaderOf(tenants: string, name: string): string {
  const folder = join(tenants, name);
  const from = (file: string): string => `import(${text(join(folder, file))})`;
  const words = languagesOf(folder).map(
    ([language, path]) =>
      `${language}: () => import(${text(path)}).then((file) => file.${language})`,
  );
  return `${text(name)}: {
  law: () => ${from('jurisdiction.ts')}.then((file) => file.jurisdiction),
  office: () => ${from('tenant.ts')}.then((file) => file.tenant),
  jobs: () => ${from('jobs.ts')}.then((file) => file.jobs),
  words: { ${words.join(', ')} },
}`;
}

/**
 * @param tenants folder that holds the countries, absolute
 * @param only names of folders; every country by default
 */
export function countries(tenants: string, only?: readonly string[]): Plugin {
  const shortened = ['jurisdiction.ts', 'tenant.ts'];
  return {
    name: 'smart:countries',
    enforce: 'pre',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const all = folders(tenants)
        .filter((name) => only === undefined || only.includes(name))
        .map((name) => loaderOf(tenants, name));
      return `export const countries = {\n${all.join(',\n')}\n};`;
    },
    transform(code, id) {
      const ours = id.startsWith(tenants) && shortened.some((file) => id.endsWith(`/${file}`));
      return ours ? { code: withoutUnused(code), map: null } : null;
    },
  };
}
