import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { payslipPdf } from './paper.ts';
import { paperOutput } from './payslip-pdf.ts';

/** A person's payslip as PDF, for staff; the person sees it. Fault `payslips.unknown`. */
export const pdfOf = staffProcedure('payroll', 'adviser')
  .input(z.object({ id: z.uuid() }))
  .output(paperOutput)
  .query(async ({ ctx, input }) => {
    const paper = await payslipPdf(ctx.tx, ctx.tenant, input.id);
    await noteLook(ctx, paper.row.personId, 'payslips');
    const content = Buffer.from(paper.pdf).toString('base64');
    return { name: paper.name, mediaType: 'application/pdf' as const, content };
  });
