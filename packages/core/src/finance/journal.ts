import { foldEntries, journal as readJournal } from '@smart/ledger/store';
import { z } from 'zod';
import { bookEntity, entityInput, financeProcedure } from './book.ts';
import { namesOf } from './names.ts';
import { entryOutput, idsIn, shownEntry } from './output.ts';

/**
 * The journal: entries by number, oldest first, 50 a page after a number. What was committed since
 * gets its number first, so that the last page is complete.
 */
export const journal = financeProcedure
  .input(z.object({ entity: entityInput, after: z.bigint().min(0n).default(0n) }))
  .output(
    z.object({
      entries: z.array(entryOutput),
      next: z.bigint().nullable(),
      names: z.record(z.string(), z.string()),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx } = ctx;
    const entity = await bookEntity(tx, input.entity);
    await foldEntries(tx.sql, entity.id);
    const found = await readJournal(tx.sql, entity.id, { after: input.after, limit: 51 });
    const entries = found.slice(0, 50).map(shownEntry);
    return {
      entries,
      next: found.length > 50 ? (entries.at(-1)?.number ?? null) : null,
      names: await namesOf(tx, idsIn(entries)),
    };
  });
