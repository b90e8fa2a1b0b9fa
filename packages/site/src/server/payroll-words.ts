/** What payroll says by code: flags, reasons, findings, in the visitor's language. */
import '$app/server';
import { sayAmount, sayDate, sayMonth } from '@smart/ui/speech.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { sayFault } from './faults.ts';
import { type LawWords, lawWords } from './law-words.ts';
import { sayKey } from './say.ts';

export interface Coded {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type SayCoded = (coded: Coded) => string;

/** Params as people read them: amounts, days, months. */
function spoken(
  params: Coded['params'],
  { language, currency }: { readonly language: string; readonly currency: string },
): Record<string, string> {
  const said = (key: string, value: string | number): string => {
    if (key === 'amount') return sayAmount(Math.trunc(Number(value)), currency, language);
    if (key === 'month') return sayMonth(String(value), language);
    if (['since', 'first', 'last'].includes(key)) return sayDate(String(value), language);
    return String(value);
  };
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, said(key, value)]));
}

/** The finding of a law in its own words, with the parameter it is about by name. */
function sayFinding(words: LawWords, { params }: Coded, home: string): string {
  const { finding = '', jurisdiction = home, key } = params;
  const law = String(jurisdiction);
  const said: Record<string, string | number> = { ...params };
  if (key !== undefined) said.key = words.say(law, `value.${key}`);
  return words.say(law, `finding.${finding}`, said);
}

/** Says flags and reasons: `payroll_flag_<code>`, a law's finding, or a fault. */
export async function codedWords(
  event: RequestEvent,
  { currency, jurisdiction }: { readonly currency: string; readonly jurisdiction: string },
): Promise<SayCoded> {
  const words = await lawWords(event, currency);
  const { language } = event.locals;
  return (coded) => {
    if (coded.code === 'finding') return sayFinding(words, coded, jurisdiction);
    const key = `payroll_flag_${coded.code.replaceAll('-', '_').replaceAll('.', '_')}`;
    return sayKey(key, spoken(coded.params, { language, currency })) ?? sayFault(coded).happened;
  };
}
