import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';

/** Grades of collective agreements the office entered, newest first within a grade. */
export const listGrades = memberProcedure
  .input(z.object({}))
  .output(
    z.object({
      rows: z.array(
        z.object({
          id: z.uuid(),
          agreement: z.string(),
          grade: z.string(),
          per: z.enum(['hour', 'day', 'month']),
          amount: z.bigint(),
          from: z.string(),
          /** Last day; null while it holds. */
          to: z.string().nullable(),
          source: z.string(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => ({
    rows: await ctx.tx.sql<
      {
        id: string;
        agreement: string;
        grade: string;
        per: 'hour' | 'day' | 'month';
        amount: bigint;
        from: string;
        to: string | null;
        source: string;
      }[]
    >`
      select id, agreement, grade, per, amount_minor as amount, from_date as "from",
        lead(from_date) over (partition by agreement, grade, per order by from_date) - 1 as "to",
        source
      from minimum_pay_grade order by agreement, grade, per, from_date desc limit 2000`,
  }));
