/** Paid public holidays (Mt. 102. § (1)), the same in the whole country. */
import { addDays, easterSunday, type PublicHoliday } from '@smart/law';

const known = new Map<number, readonly PublicHoliday[]>();

/** The thirteen days of a year, in order. Remembered: few years are asked for often. */
export function holidays(year: number): readonly PublicHoliday[] {
  let days = known.get(year);
  if (days === undefined) {
    days = inOrder(year);
    known.set(year, days);
  }
  return days;
}

function inOrder(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  return [
    { date: `${year}-01-01`, id: 'new-year' },
    { date: `${year}-03-15`, id: 'revolution-1848' },
    { date: addDays(easter, -2), id: 'good-friday' },
    { date: easter, id: 'easter-sunday' },
    { date: addDays(easter, 1), id: 'easter-monday' },
    { date: `${year}-05-01`, id: 'labour-day' },
    { date: addDays(easter, 49), id: 'whit-sunday' },
    { date: addDays(easter, 50), id: 'whit-monday' },
    { date: `${year}-08-20`, id: 'state-foundation' },
    { date: `${year}-10-23`, id: 'revolution-1956' },
    { date: `${year}-11-01`, id: 'all-saints' },
    { date: `${year}-12-25`, id: 'christmas' },
    { date: `${year}-12-26`, id: 'second-christmas' },
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}
