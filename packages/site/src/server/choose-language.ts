import type { Language } from '../brand.ts';

/** What a browser prefers (`de-AT,de;q=0.9,en;q=0.5`), best first. */
function preferred(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const quality = rest.map((x) => /^\s*q=([\d.]+)$/.exec(x)?.[1]).find(Boolean) ?? '1';
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

/** The person's choice, else what the browser prefers, else the office's first language. */
export function chooseLanguage(
  cookie: string | undefined,
  header: string | null,
  languages: readonly [Language, ...Language[]],
): Language {
  const wishes = [cookie, ...preferred(header ?? '')];
  for (const wish of wishes) {
    const found = languages.find((language) => language === wish);
    if (found) return found;
  }
  return languages[0];
}
