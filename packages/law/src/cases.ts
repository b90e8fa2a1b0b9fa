/**
 * Published and worked cases: how a plug-in says what a case means.
 *
 * A case names its inputs and expected figures in the words of its source. The plug-in's mapping
 * (`cases/mapping.ts`, export `mapping`) recognises kinds of cases by meaning, computes figures
 * under the same names, and lists every input key it understands. What it does not understand is
 * reported as not modelled, never as right.
 */
import type { Evaluation, EvaluationInput, IsoDate } from './contract.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';
import type { ResolvedValues } from './values.ts';

/** One case of a file, as it stands there. */
export interface CaseEntry {
  readonly id: string;
  readonly kind?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly source?: string;
  readonly confidence?: string;
  readonly unit?: string;
  readonly note?: string;
}

/** Figures under the names and in the nesting of `expected`; amounts as decimal strings. */
export interface Figures {
  readonly [name: string]: Figure;
}
export type Figure = string | number | boolean | null | Figures | readonly Figure[];

export type CaseOutcome = { readonly figures: Figures } | { readonly notModelled: string };

/** What a mapping computes with. */
export interface CaseLaw {
  readonly registry: JurisdictionRegistry;
  evaluate(input: EvaluationInput): Evaluation;
  /** Values of the plug-in's own law on a day, as known on it (or on `asOf`). */
  values(on: IsoDate, asOf?: IsoDate): ResolvedValues;
}

export interface CaseKind {
  readonly id: string;
  /** By what is given and asked, not by the case's id. */
  recognises(entry: CaseEntry): boolean;
  /**
   * Input keys whose meaning is computed with. Nested ones are dotted (`a.b`), elements of arrays
   * `a[]`. Any other key makes the case not modelled.
   */
  readonly inputs: readonly string[];
  /** Input keys that are words about the case and change nothing. */
  readonly ignoredInputs?: readonly string[];
  /** Expected keys that are words, not figures (`rule`, `algorithm`). */
  readonly ignoredExpected?: readonly string[];
  /**
   * Computes the figures. It may give more than a case expects; a figure that is expected and not
   * given makes the case not modelled.
   */
  compute(entry: CaseEntry, law: CaseLaw): CaseOutcome;
}

export interface CaseMapping {
  readonly kinds: readonly CaseKind[];
}
