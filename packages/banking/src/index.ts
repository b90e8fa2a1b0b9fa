/**
 * Banks: payment files out (`pain.001.001.09`), statements in (`camt.053`, `camt.054`), and where
 * the money of each statement line belongs. Pure: no clock, no database; amounts are integer
 * minor units, `bigint`.
 */
export * from './bank-days.ts';
export { isEpcIdentifier, isEpcText, toEpcText } from './epc-text.ts';
export { type BankFault, BankingFault, type FaultParams } from './fault.ts';
export * from './iban.ts';
export { matchEntries } from './matching/match.ts';
export * from './matching/model.ts';
export * from './payments/batch.ts';
export { type BatchRules, checkBatch, SCHEME_MAXIMUM } from './payments/check.ts';
export { PAIN_SCHEMA, writePain001 } from './payments/write-pain.ts';
export * from './rf-reference.ts';
export {
  bookedEntries,
  follows,
  isStatementOf,
  proveComplete,
  requireAccount,
} from './statements/checks.ts';
export { DEFAULT_MAX_BYTES } from './statements/decode.ts';
export * from './statements/model.ts';
export { type ReadOptions, readCamt053 } from './statements/read.ts';
