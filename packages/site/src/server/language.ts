import '$app/server';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Locale, overwriteGetLocale } from '#paraglide/runtime.js';
import type { Language } from '../brand.ts';

export const LANGUAGE_COOKIE = 'language';

const spoken = new AsyncLocalStorage<Language>();
overwriteGetLocale(() => (spoken.getStore() ?? 'en') as Locale);

/** Runs with a language: every message said inside is said in it. */
export const inLanguage = <T>(language: Language, run: () => T): T => spoken.run(language, run);
