/** Codes and units of the programme flow's interface. */

/** Wage periods: month, day. */
export const LZZ = { month: 2, day: 4 } as const;
/** Tax class without a certificate (§ 39c EStG), and the one that has a factor. */
export const TAX_CLASS = { withoutCertificate: 6, withFactor: 4 } as const;
/** Private insurance with the employer's subsidy; 2026 asks for its amount instead. */
export const PRIVATE = { 2025: 2, 2026: 1 } as const;
/** Units in which the flow counts. */
export const UNITS = { factor: 1_000, childAllowances: 10 } as const;
/** Months of a quarter. */
export const QUARTER = 3;
