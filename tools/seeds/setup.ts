/**
 * Seeds of the property tests. `npm test` uses one fixed seed so that a red run can be repeated;
 * `npm run wide` (CI) draws a new seed and runs many more cases, and prints the seed.
 */
import fc from 'fast-check';

const wide = process.env.WIDE === '1';
const seed = process.env.SEED ? Number(process.env.SEED) : 20_261_123;
fc.configureGlobal(wide ? { seed, numRuns: 1_000, interruptAfterTimeLimit: 20_000 } : { seed });
