import { router } from '../api/base.ts';
import { list } from './list.ts';
import { codes } from './list-codes.ts';

export const outboxRouter = router({ list, codes });
