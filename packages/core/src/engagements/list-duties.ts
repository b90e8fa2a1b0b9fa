import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { dutySelect, dutyShape, type ShownDuty, shown } from './duty-rows.ts';

/**
 * Open duties by due date, or those of an engagement; undeclared starts first. At most 200: the
 * month page shows the rest.
 */
export const listDuties = staffProcedure('adviser', 'payroll', 'finance', 'admin')
  .input(
    z.object({
      engagement: z.uuid().optional(),
      state: z.enum(['open', 'done', 'all']).default('open'),
      timing: z.enum(['before-start', 'by-date']).optional(),
    }),
  )
  .output(z.object({ rows: z.array(dutyShape) }))
  .query(async ({ ctx, input }) => {
    const { tx, today } = ctx;
    const { engagement = null, state, timing = null } = input;
    const rows = await tx.sql<Omit<ShownDuty, 'alarm'>[]>`
      ${dutySelect(tx)}
      where (${engagement}::uuid is null or d.engagement_id = ${engagement})
        and (${state === 'all'} or d.state = ${state})
        and (${timing}::text is null or d.timing = ${timing})
      order by d.due, d.timing, d.id limit 200`;
    return { rows: shown(rows, today) };
  });
