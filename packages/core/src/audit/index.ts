import { router } from '../procedure/base.ts';
import { list } from './list.ts';

export const audit = router({ list });
