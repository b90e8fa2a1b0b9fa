import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { houseAt } from './house.ts';

const scalar = z.union([z.number(), z.string(), z.boolean()]);

/** House values in force on a date (default: today), and every row ever entered, newest first. */
export const houseValues = staffProcedure()
  .input(z.object({ on: z.iso.date().optional() }))
  .output(
    z.object({
      inForce: z.record(z.string(), scalar),
      rows: z.array(
        z.object({
          id: z.uuid(),
          key: z.string(),
          value: scalar,
          from: z.string(),
          reason: z.string(),
          setBy: z.string(),
          approvedBy: z.string().nullable(),
        }),
      ),
    }),
  )
  .query(async ({ ctx, input }) => {
    const inForce = await houseAt(ctx.tx, ctx.tenant.plugin.tenant, input.on ?? ctx.today);
    const rows = await ctx.tx.sql<
      {
        id: string;
        key: string;
        value: { v: z.infer<typeof scalar> };
        from: string;
        reason: string;
        setBy: string;
        approvedBy: string | null;
      }[]
    >`select id, key, value, valid_from as "from", reason, set_by as "setBy",
        approved_by as "approvedBy"
      from house_value order by set_at desc, id desc limit 500`;
    return {
      inForce: Object.fromEntries(inForce),
      rows: rows.map((row) => ({ ...row, value: row.value.v })),
    };
  });
