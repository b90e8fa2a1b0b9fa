/** Several periods in a row, counters handed on: how a correction of an earlier month is found. */
import type {
  Counters,
  Evaluation,
  EvaluationInput,
  IssuedLine,
  Payslip,
  Period,
} from './contract.ts';
import { type EvaluateOptions, evaluate } from './evaluate.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';

/** A period of a span: when its difference is paid and what was issued for it. */
export interface SpanStep {
  readonly period: Period;
  readonly paidOn: string;
  readonly issued: readonly IssuedLine[];
}

export interface SpanEvaluation {
  /** What is left to issue, each naming the period it belongs to, oldest first. */
  readonly payslips: readonly Payslip[];
  readonly counters: Counters;
  /** One evaluation a step. */
  readonly steps: readonly Evaluation[];
}

/**
 * Evaluates periods of one or more years in order. `input.counters` are those before the first
 * step; its `period`, `paidOn` and `issued` are replaced by each step's.
 * @throws LawFault as `evaluate`
 */
export function evaluateSpan(
  registry: JurisdictionRegistry,
  input: EvaluationInput,
  steps: readonly SpanStep[],
  options: EvaluateOptions = {},
): SpanEvaluation {
  let { counters } = input;
  const evaluations: Evaluation[] = [];
  for (const step of steps) {
    const evaluation = evaluate(registry, { ...input, ...step, counters }, options);
    evaluations.push(evaluation);
    counters = evaluation.counters;
  }
  const payslips = evaluations.flatMap((evaluation) => evaluation.payslips);
  return { payslips, counters, steps: evaluations };
}
