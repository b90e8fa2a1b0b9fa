import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { detailOf, detailShape } from './detail.ts';

/** One of one's own engagements. Fault `engagements.unknown`. */
export const get = memberProcedure
  .input(z.object({ id: z.uuid() }))
  .output(detailShape)
  .query(({ ctx, input }) => detailOf(ctx.tx, input.id, ctx.today));
