import { z } from 'zod';
import { newId } from '../database/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';

const label = z.string().trim().min(1).max(200);

/**
 * Enters the pay of a grade of a collective agreement from a day on, as its table says. Earlier days
 * keep what held then. Fault `minimum-pay.entered-already`.
 */
export const addGrade = staffIntent('adviser', 'payroll', 'admin')
  .input(
    z.object({
      agreement: label,
      grade: label,
      per: z.enum(['hour', 'day', 'month']),
      amount: z.bigint().min(1n).max(100_000_000n),
      from: z.iso.date(),
      source: z.string().trim().min(3).max(500),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { agreement, grade, per, amount, from, source } = input;
    const id = newId();
    const added = await ctx.tx.sql`
      insert into minimum_pay_grade (id, agreement, grade, per, amount_minor, from_date, source,
        entered_by, entered_at)
      values (${id}, ${agreement}, ${grade}, ${per}, ${amount}, ${from}, ${source}, ${ctx.person},
        ${ctx.clock.now()})
      on conflict (agreement, grade, per, from_date) do nothing`;
    if (added.count === 0) {
      throw new Fault(
        'minimum-pay.entered-already',
        { agreement, grade, from },
        'conflict',
        'from',
      );
    }
    ctx.note({ agreement, grade, from });
    return { id };
  });
