import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { payslipPdf } from './paper.ts';

export const paperOutput = z.object({
  name: z.string(),
  mediaType: z.literal('application/pdf'),
  /** The file, base64. */
  content: z.string(),
});

/** One of the caller's payslips as PDF. Fault `payslips.unknown`. */
export const pdf = memberProcedure
  .input(z.object({ id: z.uuid() }))
  .output(paperOutput)
  .query(async ({ ctx, input }) => {
    const paper = await payslipPdf(ctx.tx, ctx.tenant, input.id);
    const content = Buffer.from(paper.pdf).toString('base64');
    return { name: paper.name, mediaType: 'application/pdf' as const, content };
  });
