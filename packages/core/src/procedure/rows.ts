/** Small things most procedures share: paging, optimistic versions. */
import { z } from 'zod';
import { Fault } from './fault.ts';

/** Input of a paged list: at most 100 rows after a cursor that the last answer gave. */
export const cursorInput = z.object({
  // Holds the last row's sort keys: two names of a hundred letters, base64.
  cursor: z.string().max(900).nullish(),
  limit: z.number().int().min(1).max(200).default(25),
});

/**
 * Refuses a change made on a stale page: an `update … where version = $seen` that met no row.
 * Fault `record.stale`.
 */
export function staleUnless(changed: boolean): void {
  if (!changed) throw new Fault('record.stale', {}, 'conflict', 'version');
}
