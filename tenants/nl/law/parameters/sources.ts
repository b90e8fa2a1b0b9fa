/**
 * Where the values were read, and the spans they hold for.
 *
 * `knownFrom` of a value is its publication date where the source gives one; otherwise it is the
 * day the value becomes valid, because the sources were read afterwards and say no more.
 */

export const TABLES = 'official white month tables 2025 and 2026: every row reproduced';
export const RULES_2026 = 'Rekenvoorschriften 2026 v2 (lh991z62fd), read through a third party';
export const PREMIUMS = 'Stcrt. 2025, 42324 through reintjesadvies.pl; randstad.nl';
export const VRIJ_LOON = 'rustyx/vrij-loon, figures of 2025';
export const COOSTER = 'cooster.nl (Whk)';
export const LB_2017 = 'Wet LB 1964, consolidation of 2017';
export const BW_2017 = 'BW book 7, consolidation of 2017';
export const ATW_2017 = 'Arbeidstijdenwet, consolidation of 2017';
export const GENERAL = 'general knowledge, not read';

export const IN_2026 = { from: '2026-01-01', to: '2026-12-31', knownFrom: '2026-01-01' } as const;
export const IN_2025 = { from: '2025-01-01', to: '2025-12-31', knownFrom: '2025-01-01' } as const;
/** In force on the first day of the years covered; the true start is older. */
export const SINCE_2025 = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;
