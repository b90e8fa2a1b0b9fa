import { z } from 'zod';
import { Fault, requireStepUp, staffIntent } from '../procedure/index.ts';

/**
 * A second person puts a payee's account in force; the former one is replaced. Faults:
 * `payments.payee-not-waiting`, `payments.same-person`, `auth.step-up-needed`.
 */
export const approvePayee = staffIntent('approver', 'finance')
  .input(z.object({ payee: z.uuid() }))
  .output(z.object({ recipient: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    await requireStepUp(ctx);
    const [waiting] = await sql<{ entityId: string; recipient: string; enteredBy: string }[]>`
      select entity_id as "entityId", recipient, entered_by as "enteredBy" from payee_account
      where id = ${input.payee} and approved_by is null and replaced_at is null for update`;
    if (!waiting) throw new Fault('payments.payee-not-waiting', {}, 'conflict');
    if (waiting.enteredBy === ctx.person) throw new Fault('payments.same-person', {}, 'forbidden');
    const now = ctx.clock.now();
    await sql`
      update payee_account set replaced_at = ${now}
      where entity_id = ${waiting.entityId} and recipient = ${waiting.recipient}
        and approved_by is not null and replaced_at is null`;
    await sql`
      update payee_account set approved_by = ${ctx.person}, approved_at = ${now}
      where id = ${input.payee}`;
    ctx.note({ payee: input.payee, recipient: waiting.recipient });
    return { recipient: waiting.recipient };
  });
