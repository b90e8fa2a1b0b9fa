/** Arithmetic on instants that were read from the clock elsewhere; ISO 8601 in UTC. */

export const epochSeconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

/** The instant `seconds` after `instant` (before it when negative). */
export const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();
