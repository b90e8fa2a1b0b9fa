/**
 * Public holidays (ET art. 37.2) with those of each autonomous community. A holiday on a Sunday is
 * moved to Monday where the community does so. Days fixed each year by resolution, and the two
 * local days of each municipality, are the office's to add.
 */
import { addDays, easterSunday, type IsoDate, type PublicHoliday, weekdayOf } from '@smart/law';

/** `03-19` a date, `e-3` days from Easter; `+` moves a Sunday to Monday, besides the day itself. */
const NATIONAL = '01-01 01-06 e-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25+';

const REGIONAL: Readonly<Record<string, string>> = {
  AN: 'e-3 02-28+ 05-01+ 08-15+ 11-01+ 12-06+',
  AR: 'e-3 04-23+ 05-01+ 08-15+ 11-01+ 12-06+',
  AS: 'e-3 09-08+ 05-01+ 08-15+ 11-01+ 12-06+',
  CB: 'e-3 06-28 09-15+ 12-06+',
  CE: 'e-3 08-05+ 09-02+',
  CL: 'e-3 04-23+ 05-01+ 08-15+ 11-01+ 12-06+',
  CM: 'e-3 05-31 e60 11-01+',
  CN: 'e-3 05-30+ 08-15+ 11-01+',
  CT: 'e1 06-24 09-11 12-26 05-01*',
  EX: 'e-3 09-08+ 05-01+ 11-01+ 12-06+',
  GA: 'e-3 03-19 05-17 07-25',
  IB: 'e-3 e1 03-01+',
  MC: 'e-3 03-19 05-01+ 12-06+',
  MD: 'e-3 05-02! 11-01+ 12-06+',
  ML: 'e-3 12-06+',
  NC: 'e-3 e1 03-19 11-01+',
  PV: 'e-3 e1 03-19 07-25',
  RI: 'e-3 e1 06-09 12-06+',
  VC: 'e1 03-19 06-24',
};

/** Days by the moon, as computed; the cities fix them each year. */
const BY_MOON: Readonly<Record<string, string>> = {
  CE: '2024-06-15 2025-06-05 2026-05-26 2027-05-15 2028-05-04 2029-04-23 2030-04-12',
  ML:
    '2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 ' +
    '2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04',
};

const SATURDAY = 6;

/** The days a sign of the tables stands for. `!` moves a Sunday, `*` a whole weekend. */
function daysOf(sign: string, year: number, easter: IsoDate): PublicHoliday[] {
  const id = sign.replace(/[+!*]/, '');
  const date = id.startsWith('e') ? addDays(easter, Number(id.slice(1))) : `${year}-${id}`;
  const day = weekdayOf(date);
  const mark = sign.slice(id.length);
  if (mark === '' || day < SATURDAY || (day === SATURDAY && mark !== '*')) return [{ date, id }];
  const monday = { date: addDays(date, SATURDAY + 2 - day), id };
  return mark === '!' ? [monday] : [{ date, id }, monday];
}

export function holidays(year: number, region: string): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const signs = `${NATIONAL} ${REGIONAL[region] ?? ''}`.trim().split(' ');
  const found = new Map<IsoDate, PublicHoliday>();
  for (const sign of signs)
    for (const holiday of daysOf(sign, year, easter))
      if (!found.has(holiday.date)) found.set(holiday.date, holiday);
  for (const date of (BY_MOON[region] ?? '').split(' '))
    if (date.startsWith(String(year))) found.set(date, { date, id: 'moon' });
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
