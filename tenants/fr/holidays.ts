/** Public holidays (L3133-1 CT), and the two more of Alsace and Moselle (L3134-13 CT). */
import { addDays, easterSunday, type PublicHoliday } from '@smart/law';

export function holidays(year: number, region: string): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const own = [
    { date: addDays(easter, -2), id: 'good-friday' },
    { date: `${year}-12-26`, id: 'st-stephen' },
  ];
  return [
    { date: `${year}-01-01`, id: 'new-year' },
    { date: addDays(easter, 1), id: 'easter-monday' },
    { date: `${year}-05-01`, id: 'labour-day' },
    { date: `${year}-05-08`, id: 'victory' },
    { date: addDays(easter, 39), id: 'ascension' },
    { date: addDays(easter, 50), id: 'whit-monday' },
    { date: `${year}-07-14`, id: 'national-day' },
    { date: `${year}-08-15`, id: 'assumption' },
    { date: `${year}-11-01`, id: 'all-saints' },
    { date: `${year}-11-11`, id: 'armistice' },
    { date: `${year}-12-25`, id: 'christmas' },
    ...(region === 'alsace-moselle' ? own : []),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}
