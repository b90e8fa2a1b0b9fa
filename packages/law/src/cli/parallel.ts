import { toDecimal } from '@smart/money';
import type { Discovered } from '../discovery/index.ts';
import { compareParallel, type ParallelResult } from '../parallel.ts';
import { readParallelCsv } from '../parallel-csv.ts';
import { officeOf } from './payslip.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function report(result: ParallelResult): void {
  const { reference } = result;
  if (result.outcome === 'equal') say(`equal ${reference}`);
  else if (result.outcome === 'refused')
    say(`refused ${reference}: ${result.fault.code} at ${result.fault.path}`);
  else {
    say(`differs ${reference}`);
    for (const { figure, ours, theirs, by, suspects } of result.differences) {
      const where = suspects.length > 0 ? ` (as much as ${suspects.join(', ')})` : '';
      const [a, b, c] = [ours, theirs, by].map((amount) => toDecimal(amount));
      say(`  ${figure}: ours ${a}, theirs ${b}, by ${c}${where}`);
    }
  }
}

/** Compares every row. Returns 1 unless all are equal. @throws LawFault when the file is none */
export function runParallel(found: Discovered, id: string, text: string): number {
  const rows = readParallelCsv(officeOf(found, id), text);
  const results = rows.map(
    (row): ParallelResult =>
      'fault' in row
        ? { reference: row.reference, outcome: 'refused', fault: row.fault }
        : compareParallel(found.jurisdictions, row),
  );
  for (const result of results) report(result);
  const count = (outcome: ParallelResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const equal = count('equal');
  say(`equal ${equal}, differs ${count('differs')}, refused ${count('refused')}`);
  return equal === results.length ? 0 : 1;
}
