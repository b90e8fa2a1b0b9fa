/**
 * Requests a second through tRPC (session, limits, log, schemas, audit) beside the same SQL on the
 * bare driver behind the same HTTP server, in the same transaction under the same row-level
 * setting. `ofBare` is the share of its speed that is left, by the clock and by this process's
 * processor time (which others on the machine do not disturb). One JSON line.
 */
import { measure } from '../packages/core/bench/api.ts';
import { say } from './measure.ts';

const { reads, changes } = await measure();
say('api', { unit: 'requests a second, median of five', aim: { reads: 0.5 }, reads, changes });
