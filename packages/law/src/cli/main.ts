/**
 * The law on the command line: cases, payslips, and the law desk.
 * Exit: 0 fine, 1 something differs or was refused as a whole, 2 wrong call.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isIsoDate } from '@smart/calendar';
import { systemClock } from '@smart/calendar/clock';
import { EXAMPLE_RATES } from '../compare.ts';
import { type Discovered, discoverTenants } from '../discovery/index.ts';
import { LawFault } from '../fault.ts';
import { runCheck } from './check.ts';
import { runCompare } from './compare.ts';
import { runDiff } from './diff.ts';
import { runParallel } from './parallel.ts';
import { runPayslips } from './payslip.ts';
import { runReview } from './review.ts';

const USAGE = `Usage:
  npm run law -- check <country> <cases.json>
      runs published cases: ok, differs, or not modelled
  npm run law -- payslip <country> < input.ndjson
      a JSON object a line in, an explained payslip a line out
  npm run law -- parallel <country> <results.csv>
      compares another payroll's results with ours
  npm run law -- review <country> [--on <date>] [--out <file.html>]
      writes the law as a page that an expert reads and signs
  npm run law -- diff <country> <date> <later date>
      what changed in the law between two days, and whom it hits
  npm run law -- compare [--month <yyyy-mm>] [--rate SEK=<units for 1 EUR>] …
      the same job through every law
<country> is a folder of tenants/ that holds a law, for instance the template: _template
`;

const TENANTS = fileURLToPath(new URL('../../../../tenants', import.meta.url));

/** Wrong call: shows how, exit code 2. */
class WrongCall extends Error {}

function wrong(problem: string): never {
  throw new WrongCall(problem);
}

function fileText(path: string | undefined): string {
  if (path === undefined) return wrong('No file named.');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return wrong(`Cannot read ${path}`);
  }
}

const day = (text: string | undefined): string =>
  text !== undefined && isIsoDate(text) ? text : wrong(`No date: ${text ?? '(none)'}`);

interface Call {
  readonly found: Discovered;
  readonly country: string;
  readonly more: readonly string[];
  readonly options: {
    readonly on?: string;
    readonly out?: string;
    readonly month?: string;
    readonly rate?: string[];
  };
}

const today = (): string => systemClock().today();

function ratesOf(given: readonly string[]): Record<string, string> {
  const rates: Record<string, string> = { ...EXAMPLE_RATES };
  for (const text of given) {
    const [, code, units] = /^([A-Z]{3})=(\d+(?:\.\d+)?)$/.exec(text) ?? wrong(`No rate: ${text}`);
    rates[code!] = units!;
  }
  return rates;
}

/** Commands of one country: how many words follow it, and what is done. */
const OF_COUNTRY: Readonly<
  Record<string, { readonly words: number; run(call: Call): Promise<number> | number }>
> = {
  check: {
    words: 1,
    run: ({ found, country, more }) => runCheck(found, country, fileText(more[0])),
  },
  payslip: { words: 0, run: ({ found, country }) => runPayslips(found, country) },
  parallel: {
    words: 1,
    run: ({ found, country, more }) => runParallel(found, country, fileText(more[0])),
  },
  review: {
    words: 0,
    run: ({ found, country, options }) => {
      const on = day(options.on ?? today());
      return runReview(found, country, on, options.out ?? `out/law-${country}-${on}.html`);
    },
  },
  diff: {
    words: 2,
    run: ({ found, country, more }) => {
      const [from, to] = [day(more[0]), day(more[1])];
      return from < to ? runDiff(found, country, from, to) : wrong('The later date comes second.');
    },
  },
};

function compare({ found, options }: Call): number {
  const month = options.month ?? today().slice(0, 7);
  if (!isIsoDate(`${month}-01`)) wrong(`No month: ${month}`);
  return runCompare(found, month, ratesOf(options.rate ?? []));
}

async function run(args: readonly string[]): Promise<number> {
  const { positionals, values: options } = readArguments(args);
  const [command = '', country = '', ...more] = positionals;
  const known = OF_COUNTRY[command];
  if (!known && command !== 'compare')
    wrong(command ? `Unknown command: ${command}` : 'No command.');
  const alone = existsSync(`${TENANTS}/${country}`) && known;
  const only = alone ? [country] : undefined;
  const found = await discoverTenants(TENANTS, { template: true, only });
  if (!known) {
    if (country) wrong('Too many arguments.');
    return compare({ found, country, more, options });
  }
  if (!found.jurisdictions.has(country)) wrong(unknownCountry(country, found));
  if (more.length > known.words) wrong('Too many arguments.');
  return known.run({ found, country, more, options });
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        out: { type: 'string' },
        month: { type: 'string' },
        rate: { type: 'string', multiple: true },
      },
    });
  } catch (problem) {
    return wrong((problem as Error).message);
  }
}

const unknownCountry = (country: string, { jurisdictions }: Discovered): string =>
  `No law for ${country || '(none)'}; there is: ${[...jurisdictions.keys()].join(', ')}`;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (problem) {
  if (problem instanceof WrongCall) {
    process.stderr.write(`${problem.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (problem instanceof LawFault) {
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  } else throw problem;
}
