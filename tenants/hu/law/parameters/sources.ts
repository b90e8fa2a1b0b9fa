/**
 * Where the values were read, and how a dated value is written.
 *
 * `knownFrom` of a value is its publication date where the source gives one; otherwise it is the
 * day the value becomes valid, because the sources were read afterwards and say no more.
 */
import type { Confidence, DatedValue, IsoDate } from '@smart/law';

export const DECREE = '426/2025. (XII. 23.) Korm. rendelet via szakszervezetek.hu, andersen';
export const GENERAL = 'general knowledge, not read';
export const PRACTICE = 'practice of payroll offices, not read';
export const FORMULA = 'computed: share of the minimum wage';
export const ABACUS = 'abacusportal.hu (társadalombiztosítási járulék 2026)';
export const PWC = 'PwC Hungary; proab.hu (családi kedvezmény 2025, 2026)';
export const NAV_MOTHERS = 'NAV press summary via infostart.hu 2025-12-24';
export const NAV_U25 = 'nav.gov.hu/ado/szja/25-ev-alatti-fiatalok-kedvezmenye';
export const CASUAL_2025 = 'profitline.hu; hrportal.hu (egyszerűsített foglalkoztatás 2025)';
export const CASUAL_2026 = 'atakacs.hu (2026-os minimálbér változások 2.)';
export const BLIKK = 'blikk.hu 2026-03-11 (EKHO)';
export const ADOZONA = 'adozona.hu EKHO calculator 2024; kettoskonyveles.hu 2022';
export const MANDINER = 'mandiner.hu 2026-01 (betegszabadság, táppénz)';
export const NGM_2026 = '10/2025. (IV. 30.) NGM rendelet';

/** The decree of the wages of 2026 was published in the last week of 2025. */
export const DECREED: IsoDate = '2025-12-23';

interface More {
  readonly knownFrom?: IsoDate;
  readonly note?: string;
}

/** A value from a day to a day (null: until changed). */
export const dated = <T>(
  from: IsoDate,
  to: IsoDate | null,
  value: T,
  source: string,
  confidence: Confidence,
  more: More = {},
): DatedValue<T> => ({ value, from, to, knownFrom: from, source, confidence, ...more });

type Rest = [source: string, confidence: Confidence, more?: More];

export const in2025 = <T>(value: T, ...rest: Rest): DatedValue<T> =>
  dated('2025-01-01', '2025-12-31', value, ...rest);
export const in2026 = <T>(value: T, ...rest: Rest): DatedValue<T> =>
  dated('2026-01-01', '2026-12-31', value, ...rest);
/** In force on the first day of the years covered; the true start is older. */
export const since2025 = <T>(value: T, ...rest: Rest): DatedValue<T> =>
  dated('2025-01-01', null, value, ...rest);
