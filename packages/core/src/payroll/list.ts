import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { legalEntities } from '../tenant/index.ts';
import { runRow } from './output.ts';
import { runRows } from './read.ts';

/** Payroll runs, newest first, and the legal entities one may prepare a run for. */
export const list = staffProcedure('payroll', 'approver', 'finance')
  .input(
    z.object({
      entityId: z.string().max(60).optional(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
  )
  .output(
    z.object({
      rows: z.array(runRow),
      entities: z.array(z.object({ id: z.string(), name: z.string(), currency: z.string() })),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { entityId, limit } = input;
    const rows = await runRows(ctx.tx, { ...(entityId ? { entityId } : {}), limit });
    const entities = await legalEntities(ctx.tx);
    return { rows, entities: entities.map(({ id, name, currency }) => ({ id, name, currency })) };
  });
