/**
 * Where the values were read, and the spans they hold for.
 *
 * `knownFrom` of a value is its publication date where the source gives one; otherwise it is the
 * day the value becomes valid, because the sources were read afterwards and say no more.
 */

export const OEGK_2025 = 'gesundheitskasse.at 10007.900892 (contribution values 2025)';
export const OEGK_2026 = 'gesundheitskasse.at 10007.908421 (contribution values 2026)';
export const BVAEB_2026 = 'bvaeb.at 10007.908897 (contribution values 2026)';
export const BDO_2025 = 'digital.bdo.at social insurance values 2025; RZL 2026 example 18.07 %';
export const BGBL_2026 = 'Inflationsanpassungsverordnung 2026, BGBl. II 191/2025';
export const FINANZ_2025 = 'finanz.at, diefinanz.at, PwC tax summary 2025';
export const RZL_2026 = 'RZL payroll manual, August 2026';
export const LEXIS_LEAVE = '360.lexisnexis.at bwrd_102 (Urlaubsersatzleistung)';
export const OEGK_SICK = 'gesundheitskasse.at 10007.825782 (Entgeltfortzahlung)';
export const MAZARS_2026 = 'forvismazars.com newsletter September 2025 (expected values 2026)';
export const RICHTSATZ_2025 = 'computed from Ausgleichszulagenrichtsatz 1,273.99 (lexisnexis.at)';
export const INSPECTORATE = 'arbeitsinspektion.gv.at (Wochenarbeitszeit)';

export const IN_2026 = { from: '2026-01-01', to: '2026-12-31', knownFrom: '2026-01-01' } as const;
export const IN_2025 = { from: '2025-01-01', to: '2025-12-31', knownFrom: '2025-01-01' } as const;
/** In force on the first day of the years covered; the true start is older. */
export const SINCE_2025 = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;
