import { router } from '../procedure/base.ts';
import { outbox } from './outbox.ts';

export const mail = router({ outbox });
