/**
 * The same job in every country. Runs on the server for the first view and in the browser for every
 * further question, with each country's own law; the case stands in the address.
 */
import { brand } from 'virtual:brand';
import { countries } from 'virtual:countries';
import { compareJob, EXAMPLE_RATES, loadCountry } from '@smart/simulator';
import { canonicalAmount } from '@smart/ui/forms/money.ts';
import { spokenIn } from '../../../brand.ts';
import type { PageLoad } from './$types';
import { comparisonRows } from './rows.ts';

/** Works without script; with it, questions are answered in the browser. */
export const csr = true;

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

function askedIn(url: URL, month: string) {
  const of = (name: string): string => url.searchParams.get(name) ?? '';
  const job = of('job') === 'day' ? ('day' as const) : ('salary' as const);
  const typed = of('amount') || (job === 'day' ? '1000' : '4000');
  const wished = of('month');
  return { job, typed, month: MONTH.test(wished) ? wished : month };
}

export const load: PageLoad = async ({ url, data, parent }) => {
  const { language } = await parent();
  const asked = askedIn(url, data.month);
  const canonical = canonicalAmount(asked.typed);
  const shape = { asked, rates: EXAMPLE_RATES };
  if (canonical === null || canonical.startsWith('-')) return { ...shape, rows: [], wrong: true };
  const all = await Promise.all(
    Object.keys(countries).map((id) => loadCountry(countries, id, language)),
  );
  const registry = new Map(all.map(({ law }) => [law.id, law]));
  const { job, month } = asked;
  const billed = Number(canonical.replace('.', ''));
  const compared = compareJob(registry, all, { job, month, billed, rates: EXAMPLE_RATES });
  const nameOf = (id: string): string => {
    const office = (brand.offices ?? []).find(({ code }) => code === id);
    return office ? spokenIn(office.name, language) : id.toUpperCase();
  };
  const kindOf = (id: string, kind: string): string =>
    all.find(({ law }) => law.id === id)?.words[`kind.${kind}`] ?? kind;
  return { ...shape, wrong: false, rows: comparisonRows(compared, { nameOf, kindOf }) };
};
