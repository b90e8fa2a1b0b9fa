import { z } from 'zod';
import { queueMail } from '../mail/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { mailWords } from '../words/index.ts';
import { expenseToDecide } from './read.ts';

/**
 * Gives a reimbursement back with the reason: the person hands in a better one. Faults
 * `expenses.unknown`, `expenses.wrong-state`, `expenses.own`, `record.stale`.
 */
export const returnToPerson = staffIntent('adviser', 'finance')
  .input(
    z.object({
      expense: z.uuid(),
      version: z.number().int(),
      reason: z.string().trim().min(3).max(500),
    }),
  )
  .output(z.object({ state: z.literal('returned') }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock } = ctx;
    const expense = await expenseToDecide(tx, input);
    if (expense.personId === ctx.person) throw new Fault('expenses.own', {}, 'forbidden');
    await tx.sql`
      update expense set state = 'returned', decided_by = ${ctx.person},
        decided_at = ${clock.now()}, returned_reason = ${input.reason}, version = version + 1
      where id = ${expense.id}`;
    const params = { description: expense.description, reason: input.reason };
    const person = expense.personId;
    await queueMail(ctx, {
      person,
      code: 'expenses.returned',
      words: mailWords('expenseReturned'),
      params,
    });
    ctx.note({ subject: person, expense: expense.id });
    return { state: 'returned' as const };
  });
