import { router } from '../api/base.ts';
import { complete } from './complete.ts';
import { start } from './start.ts';

export const resetRouter = router({ start, complete });
