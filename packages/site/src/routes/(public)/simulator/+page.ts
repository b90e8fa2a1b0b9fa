/**
 * What a job comes to, by the country's own law: on the server for the first view, in the browser for
 * every further question. The case stands in the address, and no script is needed.
 */
import { brand } from 'virtual:brand';
import { countries } from 'virtual:countries';
import { describeFacts, type FactField, LawFault, type Writing } from '@smart/law';
import { type Country, loadCountry, simulate } from '@smart/simulator';
import { canonicalAmount } from '@smart/ui/forms/money.ts';
import { sayAmount, sayDate, sayDecimal } from '@smart/ui/speech.ts';
import { saidSimulation } from '../../../parts/simulated.ts';
import type { PageLoad } from './$types';

/** Works without script; with it, questions are answered in the browser. */
export const csr = true;

const MODES = ['day', 'month', 'salary'] as const;
const AIMS = ['billed', 'gross', 'net'] as const;
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const MOST_DAYS = 20;

/** One of the known values, or the first. */
const oneOf = <T extends string>(values: readonly [T, ...T[]], given: string): T =>
  values.find((value) => value === given) ?? values[0];

function askedIn(url: URL, today: string) {
  const of = (name: string): string => url.searchParams.get(name) ?? '';
  const typed = of('amount') || '1000';
  const days = Number(of('days') || '1');
  const month = of('month');
  return {
    mode: oneOf(MODES, of('mode')),
    aim: oneOf(AIMS, of('of')),
    typed,
    amount: canonicalAmount(typed),
    days: Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : 1,
    region: of('region'),
    month: MONTH.test(month) ? month : today.slice(0, 7),
  };
}

const writingIn = (language: string, currency: string): Writing => ({
  money: (minor) => sayAmount(Math.trunc(minor), currency, language),
  percent: (text) => sayDecimal(text, language),
  date: (date) => sayDate(date, language),
});

/** The one fact that changes every figure: where the work is done, when the law asks for it. */
function regionOf({ law, words, jobs }: Country, chosen: string, home: string) {
  const fields = describeFacts(law.facts.engagement as never, 'engagement') as FactField[];
  const field = fields.find(({ required, options }) => required && options !== undefined);
  if (!field) return null;
  const options = (field.options ?? []).map(({ value, label }) => ({
    value,
    label: words[label] ?? value,
  }));
  const usual = String(jobs[0]?.facts[field.key] ?? home);
  const known = options.some(({ value }) => value === chosen);
  return {
    key: field.key,
    label: words[field.label] ?? field.key,
    options,
    value: known ? chosen : usual,
  };
}

export const load: PageLoad = async ({ url, data, parent }) => {
  const { language } = await parent();
  const { office } = data;
  if ('fault' in office) return { asked: askedIn(url, ''), fault: office.fault };
  const { today, kept, region: home, currency, entity, house } = office.got;
  const asked = askedIn(url, today);
  const country = await loadCountry(countries, brand.code, language);
  const region = regionOf(country, asked.region, home);
  const modes = country.jobs.map(({ id }) => id);
  const mode = modes.includes(asked.mode) ? asked.mode : (modes[0] ?? 'day');
  const shape = { asked: { ...asked, mode }, region, currency, modes };
  if (asked.amount === null || asked.amount.startsWith('-'))
    return { ...shape, wrongAmount: true, outlook: null };
  const question = {
    ...{ job: mode, month: asked.month, of: asked.aim, days: asked.days, kept, entity, house },
    amount: Number(asked.amount.replace('.', '')),
    facts: region ? { [region.key]: region.value } : {},
  };
  try {
    const found = simulate(country, question, writingIn(language, currency));
    const open = found?.unverified.map(({ name }) => name) ?? [];
    return { ...shape, outlook: found && saidSimulation(found, country), open: [...new Set(open)] };
  } catch (problem) {
    if (problem instanceof LawFault) return { ...shape, outlook: null, noLaw: true };
    throw problem;
  }
};
