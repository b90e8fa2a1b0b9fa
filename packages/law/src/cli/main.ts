/**
 * The law on the command line: `check`, `payslip`, `parallel`.
 * Exit: 0 fine, 1 something differs or was refused as a whole, 2 wrong call.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Discovered, discoverTenants } from '../discovery/index.ts';
import { LawFault } from '../fault.ts';
import { runCheck } from './check.ts';
import { runParallel } from './parallel.ts';
import { runPayslips } from './payslip.ts';

const USAGE = `Usage:
  npm run law -- check <country> <cases.json>
      runs published cases: ok, differs, or not modelled
  npm run law -- payslip <country> < input.ndjson
      a JSON object a line in, an explained payslip a line out
  npm run law -- parallel <country> <results.csv>
      compares another payroll's results with ours
<country> is a folder of tenants/ that holds a law, for instance the template: _template
`;

const TENANTS = fileURLToPath(new URL('../../../../tenants', import.meta.url));

/** Wrong call: shows how, exit code 2. */
function usage(problem: string): number {
  process.stderr.write(`${problem}\n\n${USAGE}`);
  return 2;
}

function fileText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const [command = '', country = '', file, ...more] = args;
  if (!['check', 'payslip', 'parallel'].includes(command))
    return usage(command ? `Unknown command: ${command}` : 'No command.');
  if (more.length > 0 || (command === 'payslip' && file !== undefined))
    return usage('Too many arguments.');
  const found = await discoverTenants(TENANTS, { template: true });
  if (!found.jurisdictions.has(country)) return usage(unknownCountry(country, found));
  if (command === 'payslip') return runPayslips(found, country);
  if (file === undefined) return usage('No file named.');
  const text = fileText(file);
  if (text === null) return usage(`Cannot read ${file}`);
  return command === 'check' ? runCheck(found, country, text) : runParallel(found, country, text);
}

const unknownCountry = (country: string, { jurisdictions }: Discovered): string =>
  `No law for ${country || '(none)'}; there is: ${[...jurisdictions.keys()].join(', ')}`;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (problem) {
  if (!(problem instanceof LawFault)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}
