import { type CaseResult, caseLaw, checkCase, readCases } from '../case-check.ts';
import { type Discovered, loadProof } from '../discovery/index.ts';
import { LawFault } from '../fault.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function report(result: CaseResult): void {
  if (result.outcome === 'ok') say(`ok ${result.id}`);
  else if (result.outcome === 'not modelled') say(`not modelled ${result.id}: ${result.reason}`);
  else {
    say(`differs ${result.id}`);
    for (const { figure, expected, got } of result.differences)
      say(`  ${figure}: expected ${expected}, got ${got}`);
  }
}

/** Runs a file of cases. Returns 1 when any differs. @throws LawFault when the file is none */
export async function runCheck(found: Discovered, id: string, text: string): Promise<number> {
  const { mapping } = await loadProof(found.folders.get(id)!);
  if (!mapping) throw new LawFault('law.bad-plug-in', id, { reason: 'no cases/mapping.ts' });
  const law = caseLaw(found.jurisdictions, id);
  const results = readCases(text).map((entry) => checkCase(mapping, law, entry));
  for (const result of results) report(result);
  const count = (outcome: CaseResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const differs = count('differs');
  say(`ok ${count('ok')}, differs ${differs}, not modelled ${count('not modelled')}`);
  return differs > 0 ? 1 : 0;
}
