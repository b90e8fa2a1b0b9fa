/**
 * A payroll run end to end: people chosen, inputs loaded, evaluated, stored, approved, posted with
 * ledger entries and payments, payment file written, approved and read; seconds a phase and peak
 * memory. Each person once, with the pay of the country's benchmark. One JSON line.
 *
 * `npm run bench -- run [people] [country]`, by default 3,000 of the first country with a loop.
 */

import { measure } from '../packages/core/bench/run.ts';
import { countryLoop } from './country.ts';
import { say } from './measure.ts';

const [people = '3000', wanted] = process.argv.slice(2);
const { country, benchInput } = await countryLoop(wanted);
const result = await measure(Number(people), country, benchInput);
say('run', { country, people: Number(people), unit: 'seconds', ...result });
process.exitCode = result.balanced ? 0 : 1;
