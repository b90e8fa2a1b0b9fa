/**
 * Ledger: transfers and payslip postings a second (the latter with numbers and balances), and the
 * share of the speed of plain inserts of the same rows that is left. One JSON line.
 */
import { measure } from '../packages/ledger/bench/measure.ts';
import { say } from './measure.ts';

say('ledger', { unit: 'per second', ...(await measure()) });
