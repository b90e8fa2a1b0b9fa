/** Parallel run: no office goes live without its last payroll's results beside ours. */
import { router } from '../procedure/index.ts';
import { compare } from './compare.ts';

export const parallel = router({ compare });
