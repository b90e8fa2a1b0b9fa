import { z } from 'zod';
import { memberProcedure } from '../../procedure/index.ts';
import { budgetOutput } from './output.ts';
import { readBudget } from './read.ts';

/** One budget of the person. Fault `budgets.unknown`. */
export const get = memberProcedure
  .input(z.object({ budget: z.uuid() }))
  .output(budgetOutput)
  .query(({ ctx, input }) => readBudget(ctx.tx, input.budget));
