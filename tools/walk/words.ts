/** The site's own words, so that a walk finds fields and buttons by what people read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../packages/site/messages');

export type Language = 'de' | 'en';

const catalogues = new Map<Language, ReadonlyMap<string, string>>();

function catalogue(language: Language): ReadonlyMap<string, string> {
  const known = catalogues.get(language);
  if (known) return known;
  const words = new Map<string, string>();
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(`.${language}.json`))) {
    const messages = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as object;
    for (const [key, text] of Object.entries(messages))
      if (typeof text === 'string') words.set(key, text);
  }
  catalogues.set(language, words);
  return words;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The sentence of a message key as a pattern. What is filled in may be anything, or in its order
 * what `filled` says.
 */
export function pattern(language: Language, key: string, filled: readonly string[] = []): string {
  const text = catalogue(language).get(key);
  if (text === undefined) throw new Error(`no message is called ${key}`);
  const [first = '', ...rest] = text.split(/\{[^}]*\}/).map(escaped);
  return first + rest.map((part, i) => (filled[i] ?? '.*') + part).join('');
}
