/** First screens: a person's own, and the office's desk. Reads what other slices keep. */
import { router } from '../procedure/index.ts';
import { desk } from './desk.ts';
import { mine } from './mine.ts';
import { setPlan } from './set-plan.ts';

export const home = router({ mine, setPlan, desk });
