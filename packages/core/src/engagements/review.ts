import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { outlookShape } from './answer.ts';
import { assemble } from './assemble.ts';
import { detailOf, detailShape } from './detail.ts';
import { budgetFor } from './ground.ts';
import { draftOf, readEngagement } from './store.ts';

/**
 * An engagement for staff: everything about it and, while it waits for approval, what it means and
 * what stands against it today. The person sees that it was read. Fault `engagements.unknown`.
 */
export const review = staffProcedure('adviser', 'payroll', 'admin')
  .input(z.object({ id: z.uuid() }))
  .output(
    z.object({
      engagement: detailShape,
      outlook: outlookShape.extend({ free: z.bigint(), enough: z.boolean() }).nullable(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, today } = ctx;
    const engagement = await detailOf(tx, input.id, today);
    await noteLook(ctx, engagement.person, 'engagement');
    if (engagement.state !== 'submitted') return { engagement, outlook: null };
    const row = await readEngagement(tx, input.id);
    const budget = await budgetFor(tx, row.budget);
    const request = { budget, draft: draftOf(row), id: row.id, target: null };
    const { answer, free } = await assemble(ctx, request);
    return { engagement, outlook: { ...answer, free, enough: free >= answer.hold } };
  });
