import { z } from 'zod';
import { newId } from '../database/index.ts';
import { Fault, staffIntent, wire } from '../procedure/index.ts';
import { bookEntity, entityInput } from './book.ts';
import { leftOpenAt } from './left-open.ts';
import { nextPeriod } from './next-period.ts';

/**
 * Proposes to close the next month, with what it leaves open as shown: a second person closes it.
 * `to` is the last day the page showed. Faults `finance.nothing-to-close`,
 * `finance.period-not-over`, `finance.close-waiting`, `finance.out-of-balance`, `record.stale`.
 */
export const proposeClose = staffIntent('finance')
  .input(
    z.object({
      entity: entityInput,
      to: z.iso.date(),
      note: z.string().trim().max(1000).optional(),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock, today } = ctx;
    const entity = await bookEntity(tx, input.entity);
    const next = await nextPeriod(tx, entity.id);
    if (!next) throw new Fault('finance.nothing-to-close', {}, 'conflict');
    if (next.to !== input.to) throw new Fault('record.stale', {}, 'conflict', 'to');
    if (next.to >= today)
      throw new Fault('finance.period-not-over', { to: next.to }, 'conflict', 'to');
    const [waiting] = await tx.sql`
      select id from period_close where entity_id = ${entity.id} and state = 'proposed'`;
    if (waiting) throw new Fault('finance.close-waiting', {}, 'conflict');
    const leftOpen = await leftOpenAt(tx, entity.id, next.to);
    if (leftOpen.differenceMinor !== 0n) throw new Fault('finance.out-of-balance', {}, 'conflict');
    const id = newId();
    await tx.sql`
      insert into period_close (id, entity_id, from_date, to_date, state, left_open, note,
        proposed_by, proposed_at)
      values (${id}, ${entity.id}, ${next.from}, ${next.to}, 'proposed',
        ${tx.sql.json(wire.serialize(leftOpen) as never)}, ${input.note ?? null},
        ${ctx.person}, ${clock.now()})`;
    ctx.note({ close: id, entity: entity.id, to: next.to });
    return { id };
  });
