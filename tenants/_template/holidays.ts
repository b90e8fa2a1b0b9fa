import type { PublicHoliday } from '@smart/law';

/** Holiday Act § 1: two days everywhere, one more on the coast. */
export function holidays(year: number, region: string): readonly PublicHoliday[] {
  const everywhere = [
    { date: `${year}-01-01`, id: 'new-year' },
    { date: `${year}-07-14`, id: 'founding-day' },
  ];
  return region === 'coast' ? [...everywhere, { date: `${year}-08-02`, id: 'boats' }] : everywhere;
}
