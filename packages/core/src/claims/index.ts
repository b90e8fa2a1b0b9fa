/** Claims on the guarantee fund, write-offs, and where the house stands with its guarantee. */
import { router } from '../procedure/index.ts';
import { approve } from './approve.ts';
import { askWriteOff } from './ask-write-off.ts';
import { exposure } from './exposure.ts';
import { list } from './list.ts';
import { propose } from './propose.ts';
import { refuse } from './refuse.ts';
import { writeOff } from './write-off.ts';

export const claims = router({ propose, approve, refuse, askWriteOff, writeOff, list });

export const guarantee = router({ exposure });

// What other slices may use.
export { exposureOf } from './exposed.ts';
export { WATCH_JOB, watchGuarantee } from './watch.ts';
