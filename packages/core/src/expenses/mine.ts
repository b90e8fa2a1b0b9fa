import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { type Expense, expenseOutput, selectExpenses } from './read.ts';

/** What the person handed in, newest first, at most 200. */
export const mine = memberProcedure
  .input(z.object({}))
  .output(z.array(expenseOutput))
  .query(async ({ ctx }) => {
    const { tx, person } = ctx;
    const rows = await tx.sql<Expense[]>`
      ${selectExpenses(tx)} where x.person_id = ${person}
      order by x.created_at desc, x.id desc limit 200`;
    return [...rows];
  });
