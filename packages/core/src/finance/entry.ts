import { entriesByKey, entriesOf } from '@smart/ledger/store';
import { z } from 'zod';
import { Fault } from '../procedure/index.ts';
import { bookEntity, entityInput, financeProcedure } from './book.ts';
import { causeOf } from './cause.ts';
import { namesOf } from './names.ts';
import { entryOutput, idsIn, shownEntry } from './output.ts';

/**
 * One entry with its legs and rules, what caused it, and the entries about the same invoice,
 * payslip or claim that correct it. Fault `finance.entry-unknown`.
 */
export const entry = financeProcedure
  .input(z.object({ entity: entityInput, key: z.string().min(1).max(120) }))
  .output(
    z.object({
      entry: entryOutput,
      cause: z.object({ kind: z.string(), id: z.string() }).nullable(),
      correctedBy: z.array(z.object({ key: z.string(), event: z.string(), date: z.string() })),
      names: z.record(z.string(), z.string()),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx } = ctx;
    const entity = await bookEntity(tx, input.entity);
    const [found] = await entriesByKey(tx.sql, entity.id, [input.key]);
    if (!found) throw new Fault('finance.entry-unknown', { key: input.key }, 'not-found');
    const shown = shownEntry(found);
    const [invoice] = shown.legs.flatMap(({ dims }) => dims.invoice ?? []);
    const related = invoice
      ? await entriesOf(tx.sql, entity.id, { dimension: 'invoice', id: invoice, limit: 100 })
      : [];
    const correctedBy = related
      .filter(({ corrects }) => corrects === input.key)
      .map(({ key, event, date }) => ({ key, event, date }));
    const names = await namesOf(tx, idsIn([shown]));
    return { entry: shown, cause: causeOf(input.key), correctedBy, names };
  });
