import { closePeriod as closeBook } from '@smart/ledger/store';
import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';

interface Waiting {
  readonly entity_id: string;
  readonly from_date: string;
  readonly to_date: string;
  readonly state: string;
  readonly proposed_by: string;
  readonly version: number;
}

/**
 * A second person closes a proposed period, or sends it back (`close: false`). From then on nothing
 * posts on or before its last day, and it is never opened again. Faults `finance.close-unknown`,
 * `finance.close-decided`, `finance.same-person`, `record.stale`, `ledger.period-order`.
 */
export const closePeriod = staffIntent('approver')
  .input(z.object({ proposal: z.uuid(), version: z.number().int(), close: z.boolean() }))
  .output(z.object({ closedThrough: z.string().nullable() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock, person } = ctx;
    const [found] = await tx.sql<Waiting[]>`
      select entity_id, from_date, to_date, state, proposed_by, version from period_close
      where id = ${input.proposal} for update`;
    if (!found) throw new Fault('finance.close-unknown', {}, 'not-found');
    if (found.state !== 'proposed') throw new Fault('finance.close-decided', {}, 'conflict');
    if (found.version !== input.version) throw new Fault('record.stale', {}, 'conflict', 'version');
    if (found.proposed_by === person) throw new Fault('finance.same-person', {}, 'forbidden');
    ctx.note({ close: input.proposal, to: found.to_date, closed: input.close });
    const at = clock.now();
    if (!input.close) {
      await tx.sql`
        update period_close set state = 'withdrawn', version = version + 1
        where id = ${input.proposal}`;
      return { closedThrough: null };
    }
    const { entity_id: entity, from_date: from, to_date: to } = found;
    await closeBook(tx.sql, { entity, from, to }, { at, by: person });
    await tx.sql`
      update period_close set state = 'closed', closed_by = ${person}, closed_at = ${at},
        version = version + 1 where id = ${input.proposal}`;
    return { closedThrough: to };
  });
