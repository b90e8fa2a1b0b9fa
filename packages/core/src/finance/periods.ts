import { addDays, lastOfMonth } from '@smart/calendar';
import { periodsOf } from '@smart/ledger/store';
import { z } from 'zod';
import { wire } from '../procedure/index.ts';
import { bookEntity, entityInput, financeProcedure } from './book.ts';
import { leftOpenAt, leftOpenOutput } from './left-open.ts';
import { firstOpenDay } from './next-period.ts';

const closed = z.object({
  from: z.string(),
  to: z.string(),
  lastNumber: z.bigint(),
  debitMinor: z.bigint(),
  creditMinor: z.bigint(),
});

const proposal = z.object({
  id: z.uuid(),
  from: z.string(),
  to: z.string(),
  note: z.string().nullable(),
  leftOpen: leftOpenOutput,
  proposedBy: z.uuid(),
  proposedByName: z.string(),
  proposedAt: z.string(),
  version: z.number().int(),
});
type Proposal = z.infer<typeof proposal>;

/**
 * The closed periods of a legal entity, newest first, a proposal that waits for its second person,
 * and the month that is next with what closing it would leave open.
 */
export const periods = financeProcedure
  .input(z.object({ entity: entityInput }))
  .output(
    z.object({
      entity: z.object({ id: z.string(), name: z.string() }),
      currency: z.string(),
      closed: z.array(closed),
      waiting: proposal.nullable(),
      /** Null before the first entry of the books. */
      next: z.object({ from: z.string(), to: z.string(), leftOpen: leftOpenOutput }).nullable(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx } = ctx;
    const entity = await bookEntity(tx, input.entity);
    const done = await periodsOf(tx.sql, entity.id);
    const last = done.at(-1)?.to;
    const [row] = await tx.sql<(Omit<Proposal, 'leftOpen'> & { left_open: unknown })[]>`
      select c.id, c.from_date as "from", c.to_date as "to", c.note, c.left_open,
        c.proposed_by as "proposedBy",
        trim(p.given_name || ' ' || p.family_name) as "proposedByName",
        c.proposed_at as "proposedAt", c.version
      from period_close c join person p on p.id = c.proposed_by
      where c.entity_id = ${entity.id} and c.state = 'proposed'`;
    const from = last ? addDays(last, 1) : await firstOpenDay(tx, entity.id);
    const to = from && lastOfMonth(from);
    const { left_open: stored, ...waiting } = row ?? { left_open: null };
    return {
      entity: { id: entity.id, name: entity.name },
      currency: entity.currency,
      closed: done
        .map(({ from: starts, to: ends, lastNumber, debit, credit }) => ({
          ...{ from: starts, to: ends, lastNumber, debitMinor: debit, creditMinor: credit },
        }))
        .reverse(),
      waiting: row ? ({ ...waiting, leftOpen: wire.deserialize(stored) } as Proposal) : null,
      next: from && to ? { from, to, leftOpen: await leftOpenAt(tx, entity.id, to) } : null,
    };
  });
