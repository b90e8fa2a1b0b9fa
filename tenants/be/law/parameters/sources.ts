/**
 * Where the values were read. `knownFrom` is the publication date where a source gives one,
 * otherwise the day the value becomes valid.
 */
import type { Confidence, DatedValue } from '@smart/law';

export const TECHLIB = 'ONSS TechLib dmfa_rate_2026_3 (2026-09-15)';
export const ONSS_3 = 'ONSS instructions 2026/3, read through third parties';
export const ONSS_CURRENT = 'socialsecurity.be, employer instructions';
export const CARRIED = 'value of 2026/3 carried back, not read for this date';
export const PARTENA = 'Partena infoflashes; ONSS instructions 2026/3, through third parties';
export const KEY_2026 = 'SPF Finances key formula ESS-SR/2025-0928, through third parties';
export const KEY_2025 = 'SPF Finances key formula ESS-SR/2024-0015 (MB 18/12/2024)';
export const SECUREX = 'securex.be lex4you';
export const KNOWLEDGE = 'general knowledge, no source read';
export const OPEN = 'sources disagree or are silent';
export const DERIVED = 'derived, not read';

/** One dated value; `knownFrom` only where it is not the first day. */
export const v = <T>(
  value: T,
  from: string,
  to: string | null,
  source: string,
  confidence: Confidence,
  more: { readonly knownFrom?: string; readonly note?: string } = {},
): DatedValue<T> => ({ value, from, to, knownFrom: from, source, confidence, ...more });
