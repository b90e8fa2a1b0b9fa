import { z } from 'zod';
import { memberProcedure, requireStepUp } from '../procedure/index.ts';
import { rowsAbout } from './everything.ts';

/**
 * Everything stored about the person, by table (GDPR art. 15 and 20). Uploaded files are listed and
 * downloaded one by one. Fault `auth.step-up-needed`.
 */
export const exportMine = memberProcedure
  .input(z.object({}))
  .output(z.record(z.string(), z.array(z.record(z.string(), z.unknown()))))
  .query(async ({ ctx }) => {
    await requireStepUp(ctx);
    const rows = await rowsAbout(ctx.tx, ctx.tenant.vault, ctx.person);
    return Object.fromEntries(Object.entries(rows).map(([table, each]) => [table, [...each]]));
  });
