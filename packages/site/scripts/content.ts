/** Markdown pages of a site: `content/<language>/<page>.md`, read at build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';

export interface ContentPage {
  readonly title: string;
  /** The answer in a sentence or two. */
  readonly lead: string;
  /** What stands before the first heading. */
  readonly html: string;
  /** Each `##` heading with what follows it. */
  readonly sections: readonly { readonly title: string; readonly html: string }[];
}
/** language → page → content */
export type Content = Readonly<Record<string, Readonly<Record<string, ContentPage>>>>;

const FRONT = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Markdown only: HTML inside a page is shown as it stands, never run. */
const marked = new Marked({
  renderer: {
    html: ({ text }) => escapeHtml(text),
    table(token) {
      const say = (cell: (typeof token.header)[number]): string =>
        this.parser.parseInline(cell.tokens);
      const heads = token.header.map((cell) => `<th scope="col">${say(cell)}</th>`).join('');
      const rows = token.rows.map((row) => {
        const cells = row.map((cell, i) => {
          const head = escapeHtml(token.header[i]?.text ?? '').replaceAll('"', '&quot;');
          return i === 0
            ? `<th scope="row">${say(cell)}</th>`
            : `<td data-head="${head}"><span>${say(cell)}</span></td>`;
        });
        return `<tr>${cells.join('')}</tr>`;
      });
      return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    },
  },
});

/** One page: `title:` and `lead:` between `---` lines, then Markdown. */
export function parsePage(source: string, name: string): ContentPage {
  const match = FRONT.exec(source);
  if (!match) throw new Error(`${name}: needs a title and a lead between --- lines`);
  const fields = Object.fromEntries(
    (match[1] ?? '').split('\n').map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
  const { title, lead } = fields;
  if (!title || !lead) throw new Error(`${name}: needs a title and a lead`);
  const render = (text: string): string => marked.parse(text, { async: false });
  const [before = '', ...parts] = (match[2] ?? '').split(/^## /m);
  const sections = parts.map((part) => {
    const [heading = '', ...rest] = part.split('\n');
    return { title: heading.trim(), html: render(rest.join('\n')) };
  });
  return { title, lead, html: render(before), sections };
}

/** Every page of a site; throws when one is missing in a language the brand speaks. */
export function readContent(folder: string, languages: readonly string[]): Content {
  const pagesOf = (language: string): readonly string[] => {
    const dir = join(folder, language);
    return existsSync(dir) ? readdirSync(dir).filter((file) => file.endsWith('.md')) : [];
  };
  const all = [...new Set(languages.flatMap(pagesOf))].sort();
  const missing = languages.flatMap((language) =>
    all.filter((file) => !pagesOf(language).includes(file)).map((file) => `${language}/${file}`),
  );
  if (missing.length > 0) throw new Error(`Pages are missing in ${folder}: ${missing.join(', ')}`);
  return Object.fromEntries(
    languages.map((language) => {
      const pages = all.map((file) => {
        const source = readFileSync(join(folder, language, file), 'utf8');
        return [file.replace(/\.md$/, ''), parsePage(source, `${language}/${file}`)];
      });
      return [language, Object.fromEntries(pages)];
    }),
  );
}
