import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { askedBy, certificateInput } from './asked.ts';
import { certificateOf } from './read.ts';
import { PAY_KINDS } from './rows.ts';

/**
 * Days, hours and gross of the person between two dates, by day, week or month, with the payslips
 * that prove the pay. Only confirmed days count. Faults `certificates.dates`,
 * `certificates.too-long`, `entity.unknown`.
 */
export const work = memberProcedure
  .input(certificateInput)
  .output(
    z.object({
      entity: z.string(),
      currency: z.string(),
      rows: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          activity: z.string(),
          kind: z.enum(PAY_KINDS).nullable(),
          days: z.number().int(),
          minutes: z.number().int(),
          grossMinor: z.bigint(),
        }),
      ),
      payslips: z.array(
        z.object({
          number: z.string(),
          from: z.string(),
          to: z.string(),
          paidOn: z.string(),
          kind: z.enum(['regular', 'correction']),
          grossMinor: z.bigint(),
        }),
      ),
      unconfirmed: z.number().int(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { asked, entity } = await askedBy(ctx, input);
    const found = await certificateOf(ctx.tx, asked);
    return {
      entity: entity.name,
      currency: entity.currency,
      rows: found.rows.map(({ gross: grossMinor, ...row }) => ({ ...row, grossMinor })),
      payslips: found.payslips.map(({ gross: grossMinor, ...row }) => ({ ...row, grossMinor })),
      unconfirmed: found.unconfirmed,
    };
  });
