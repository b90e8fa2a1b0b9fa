import { router } from '../api/base.ts';
import { confirm } from './confirm.ts';
import { remove } from './remove.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { start } from './start.ts';

export const totpRouter = router({ start, confirm, remove, renewRecoveryCodes });
