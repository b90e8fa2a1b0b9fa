/**
 * The words of papers and mails, a file a language: `packages/core/words/<language>.json`. A test
 * proves that every language says everything with the same gaps.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type english from '../../words/en.json';

export type Words = typeof english;

const FOLDER = join(import.meta.dirname, '../../words');

const all: ReadonlyMap<string, Words> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Words,
    ]),
);

/** Languages with words, by code. */
export const LANGUAGES: readonly string[] = [...all.keys()].sort();

/** The language itself where there are words in it, else English. */
export const knownLanguage = (language: string): string => (all.has(language) ? language : 'en');

export const wordsIn = (language: string): Words => all.get(knownLanguage(language))!;

/** A text in every language there is. */
export const inEveryLanguage = (say: (language: string, words: Words) => string) =>
  Object.fromEntries([...all].map(([language, words]) => [language, say(language, words)]));

/** The words of a mail by language. */
export const mailWords = (mail: keyof Words['mail']) =>
  Object.fromEntries([...all].map(([language, { mail: mails }]) => [language, mails[mail]]));

const PLACES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** `2026-12-07` as people of that language write it in figures. */
export const writtenDay = (date: string, language: string): string =>
  new Intl.DateTimeFormat(PLACES[language] ?? language, {
    ...({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const),
  }).format(Date.parse(date));

/** A decimal text with the language's point: `12.5` → `12,5`. */
export function writtenDecimal(decimal: string, language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return decimal.replace('.', parts.find(({ type }) => type === 'decimal')?.value ?? '.');
}

/** Language in which a paper repeats itself in small: the office's own, or English. */
export const glossLanguage = (language: string, office: readonly string[]): string | null =>
  [...office, 'en'].find((other) => other !== language && all.has(other)) ?? null;
