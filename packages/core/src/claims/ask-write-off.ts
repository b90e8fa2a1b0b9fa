import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';
import { claimToDecide } from './store.ts';

/**
 * Asks that the rest of an invoice be written off as uncollectable, saying why (insolvency file,
 * failed execution …): another person then decides. Faults `claims.unknown`, `claims.wrong-state`,
 * `claims.write-off-asked`, `record.stale`.
 */
export const askWriteOff = staffIntent('finance')
  .input(
    z.object({
      claim: z.uuid(),
      version: z.number().int(),
      reason: z.string().trim().min(3).max(1000),
    }),
  )
  .output(z.object({ version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const claim = await claimToDecide(ctx.tx, { ...input, state: 'approved' });
    if (claim.writeOffAskedBy !== null) throw new Fault('claims.write-off-asked', {}, 'conflict');
    await ctx.tx.sql`
      update guarantee_claim set write_off_reason = ${input.reason},
        write_off_asked_by = ${ctx.person}, write_off_asked_at = ${ctx.clock.now()},
        version = version + 1
      where id = ${claim.id}`;
    ctx.note({ subject: claim.personId, claim: claim.id });
    return { version: input.version + 1 };
  });
