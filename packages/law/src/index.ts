/**
 * The law engine and the contract of its plug-ins. Pure: runs in a service, a worker, a browser.
 * Finding plug-ins on disk is `@smart/law/discovery`; the suite they must pass `@smart/law/suite`.
 */
export {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysInclusive,
  daysInMonth,
  eachDay,
  firstOfMonth,
  fromEpochDay,
  isIsoDate,
  isLeapYear,
  lastOfMonth,
  maxDate,
  minDate,
  mondayOf,
  monthOf,
  monthOfDate,
  toEpochDay,
  weekdayOf,
  yearOf,
} from '@smart/calendar';
export { z } from 'zod';
export * from './arithmetic.ts';
export { billedFor } from './billed.ts';
export { canonicalJson } from './canonical.ts';
export {
  type CaseResult,
  caseLaw,
  checkCase,
  readCases,
  sameFigure,
} from './case-check.ts';
export type * from './cases.ts';
export { compactNumber, easterSunday, ibanIdentifier } from './civil.ts';
export {
  type Comparable,
  type Comparison,
  type ComparisonRequest,
  compareJob,
  EXAMPLE_RATES,
  HOME_CURRENCY,
  keptRate,
  type NotCompared,
} from './compare.ts';
export type * from './contract.ts';
export { describeFacts, type FactField } from './describe.ts';
export { asIssued, difference } from './difference.ts';
export { dueAtEnd, withEnd } from './end.ts';
export { type EvaluateOptions, evaluate } from './evaluate.ts';
export { explain, explainIssued, payslipHash } from './explain.ts';
export { factsOfPerson, readFacts } from './facts.ts';
export { LawFault } from './fault.ts';
export { contentHash, sha256 } from './hash.ts';
export {
  type HouseShare,
  type Hundred,
  type HundredRow,
  LINE_GROUPS,
  whereHundredWent,
} from './hundred.ts';
export { evaluationInput, readEvaluationInput, readInput } from './input.ts';
export {
  JOB,
  type Job,
  type JobAsked,
  type JobQuestion,
  jobInput,
  jobInputFor,
  yearSoFar,
} from './jobs.ts';
export type * from './jurisdiction.ts';
export { lineOf, recipientsOf, totalsOf } from './lines.ts';
export { explanationText, gapsOf, renderMessage, type Writing } from './messages.ts';
export {
  compareParallel,
  type ParallelDifference,
  type ParallelResult,
  type ParallelRow,
  type Theirs,
} from './parallel.ts';
export { parseCsv, type RefusedRow, readParallelCsv } from './parallel-csv.ts';
export {
  amountToPay,
  type NamedDeduction,
  type Payable,
  type PayableRequest,
} from './payable.ts';
export {
  counterName,
  jurisdictionOf,
  type LawOfDay,
  resolveValues,
  rulesInForce,
} from './prepare.ts';
export { readAnyForm, readShortForm } from './short-form.ts';
export { percentText } from './sink.ts';
export {
  cliffsOf,
  issuableTotals,
  type Point,
  type Solution,
  type SolveRequest,
  solve,
  type Target,
  type Varied,
} from './solve.ts';
export { evaluateSpan, type SpanEvaluation, type SpanStep } from './span.ts';
export {
  defineParameter,
  type ResolvedValue,
  type ResolvedValues,
  resolveParameters,
  valueOn,
} from './values.ts';
