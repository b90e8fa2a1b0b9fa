/** Shares and membership: a user becomes a member when a share is paid. */
import { router } from '../procedure/index.ts';
import { cancel } from './cancel.ts';
import { mine } from './mine.ts';
import { register } from './register.ts';
import { registerCsv } from './register-csv.ts';
import { subscribe } from './subscribe.ts';

export const shares = router({ subscribe, mine, cancel, register, registerCsv });

// What other slices may use.
export { shareNominal, shareRequired } from './house.ts';
export { type SharePayment, settleSubscription } from './settle.ts';
export { mayWork, type ShareStanding, shareStanding } from './standing.ts';
export { openSubscriptions } from './subscription.ts';
