import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { payslipView, readPayslip, viewOf } from './payslip-view.ts';

/** A person's payslip for staff; the person sees that they looked. Fault `payslips.unknown`. */
export const of = staffProcedure('payroll', 'adviser', 'approver')
  .input(z.object({ id: z.uuid(), language: z.string().regex(/^[a-z]{2}$/) }))
  .output(payslipView)
  .query(async ({ ctx, input }) => {
    const row = await readPayslip(ctx.tx, input.id);
    await noteLook(ctx, row.personId, 'payslips');
    return viewOf(ctx.tx, ctx.tenant, row, input.language);
  });
