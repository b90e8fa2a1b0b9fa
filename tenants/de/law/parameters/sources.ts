/**
 * Where the values were read, and the spans they hold for.
 *
 * `knownFrom` of a value is its publication where the source gives one; otherwise the day it
 * becomes valid, because the sources were read afterwards and say no more.
 */
export const PAP_2025 = 'PAP Lohnsteuer2025.xml (17.9.2025); BMF 22.1.2025';
export const PAP_2026 = 'PAP Lohnsteuer2026.xml (23.10.2025); BMF 12.11.2025';
export const PAP = 'PAP 2025, 2026';
export const SVBEZGRV_2026 = 'SVBezGrV 2026, BGBl. 2025 I 278; bmas.de 8.10.2025';
export const HAUFE_MIDI = 'haufe.de 170_665146';
export const MINIJOB = 'aok.de 1.1.2026; minijobs-aktuell.de';
export const MILOV = 'MiLoV5, BGBl. 2025 I 268';
export const STATUTE = 'statute (text of 2022)';
export const HAUFE = 'haufe.de';
export const GARNISH_2025 = 'BGBl. 2025 I 110, via schuldnerhilfe-direkt.de';
export const GARNISH_2026 = 'BGBl. 2026 I 80, via two reports';

/** Published 12 November 2025, in force on 1 January 2026. */
export const PAP_IN_2026 = {
  from: '2026-01-01',
  to: '2026-12-31',
  knownFrom: '2025-11-12',
} as const;
/** The version of 22 January 2025, used from 1 March at the latest; January, February corrected. */
export const PAP_IN_2025 = {
  from: '2025-01-01',
  to: '2025-12-31',
  knownFrom: '2025-01-22',
} as const;
export const IN_2026 = { from: '2026-01-01', to: '2026-12-31', knownFrom: '2026-01-01' } as const;
export const IN_2025 = { from: '2025-01-01', to: '2025-12-31', knownFrom: '2025-01-01' } as const;
/** In force on the first day of the years covered; the true start is older. */
export const SINCE_2025 = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;
export const IN_BOTH = { from: '2025-01-01', to: '2026-12-31', knownFrom: '2025-01-01' } as const;

type Text = {
  readonly value: string;
  readonly source: string;
  readonly confidence: 'A' | 'B' | 'C';
};

/** A value of 2026 and one of 2025, newest first. */
export const years = (in2026: Text, in2025: Text) => [
  { ...in2026, ...IN_2026 },
  { ...in2025, ...IN_2025 },
];
