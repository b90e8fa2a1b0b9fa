/** Payslips as PDF a second, one thread, and how large one is. One JSON line. */
import { measure } from '../packages/papers/bench/measure.ts';
import { say } from './measure.ts';

say('papers', { unit: 'PDF a second, median of five', ...measure() });
