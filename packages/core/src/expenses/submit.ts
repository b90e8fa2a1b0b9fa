import { z } from 'zod';
import { newId } from '../database/index.ts';
import { memberIntent } from '../procedure/index.ts';
import { enteredExpense, expenseInput } from './entered.ts';

/**
 * Hands in a receipt (uploaded before as a file of purpose `receipt`) or a flat rate, to be paid
 * back from a budget once a member of staff approves it. Faults see `enteredExpense`.
 */
export const submit = memberIntent
  .input(expenseInput)
  .output(z.object({ id: z.uuid(), grossMinor: z.bigint(), vatMinor: z.bigint() }))
  .mutation(async ({ ctx, input }) => {
    const entered = await enteredExpense(ctx, input);
    const { entity, gross, vat, rate } = entered;
    const id = newId();
    await ctx.tx.sql`
      insert into expense (id, person_id, entity_id, budget_id, spent_on, kind, description,
        supplier, currency, gross_minor, vat_rate, vat_minor, quantity, rate_key, rate_minor,
        rate_source, receipt_file_id, state, created_at)
      values (${id}, ${ctx.person}, ${entity.id}, ${input.budget}, ${input.spentOn},
        ${input.kind}, ${input.description}, ${entered.supplier}, ${entity.currency}, ${gross},
        ${entered.vatRate}, ${vat}, ${entered.quantity}, ${rate?.key ?? null},
        ${rate?.amount ?? null}, ${rate?.source ?? null}, ${entered.receipt}, 'submitted',
        ${ctx.clock.now()})`;
    ctx.note({ subject: ctx.person, expense: id, kind: input.kind });
    return { id, grossMinor: gross, vatMinor: vat };
  });
