import { router } from '../api/base.ts';
import { change } from './change.ts';
import { confirm } from './confirm.ts';

export const emailRouter = router({ change, confirm });
