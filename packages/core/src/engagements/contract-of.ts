import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { contractPaper, contractShape } from './contract.ts';
import { readEngagement } from './store.ts';

/** The contract of anyone's engagement, for staff; the person sees that it was read. */
export const contractOf = staffProcedure('adviser', 'payroll', 'admin')
  .input(z.object({ id: z.uuid() }))
  .output(contractShape)
  .query(async ({ ctx, input }) => {
    const row = await readEngagement(ctx.tx, input.id);
    await noteLook(ctx, row.person, 'contract');
    return contractPaper(ctx.tx, row.id);
  });
