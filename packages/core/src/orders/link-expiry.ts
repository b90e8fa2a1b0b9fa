import { addDays } from '@smart/calendar';

/** A link sent on a day stays open through the last of `days` days, to midnight UTC. */
export const expiryOf = (today: string, days: number): string =>
  `${addDays(today, days + 1)}T00:00:00.000Z`;
