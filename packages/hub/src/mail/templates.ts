/** The words of the hub's mails, a file a language: `packages/hub/words/<language>.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type english from '../../words/en.json';

export type MailCatalogue = typeof english;
export type MailTemplate = keyof MailCatalogue;

const FOLDER = join(import.meta.dirname, '../../words');

/** Mails by language; `{name}` marks a value. */
export const catalogues: ReadonlyMap<string, MailCatalogue> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as MailCatalogue,
    ]),
);

/** Fills `{name}` marks; a mark without a value is a defect. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`mail: no value for {${name}}`);
    return value;
  });
}
