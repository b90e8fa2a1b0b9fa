/**
 * Where the values were read, and the spans they hold for.
 *
 * `knownFrom` of a value is its publication date where the source gives one; otherwise it is the
 * day the value becomes valid, because the sources were read afterwards and say no more.
 */

export const TABLES_2025 =
  'Skatteverket open data, monthly tax tables 2025; parameters reproduce every cell';
export const SKV_433 =
  'SKV 433 ed. 36 (2026); parameters reproduce every cell of Skatteverket’s open data tables';
export const LUNDEN = 'bjornlunden.com, arbetsgivaravgifter (2024 and 2025)';
export const FORTNOX_2026 = 'Fortnox 2026; deel.com (delavgifter omfördelas 2026)';
export const VISMA = 'bjornlunden.com; help.visma.net (arbetsgivaravgifter)';
export const SFS_2026_100 = 'SFS 2026:100; prop. 2025/26:66';
export const AVTALAT = 'avtalat.se, premier arbetare';
export const VERKSAMT = 'verksamt.se (semesterlön); Semesterlagen 1977:480';
export const SJL = 'Sjuklönelagen 1991:1047';
export const SKV = 'Skatteverket';
export const GUIDANCE = 'Skatteverket, Rättslig vägledning, edition';
export const FRI_SCEN = 'scenochfilm.se, kollektivavtal Professionell fri scen';
export const HR_2026 = 'SKV 354 ed. 36 (December 2025), by a public code base';
export const GENERAL = 'general knowledge, not read';

export const IN_2026 = { from: '2026-01-01', to: '2026-12-31', knownFrom: '2026-01-01' } as const;
export const IN_2025 = { from: '2025-01-01', to: '2025-12-31', knownFrom: '2025-01-01' } as const;
export const IN_BOTH = { from: '2025-01-01', to: '2026-12-31', knownFrom: '2025-01-01' } as const;
/** In force on the first day of the years covered; the true start is older. */
export const SINCE_2025 = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;
