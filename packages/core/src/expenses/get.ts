import { z } from 'zod';
import { budgetViewOf } from '../orders/index.ts';
import { noteLook } from '../people/index.ts';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { type Expense, expenseOutput, selectExpenses } from './read.ts';

/**
 * A reimbursement for staff with what its budget has free; its person sees that it was read. Fault
 * `expenses.unknown`.
 */
export const get = staffProcedure()
  .input(z.object({ expense: z.uuid() }))
  .output(expenseOutput.extend({ freeMinor: z.bigint() }))
  .query(async ({ ctx, input }) => {
    const { tx } = ctx;
    const [found] = await tx.sql<Expense[]>`${selectExpenses(tx)} where x.id = ${input.expense}`;
    if (!found) throw new Fault('expenses.unknown', {}, 'not-found');
    await noteLook(ctx, found.personId, 'expenses');
    const { free } = await budgetViewOf(tx, found.budget);
    return { ...found, freeMinor: free };
  });
