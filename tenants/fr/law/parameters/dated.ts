/** Where the values were read, and a short way to write them down. */
import type { Confidence, Parameter } from '@smart/law';

export const ME = 'mon-entreprise modele-social/règles, commit 7b021aafa (2026-06-30), Urssaf';
export const OF = 'OpenFisca-France parameters, commit a7038ee (2026-07-23), Legifrance references';
export const ARTISTS = 'urssaf.fr, taux de cotisations des artistes du spectacle (table 2024)';
export const UNEDIC = 'unedic.org, majoration des contributions générales; efl.fr; zendsn.com';
export const BOFIP = 'BOI-BAREME-000037-20260407 and -20260706, quoted in a public repository';
export const GHS = 'ghs.fr 2026/02/09 (impact des allègements, artistes)';
export const GENERAL = 'general knowledge, not verified';

/**
 * A value with its first and last day, source and confidence; then a note, and the day it became
 * known. Where no source gives that day it is the first day of validity.
 */
export type Row<T> = readonly [
  value: T,
  from: string,
  to: string | null,
  source: string,
  confidence: Confidence,
  note?: string,
  knownFrom?: string,
];

export const dated = <T = string>(
  key: string,
  unit: string,
  article: string,
  rows: readonly Row<T>[],
  more: Partial<Pick<Parameter<T>, 'whenMissing' | 'example'>> = {},
): Parameter<T> => ({
  key,
  unit,
  article,
  ...more,
  values: rows.map(([value, from, to, source, confidence, note, knownFrom = from]) => ({
    ...{ value, from, to, knownFrom, source, confidence },
    ...(note === undefined ? {} : { note }),
  })),
});

/**
 * What changes inside a year ends its older value with the year: until the change is known, the
 * older value holds for later months too, and they are corrected afterwards.
 */
export const END_2025 = '2025-12-31';
export const END_2026 = '2026-12-31';
