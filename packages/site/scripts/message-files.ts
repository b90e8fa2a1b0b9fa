/** Reads `messages/<slice>.<language>.json` and checks that no sentence is missing anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Messages = Readonly<Record<string, string>>;
/** language → key → sentence */
export type Catalogue = Readonly<Record<string, Messages>>;

const FILE = /^([a-z][a-z-]*)\.([a-z]{2})\.json$/;
const KEY = /^[a-z][a-z0-9_]*$/;

const placeholders = (text: string): string =>
  [...text.matchAll(/\{([^}]*)\}/g)]
    .map((match) => match[1] ?? '')
    .sort()
    .join(' ');

function readSlice(folder: string, file: string, slice: string): Messages {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file}: not an object`);
  const prefix = `${slice.replaceAll('-', '_')}_`;
  for (const [key, text] of Object.entries(parsed)) {
    if (!KEY.test(key) || !key.startsWith(prefix)) {
      throw new Error(`${file}: "${key}" must be snake case and begin with ${prefix}`);
    }
    if (typeof text !== 'string' || text.trim() === '') {
      throw new Error(`${file}: "${key}" must be a sentence`);
    }
  }
  return parsed as Messages;
}

/** Every message by language. Keys begin with the slice, so slices cannot collide. */
export function readMessages(folder: string): Catalogue {
  const catalogue: Record<string, Record<string, string>> = {};
  for (const file of readdirSync(folder).sort()) {
    const match = FILE.exec(file);
    if (!match) throw new Error(`${file}: must be called <slice>.<language>.json`);
    const [, slice = '', language = ''] = match;
    catalogue[language] = { ...catalogue[language], ...readSlice(folder, file, slice) };
  }
  return catalogue;
}

/**
 * What is missing for the given languages, one line each; empty when nothing is. A message must
 * exist in all of them with the same placeholders.
 */
export function missingMessages(catalogue: Catalogue, languages: readonly string[]): string[] {
  const keys = new Set(Object.values(catalogue).flatMap(Object.keys));
  return [...keys].sort().flatMap((key) => {
    const texts = languages.map((language) => catalogue[language]?.[key]);
    const absent = languages.filter((_, i) => texts[i] === undefined);
    if (absent.length > 0) return [`${key}: missing in ${absent.join(', ')}`];
    const forms = new Set(texts.map((text) => placeholders(text ?? '')));
    return forms.size > 1 ? [`${key}: placeholders differ (${[...forms].join(' | ')})`] : [];
  });
}
