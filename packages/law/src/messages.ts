/** Sentences with gaps: `{name}`, `{name:money}`, `{name:percent}`, `{name:date}`. */
import type { Messages, PayslipLine } from './contract.ts';

/** How gaps are written; the caller knows the language and the currency. */
export interface Writing {
  /** Minor units. */
  money(amount: number): string;
  /** Percent as a decimal string, without the sign. */
  percent(text: string): string;
  date(date: string): string;
}

const GAP = /\{(\w+)(?::(money|percent|date))?\}/g;

/** Fills a sentence's gaps. A gap without a value stays as it is, so that tests see it. */
export function renderMessage(
  text: string,
  params: Readonly<Record<string, string | number>>,
  writing: Writing,
): string {
  return text.replace(GAP, (gap, name: string, form: string | undefined) => {
    const value = params[name];
    if (value === undefined) return gap;
    if (form === 'money') return writing.money(Number(value));
    if (form === 'percent') return writing.percent(String(value));
    if (form === 'date') return writing.date(String(value));
    return String(value);
  });
}

/** Names of the gaps in a sentence. */
export const gapsOf = (text: string): string[] => [...text.matchAll(GAP)].map(([, name]) => name!);

/**
 * What every explanation sentence may use besides its own params. A line of a difference is
 * explained by the whole: `amount` is what it comes to with what was issued before.
 */
export function paramsOf(line: PayslipLine): Record<string, string | number> {
  const { explanation } = line;
  const amount = line.amount + (line.issuedBefore ?? 0);
  const params: Record<string, string | number> = { ...explanation?.params, amount };
  const base = explanation?.base ?? line.base;
  if (base !== undefined) params.base = base;
  if (explanation?.rate !== undefined) params.rate = explanation.rate;
  if (explanation?.cappedBy) params.cap = explanation.cappedBy.amount;
  return params;
}

/**
 * The sentence of an explained line: `why.<message>.capped` where a cap applied and the language
 * has that sentence, otherwise `why.<message>`.
 */
export function explanationText(messages: Messages, line: PayslipLine, writing: Writing): string {
  const { explanation } = line;
  const key = `why.${explanation?.message ?? line.line}`;
  const capped = explanation?.cappedBy ? messages[`${key}.capped`] : undefined;
  return renderMessage(capped ?? messages[key] ?? key, paramsOf(line), writing);
}
