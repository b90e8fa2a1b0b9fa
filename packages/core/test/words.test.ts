/** Papers and mails say the same in every language, with the same gaps. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  glossLanguage,
  knownLanguage,
  LANGUAGES,
  wordsIn,
  writtenDay,
  writtenDecimal,
} from '../src/words/index.ts';

const FOLDERS = ['../words', '../../papers/words', '../../hub/words'].map((path) =>
  join(import.meta.dirname, path),
);

/** Every text by its path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}

const gaps = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();

describe.each(FOLDERS)('the words in %s', (folder) => {
  const read = (file: string) =>
    new Map(texts(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  const english = read('en.json');
  it.each(readdirSync(folder))('%s says everything, with the same gaps', (file) => {
    const own = read(file);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of own) {
      expect(text.trim(), path).not.toBe('');
      expect(gaps(text), path).toBe(gaps(english.get(path)!));
    }
  });
});

describe('languages', () => {
  it('fall back to English where there are no words', () => {
    expect(knownLanguage('tlh')).toBe('en');
    expect(wordsIn('tlh')).toBe(wordsIn('en'));
    expect(LANGUAGES).toContain('de');
  });

  it('repeat a paper in the office’s language, or in English', () => {
    expect(glossLanguage('en', ['de', 'en'])).toBe('de');
    expect(glossLanguage('de', ['de', 'en'])).toBe('en');
    expect(glossLanguage('de', ['tlh'])).toBe('en');
    expect(glossLanguage('en', ['en'])).toBeNull();
  });

  it('write days and decimals as people do', () => {
    expect(writtenDay('2026-12-07', 'de')).toBe('07.12.2026');
    expect(writtenDay('2026-12-07', 'en')).toBe('07/12/2026');
    expect(writtenDay('2026-12-07', 'sv')).toBe('2026-12-07');
    expect(writtenDecimal('12.5', 'de')).toBe('12,5');
    expect(writtenDecimal('12.5', 'en')).toBe('12.5');
  });
});
