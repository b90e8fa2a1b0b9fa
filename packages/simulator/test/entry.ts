/** What a page would load: everything the test asks of it, on the window. */
import { countries } from 'virtual:countries';
import { compareJob, loadCountry, simulate } from '../src/index.ts';

const writing = { money: (amount: number) => String(amount), percent: String, date: String };

const simulator = {
  ids: Object.keys(countries),
  async compare(
    job: 'day' | 'salary',
    billed: number,
    month: string,
    rates: Record<string, string>,
  ) {
    const all = await Promise.all(
      Object.keys(countries).map((id) => loadCountry(countries, id, 'en')),
    );
    const registry = new Map(all.map(({ law }) => [law.id, law]));
    return compareJob(registry, all, { job, billed, month, rates });
  },
  async simulate(id: string, language: string, amount: number, of: 'billed' | 'gross' | 'net') {
    const country = await loadCountry(countries, id, language);
    const job = country.jobs.find((one) => one.id !== 'day')!.id;
    return simulate(country, { job, month: '2026-10', of, amount }, writing);
  },
};
export type Simulator = typeof simulator;

Object.assign(globalThis, { simulator });
