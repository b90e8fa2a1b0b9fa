/** Parallel run: another payroll's results of a month against ours, before an office goes live. */
import type { Cents, EvaluationInput, Finding, PayslipLine, Totals } from './contract.ts';
import { evaluate } from './evaluate.ts';
import { LawFault } from './fault.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';

/** What the other payroll says of one person's period. Only what it says is compared. */
export interface Theirs {
  readonly gross?: Cents;
  readonly net?: Cents;
  readonly employerCost?: Cents;
  /** Line id → amount. */
  readonly lines?: Readonly<Record<string, Cents>>;
}

export interface ParallelRow {
  readonly reference: string;
  readonly input: EvaluationInput;
  readonly theirs: Theirs;
}

export interface ParallelDifference {
  /** `gross`, `net`, `employerCost`, or `line.<id>`. */
  readonly figure: string;
  readonly ours: Cents;
  readonly theirs: Cents;
  /** ours − theirs. */
  readonly by: Cents;
  /** Our lines whose amount is just this difference: where to look first. */
  readonly suspects: readonly string[];
}

export type ParallelResult =
  | { readonly reference: string; readonly outcome: 'equal'; readonly findings: readonly Finding[] }
  | {
      readonly reference: string;
      readonly outcome: 'differs';
      readonly differences: readonly ParallelDifference[];
      readonly lines: readonly PayslipLine[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly reference: string;
      readonly outcome: 'refused';
      readonly fault: { readonly code: string; readonly path: string };
    };

/** Compares one row. A fault of the law is a result, not an end of the run. */
export function compareParallel(registry: JurisdictionRegistry, row: ParallelRow): ParallelResult {
  const { reference, input, theirs } = row;
  try {
    const { full, findings } = evaluate(registry, input, { duties: false });
    const differences = [
      ...totalDifferences(full.totals, theirs, full.lines),
      ...lineDifferences(full.lines, theirs.lines ?? {}),
    ];
    if (differences.length === 0) return { reference, outcome: 'equal', findings };
    return { reference, outcome: 'differs', differences, lines: full.lines, findings };
  } catch (problem) {
    if (!(problem instanceof LawFault)) throw problem;
    const { code, path } = problem;
    return { reference, outcome: 'refused', fault: { code, path } };
  }
}

function totalDifferences(
  totals: Totals,
  theirs: Theirs,
  lines: readonly PayslipLine[],
): ParallelDifference[] {
  const figures = ['gross', 'net', 'employerCost'] as const;
  return figures.flatMap((figure) => {
    const said = theirs[figure];
    if (said === undefined || said === totals[figure]) return [];
    const by = totals[figure] - said;
    const suspects = lines
      .filter(({ side, amount }) => side !== 'information' && Math.abs(amount) === Math.abs(by))
      .map(({ line }) => line);
    return [{ figure, ours: totals[figure], theirs: said, by, suspects }];
  });
}

function lineDifferences(
  lines: readonly PayslipLine[],
  theirs: Readonly<Record<string, Cents>>,
): ParallelDifference[] {
  return Object.entries(theirs).flatMap(([id, said]) => {
    const ours = lines.reduce((sum, { line, amount }) => (line === id ? sum + amount : sum), 0);
    if (ours === said) return [];
    return [{ figure: `line.${id}`, ours, theirs: said, by: ours - said, suspects: [] }];
  });
}
