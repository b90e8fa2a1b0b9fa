import { z } from 'zod';
import { newId } from '../database/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { Fault, type ProcedureContext, staffIntent } from '../procedure/index.ts';
import { type ClaimFigures, claimFigures } from './figures.ts';

async function refuseUnclaimable(ctx: ProcedureContext, of: ClaimFigures): Promise<void> {
  const { row, open } = of;
  if (open <= 0n) throw new Fault('claims.nothing-open', { number: row.number }, 'conflict');
  if (row.dueOn >= ctx.today) throw new Fault('claims.not-overdue', { due: row.dueOn }, 'conflict');
  const [living] = await ctx.tx.sql<{ state: string }[]>`
    select state from guarantee_claim where invoice_id = ${row.id} and state <> 'refused'`;
  if (living) throw new Fault('claims.already', { state: living.state }, 'conflict');
}

/**
 * Proposes a claim on the guarantee fund for an overdue invoice: the fund is to bear pay and
 * employer cost already posted, as far as the house guaranteed it. Nothing is posted until another
 * person approves. Faults `invoices.unknown`, `claims.nothing-open`, `claims.not-overdue`,
 * `claims.already`.
 */
export const propose = staffIntent('finance', 'adviser')
  .input(z.object({ invoice: z.uuid(), reason: z.string().trim().min(3).max(1000) }))
  .output(z.object({ id: z.uuid(), openMinor: z.bigint(), borneMinor: z.bigint() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock } = ctx;
    const figures = await claimFigures(tx, input.invoice);
    await refuseUnclaimable(ctx, figures);
    const { row, open, borne } = figures;
    const id = newId();
    await tx.sql`
      insert into guarantee_claim (id, entity_id, invoice_id, order_id, person_id, budget_id,
        open_minor, borne_minor, state, reason, proposed_by, proposed_at)
      values (${id}, ${row.entityId}, ${row.id}, ${row.orderId}, ${row.personId},
        ${row.budgetId}, ${open}, ${borne}, 'proposed', ${input.reason}, ${ctx.person},
        ${clock.now()})`;
    const data = { invoice: row.id, number: row.number, claim: id, amount: borne.toString() };
    const event = { order: row.orderId, at: clock.now(), kind: 'claim-proposed', data };
    await recordOrderEvent(tx, event);
    ctx.note({ subject: row.personId, claim: id, invoice: row.id });
    return { id, openMinor: open, borneMinor: borne };
  });
