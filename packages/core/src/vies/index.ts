/**
 * Asking whether a VAT number is valid: the European Commission's VIES service at the edge, and an
 * example in its place that says what it is. An answer is a fact to be recorded with its time.
 */

export type { VatAnswer, VatChecker, VatQuery } from './checker.ts';
export { exampleVatChecker } from './example.ts';
export { viesChecker } from './rest.ts';
