import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { payslipView, readPayslip, viewOf } from './payslip-view.ts';

/** One of the caller's payslips, explained line by line. Fault `payslips.unknown`. */
export const get = memberProcedure
  .input(z.object({ id: z.uuid(), language: z.string().regex(/^[a-z]{2}$/) }))
  .output(payslipView)
  .query(async ({ ctx, input }) => {
    const row = await readPayslip(ctx.tx, input.id);
    return viewOf(ctx.tx, ctx.tenant, row, input.language);
  });
