import { router } from '../api/base.ts';
import { confirm } from './confirm.ts';
import { peek } from './peek.ts';
import { start } from './start.ts';

export const signUpRouter = router({ start, peek, confirm });
