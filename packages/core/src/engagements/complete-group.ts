import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';

/**
 * Records that all open reports of one kind, recipient and due date were filed together (a month's
 * reports go to the authority in one batch). One's own are left out. Faults: `duties.unknown` when
 * none is open, `duties.late-reason-needed`, `duties.in-the-future`.
 */
export const completeGroup = staffIntent('payroll', 'admin')
  .input(
    z.object({
      kind: z.string().max(100),
      recipient: z.string().max(100),
      due: z.iso.date(),
      reference: z.string().trim().min(1).max(200),
      doneOn: z.iso.date(),
      lateReason: z.string().trim().min(3).max(1000).nullish(),
    }),
  )
  .output(z.object({ done: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { kind, recipient, due, reference, doneOn } = input;
    if (doneOn > ctx.today) throw new Fault('duties.in-the-future', {}, 'invalid', 'doneOn');
    const late = doneOn > due;
    const lateReason = input.lateReason ?? null;
    if (late && lateReason === null) {
      throw new Fault('duties.late-reason-needed', { due }, 'conflict', 'lateReason');
    }
    const doneAt = doneOn === ctx.today ? ctx.clock.now() : `${doneOn}T12:00:00.000Z`;
    const done = await ctx.tx.sql`
      update duty set state = 'done', reference = ${reference}, done_at = ${doneAt},
        done_by = ${ctx.person}, late_reason = ${late ? lateReason : null}, version = version + 1
      where state = 'open' and timing = 'by-date' and kind = ${kind}
        and recipient = ${recipient} and due = ${due} and person_id is distinct from ${ctx.person}`;
    if (done.count === 0) throw new Fault('duties.unknown', {}, 'not-found');
    ctx.note({ kind, due, done: done.count });
    return { done: done.count };
  });
