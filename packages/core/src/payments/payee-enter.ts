import { z } from 'zod';
import { newId } from '../database/index.ts';
import { checkedIban } from '../people/index.ts';
import { staffIntent } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';

/**
 * Enters where an authority or fund is paid, and the number under which it knows the legal entity.
 * In force once a second person approved it. Faults: `entity.unknown`, `iban.invalid`.
 */
export const enterPayee = staffIntent('payroll', 'finance')
  .input(
    z.object({
      entityId: z.string().min(1).max(60),
      recipient: z.string().min(1).max(60),
      name: z.string().trim().min(2).max(70),
      iban: z.string().max(50),
      reference: z.string().trim().min(1).max(70),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    await legalEntity(ctx.tx, input.entityId);
    const iban = checkedIban(input.iban, 'iban');
    const id = newId();
    await ctx.tx.sql`
      insert into payee_account
        (id, entity_id, recipient, name, iban, reference, entered_by, entered_at)
      values (${id}, ${input.entityId}, ${input.recipient}, ${input.name}, ${iban},
        ${input.reference}, ${ctx.person}, ${ctx.clock.now()})`;
    ctx.note({ payee: id, recipient: input.recipient });
    return { id };
  });
