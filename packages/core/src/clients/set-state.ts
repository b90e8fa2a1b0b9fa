import { z } from 'zod';
import { staffProcedure, staleUnless } from '../procedure/index.ts';
import { readClient } from './read.ts';

const input = z
  .object({
    client: z.uuid(),
    state: z.enum(['checked', 'blocked']),
    reason: z.string().trim().max(500).optional(),
    version: z.number().int(),
  })
  .refine(({ state, reason }) => state === 'checked' || Boolean(reason), { path: ['reason'] });

/**
 * Staff have looked at a client: `checked` lets the house guarantee its orders, `blocked` lets none
 * be sent. Faults `clients.unknown`, `record.stale`.
 */
export const setState = staffProcedure('adviser', 'finance')
  .input(input)
  .output(z.object({ state: z.enum(['checked', 'blocked']), version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    await readClient(ctx.tx, input.client);
    const changed = await ctx.tx.sql`
      update client set state = ${input.state}, state_reason = ${input.reason ?? null},
        checked_by = ${ctx.person}, checked_at = ${ctx.clock.now()}, version = version + 1
      where id = ${input.client} and version = ${input.version}`;
    staleUnless(changed.count === 1);
    ctx.note({ client: input.client, state: input.state });
    return { state: input.state, version: input.version + 1 };
  });
