/** What a book's open item or an account number is called on screen. */
import { sayMonth } from '@smart/ui';

const MONTHLY = /^.*:(\d{4}-\d{2})$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Its name; the month of a monthly one (`<recipient>:<YYYY-MM>`); a dash for an id without name. */
export function sayItem(
  item: string,
  names: Readonly<Record<string, string>>,
  language: string,
): string {
  const month = MONTHLY.exec(item)?.[1];
  if (names[item]) return names[item];
  if (month) return sayMonth(month, language);
  return item === '' || ID.test(item) ? '–' : item;
}

/** An IBAN in groups of four, as it stands on paper. */
export const groupedIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
