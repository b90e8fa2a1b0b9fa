/**
 * A bank for tests and example data: answers payment files with statements and notifications in
 * both versions of the standard. No money moves here.
 */
export { type ExecutionOptions, executePayments } from './execute.ts';
export type { WrittenDetail, WrittenEntry, WrittenFile, WrittenStatement } from './model.ts';
export { closingOf, writeCamt053 } from './write-camt.ts';
