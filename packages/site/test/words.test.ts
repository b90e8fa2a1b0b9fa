import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultCodes } from '@smart/hub';
import { describe, expect, test } from 'vitest';
import { brand as austria } from '../../../sites/at/brand.ts';
import { brand as network } from '../../../sites/network/brand.ts';
import { parsePage, readContent } from '../scripts/content.ts';
import { missingMessages, readMessages } from '../scripts/message-files.ts';
import { hardCodedSentences } from './sentences.ts';

const APP = join(import.meta.dirname, '..');
const catalogue = readMessages(join(APP, 'messages'));

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-words-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('messages', () => {
  test.each([austria, network])('$code: every message exists in every language', (brand) => {
    expect(missingMessages(catalogue, brand.languages)).toEqual([]);
  });
  test('a missing message, and other placeholders, are named', () => {
    const missing = missingMessages(
      { de: { a_one: 'eins {n}', a_two: 'zwei' }, en: { a_one: 'one {m}' } },
      ['de', 'en'],
    );
    expect(missing).toEqual(['a_one: placeholders differ (n | m)', 'a_two: missing in en']);
  });
  test('a language nobody wrote is missing everywhere', () => {
    expect(missingMessages({ de: { a_one: 'eins' } }, ['de', 'hu'])).toEqual([
      'a_one: missing in hu',
    ]);
  });
  test('keys begin with their slice, so slices cannot overwrite each other', () => {
    const folder = folderWith({ 'orders.de.json': '{"people_name":"Name"}' });
    expect(() => readMessages(folder)).toThrow('must be snake case and begin with orders_');
  });
  test('an empty sentence and a misnamed file are refused', () => {
    expect(() => readMessages(folderWith({ 'a.de.json': '{"a_x":" "}' }))).toThrow('sentence');
    expect(() => readMessages(folderWith({ 'orders.json': '{}' }))).toThrow('<slice>.<language>');
  });
  test('every fault of the hub has words', () => {
    const keys = Object.keys(faultCodes).map((code) =>
      code.replaceAll('-', '_').replace('.', '_fault_'),
    );
    expect(keys.filter((key) => !catalogue.de?.[key])).toEqual([]);
  });
});

describe('sentences', () => {
  const components = [join(APP, 'src'), join(APP, '../ui/src')].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.svelte'))
      .map((file) => join(folder, file)),
  );
  test('none stands in a component', () => {
    expect(components.length).toBeGreaterThan(40);
    const found = components.flatMap((file) =>
      hardCodedSentences(readFileSync(file, 'utf8'), file).map(
        ({ line, text }) => `${file.slice(APP.length)}:${line} ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });
  test('the scanner finds text, spoken attributes and branches, and nothing else', () => {
    const source = `<script>const x = 'not this';</script>
      <p class="not this">{m.hello()} · 12 %</p>
      {#if x}<img alt="A picture" src="not-this.png" />{/if}
      {#each [1] as n}<b>Hello {n}</b>{/each}
      <style>p { color: red }</style>`;
    expect(hardCodedSentences(source, 'x.svelte')).toEqual([
      { text: 'A picture', line: 3 },
      { text: 'Hello', line: 4 },
    ]);
  });
});

describe('pages in Markdown', () => {
  test.each([austria, network])('$code: each page exists in each language', (brand) => {
    const folder = join(APP, '../../sites', brand.code, 'content');
    const content = readContent(folder, brand.languages);
    for (const language of brand.languages) {
      expect(Object.keys(content[language] ?? {})).toEqual(
        expect.arrayContaining(['home', 'contact', 'legal', 'privacy', 'accessibility']),
      );
    }
  });
  test('a page that is missing in a language fails the build', () => {
    const folder = join(APP, '../../sites/at/content');
    expect(() => readContent(folder, ['de', 'hu'])).toThrow('hu/home.md');
  });
  test('HTML of a page is shown, never run', () => {
    const page = parsePage(
      '---\ntitle: A\nlead: B\n---\n<script>x</script>\n\n## C\n\ntext',
      'a.md',
    );
    expect(page.html).toContain('&lt;script&gt;');
    expect(page.html).not.toContain('<script');
    expect(page.sections).toEqual([{ title: 'C', html: '<p>text</p>\n' }]);
  });
  test('a page without title or lead is refused', () => {
    expect(() => parsePage('text', 'a.md')).toThrow('a.md');
    expect(() => parsePage('---\ntitle: A\n---\ntext', 'a.md')).toThrow('a title and a lead');
  });
});
