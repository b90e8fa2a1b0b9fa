/** The words of the tenant's laws: labels of lines, findings, duties, facts, in the visitor's language. */
import '$app/server';
import { renderMessage, type Writing } from '@smart/law';
import { sayAmount, sayDate } from '@smart/ui/speech.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { coop } from './services.ts';

type Params = Readonly<Record<string, string | number>>;

export interface LawWords {
  /** The text of a key of a law; the key itself when it has none. */
  say(jurisdiction: string, key: string, params?: Params): string;
  has(jurisdiction: string, key: string): boolean;
  /** Who a recipient of payments is, in whichever law of the office names it; else its own code. */
  recipient(code: string): string;
}

interface Kept {
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly until: number;
}

/** They change only with a release of the service: ten minutes are soon enough. */
const KEEP_MS = 600_000;
const kept = new Map<string, Kept>();

async function wordsFor(event: RequestEvent): Promise<Kept['words']> {
  const { language } = event.locals;
  const found = kept.get(language);
  const now = performance.now();
  if (found && found.until > now) return found.words;
  const { words } = await coop(event).engagements.lawWords.query({ language });
  kept.set(language, { words, until: now + KEEP_MS });
  return words;
}

function writingIn(language: string, currency: string): Writing {
  return {
    money: (minor) => sayAmount(Math.trunc(minor), currency, language),
    percent: (text) => (language === 'en' ? text : text.replace('.', ',')),
    date: (date) => sayDate(date, language),
  };
}

export async function lawWords(event: RequestEvent, currency = 'EUR'): Promise<LawWords> {
  const words = await wordsFor(event);
  const writing = writingIn(event.locals.language, currency);
  const textOf = (jurisdiction: string, key: string): string | undefined =>
    words[jurisdiction]?.[key];
  return {
    say: (jurisdiction, key, params = {}) =>
      renderMessage(textOf(jurisdiction, key) ?? key, params, writing),
    has: (jurisdiction, key) => textOf(jurisdiction, key) !== undefined,
    recipient: (code) =>
      Object.values(words).find((law) => law[`recipient.${code}`])?.[`recipient.${code}`] ?? code,
  };
}
