/** The languages papers are set in: one file of words each, `words/<language>.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type english from '../words/en.json';

/** ISO 639-1. */
export type Language = string;
export type Words = Readonly<Record<keyof typeof english, string>>;
export type WordKey = keyof Words;

const FOLDER = join(import.meta.dirname, '../words');

const known: ReadonlyMap<Language, Words> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Words,
    ]),
);

export const LANGUAGES: readonly Language[] = [...known.keys()].sort();

/** @throws RangeError for a language without words: schemas admit none */
export function words(language: Language): Words {
  const found = known.get(language);
  if (!found) throw new RangeError(`no words in ${language}`);
  return found;
}

/** Where a language is written, for Intl: how numbers and dates look. */
const PLACES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-IE' };
export const localeOf = (language: Language): string => PLACES[language] ?? language;
