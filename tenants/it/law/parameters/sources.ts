/**
 * Where the values were read, and the spans they hold for.
 *
 * `knownFrom` is the publication date where the source gives one, otherwise the day the value
 * becomes valid.
 */
export const MEF = 'L. 199/2025 art. 1 c. 3-4, L. 207/2024 art. 1 c. 2-7 (MEF); AdE 16/01/2026';
export const CIRC_6 = 'INPS circ. 6/2026 (geps.it 11055; ascom.bo.it; iqmagazine.inquery.it)';
export const CIRC_26 = 'INPS circ. 26/2025 (mondolavorosrl.it 14982)';
export const BANDS_2025 = 'INPS circ. 26/2025 (guide.icsoftware.it 2025/02/21)';
export const CIRC_56 = 'INPS circ. 56/2024 (studiozanettisnc.it; windpress.info 138221)';
export const CIRC_5 = 'INPS circ. 5/2025 (redigo.info; pmi.it 461525)';
export const CIRC_132 = 'INPS circ. 132/2021 (quotidianosicurezza.it)';
export const CARRIED = 'general knowledge, not read in a source';
export const SPLIT = 'general knowledge; adds up to the published total of 28.98 %';

export const IN_2026 = { from: '2026-01-01', to: '2026-12-31', knownFrom: '2026-01-01' } as const;
export const IN_2025 = { from: '2025-01-01', to: '2025-12-31', knownFrom: '2025-01-01' } as const;
/** In force on the first day of the years covered; the true start is older. */
export const SINCE_2025 = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;
/** INPS publishes the limits of a year at the end of its January. */
export const LIMITS_2026 = { ...IN_2026, knownFrom: '2026-01-30' } as const;
/** Until the next circular the limits of the year before are used; then it corrects. */
export const LIMITS_2025 = {
  from: '2025-01-01',
  to: '2026-12-31',
  knownFrom: '2025-01-30',
} as const;
