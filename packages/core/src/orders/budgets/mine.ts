import { z } from 'zod';
import { memberProcedure } from '../../procedure/index.ts';
import { budgetOutput } from './output.ts';
import { budgetsOf } from './read.ts';

/** The person's budgets: what is free, held, guaranteed. */
export const mine = memberProcedure
  .input(z.object({}))
  .output(z.array(budgetOutput))
  .query(({ ctx }) => budgetsOf(ctx.tx, ctx.person));
