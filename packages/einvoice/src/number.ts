import { EinvoiceFault } from './fault.ts';

const TOKEN = /\{(yyyy|yy|n+)\}/g;

/**
 * The number of a document in a gapless series: `formatNumber('AR-{yyyy}-{nnnnn}', 2026, 42)` is
 * `AR-2026-00042`. Tokens: `{yyyy}`, `{yy}` the year, `{n…}` the count, padded to as many digits as
 * it has letters; a longer count is never cut. The series itself (one row a legal entity and year,
 * locked) belongs to the database.
 *
 * @throws EinvoiceFault `einvoice.bad-number-pattern` (exactly one count and one year, characters
 *   `A–Z a–z 0–9 - / . _`), `einvoice.bad-number` (count below 1, or year not of four digits)
 */
export function formatNumber(pattern: string, year: number, n: number): string {
  const tokens = [...pattern.matchAll(TOKEN)].map((m) => m[1] ?? '');
  const counts = tokens.filter((t) => t.startsWith('n'));
  const plain = pattern.replace(TOKEN, '');
  if (counts.length !== 1 || tokens.length !== 2 || !/^[A-Za-z0-9/._-]{0,20}$/.test(plain))
    throw new EinvoiceFault('einvoice.bad-number-pattern', { pattern: pattern.slice(0, 60) });
  if (!Number.isSafeInteger(n) || n < 1 || !/^\d{4}$/.test(String(year)))
    throw new EinvoiceFault('einvoice.bad-number', { n: String(n), year: String(year) });
  return pattern.replace(TOKEN, (_, token: string) => {
    if (token === 'yyyy') return String(year);
    if (token === 'yy') return String(year).slice(2);
    return String(n).padStart(token.length, '0');
  });
}
