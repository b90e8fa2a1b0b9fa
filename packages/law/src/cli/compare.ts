import { type Comparable, compareJob, HOME_CURRENCY } from '../compare.ts';
import { deskWriting } from '../desk/review.ts';
import type { Discovered } from '../discovery/index.ts';
import type { Job } from '../jobs.ts';

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** The two jobs compared: a day for 1,000.00 billed, a month for 4,000.00, without VAT. */
const QUESTIONS: readonly { readonly job: Job['id']; readonly billed: number }[] = [
  { job: 'day', billed: 100_000 },
  { job: 'salary', billed: 400_000 },
];

const COLUMNS = ['', 'billed', 'fee', 'cost', 'gross', 'contrib.', 'tax', 'net', 'net %', 'open'];
const WIDTH = 12;
const row = (cells: readonly string[]): string =>
  cells.map((cell, n) => (n === 0 ? cell.padEnd(4) : cell.padStart(WIDTH))).join('');

/** Says what the same job comes to in every country. */
export function runCompare(
  found: Discovered,
  month: string,
  rates: Readonly<Record<string, string>>,
): number {
  const countries: Comparable[] = [...found.jurisdictions].flatMap(([id, law]) => {
    const tenant = found.tenants.get(id);
    return tenant && !id.startsWith('_') ? [{ law, tenant, jobs: found.jobs.get(id) ?? [] }] : [];
  });
  for (const { job, billed } of QUESTIONS) {
    say(`${job}, ${deskWriting(HOME_CURRENCY).money(billed)} billed without VAT, ${month}`);
    say(row(COLUMNS));
    for (const one of compareJob(found.jurisdictions, countries, { job, billed, month, rates })) {
      if ('reason' in one) {
        say(`${one.country.padEnd(4)}${one.reason}`);
        continue;
      }
      const amount = (minor: number): string => (minor / 100).toFixed(2);
      const { totals } = one;
      const share = `${((100 * totals.net) / one.billed).toFixed(1)}`;
      const cells = [one.billed, one.fee, totals.employerCost, totals.gross];
      const kept = [totals.employeeContributions, totals.withholding, totals.net];
      const open = String(one.unverified.length);
      say(row([one.country, ...[...cells, ...kept].map(amount), share, open]));
    }
    say();
  }
  const used = Object.entries(rates).map(([code, rate]) => `${rate} ${code}`);
  say(`Fees are the houses' proposals. 1 EUR = ${used.join(' = ')}; --rate SEK=… changes that.`);
  say('"open": values an office must confirm before such a payslip could be issued.');
  return 0;
}
