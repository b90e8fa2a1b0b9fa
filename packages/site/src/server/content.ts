import '$app/server';
import content from 'virtual:content';
import type { ContentPage } from '../../scripts/content.ts';

/** A Markdown page of this site in a language; null when the office has none of that name. */
export const contentPage = (language: string, page: string): ContentPage | null => {
  const pages = content[language] ?? {};
  return Object.hasOwn(pages, page) ? (pages[page] ?? null) : null;
};
