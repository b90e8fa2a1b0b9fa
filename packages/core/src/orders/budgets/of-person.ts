import { z } from 'zod';
import { noteLook } from '../../people/index.ts';
import { staffProcedure } from '../../procedure/index.ts';
import { budgetOutput } from './output.ts';
import { budgetsOf } from './read.ts';

/** A person's budgets for staff; the person sees that they were read. */
export const ofPerson = staffProcedure()
  .input(z.object({ person: z.uuid() }))
  .output(z.array(budgetOutput))
  .query(async ({ ctx, input }) => {
    await noteLook(ctx, input.person, 'budgets');
    return budgetsOf(ctx.tx, input.person);
  });
