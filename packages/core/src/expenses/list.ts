import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { type Expense, expenseOutput, selectExpenses } from './read.ts';

/**
 * Reimbursements for staff, 200 a page: those to decide longest waiting first, others newest first.
 * `free`: what the budget has free, of the ones to decide.
 */
export const list = staffProcedure()
  .input(
    z.object({
      state: z.enum(['submitted', 'approved', 'returned', 'withdrawn']).default('submitted'),
      page: z.number().int().min(1).max(10_000).default(1),
    }),
  )
  .output(z.object({ rows: z.array(expenseOutput), total: z.number().int() }))
  .query(async ({ ctx, input }) => {
    const { tx } = ctx;
    const { state, page } = input;
    const order =
      state === 'submitted' ? tx.sql`l."createdAt", l.id` : tx.sql`l."createdAt" desc, l.id desc`;
    const rows = await tx.sql<(Expense & { total: number })[]>`
      select l.*, (count(*) over ())::int as total
      from (${selectExpenses(tx)} where x.state = ${state}) l
      order by ${order} limit 200 offset ${(page - 1) * 200}`;
    return {
      rows: rows.map(({ total: _total, ...row }) => row),
      total: rows[0]?.total ?? 0,
    };
  });
