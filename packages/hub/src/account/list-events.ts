import { z } from 'zod';
import { signedIn } from '../api/base.ts';
import { instant } from '../api/inputs.ts';
import { securityEventKinds } from './events.ts';

const event = z.object({
  kind: z.enum(securityEventKinds),
  at: instant,
  address: z.string().nullable(),
  device: z.string().nullable(),
  /** Id of the cooperative signed in to, if any. */
  tenant: z.string().nullable(),
});

/** What happened to the person's own account, newest first, at most 100. */
export const events = signedIn
  .input(z.object({ before: instant.optional() }))
  .output(z.array(event))
  .query(async ({ ctx, input }) => {
    const rows = await ctx.hub.sql<(Omit<z.infer<typeof event>, 'at'> & { at: Date })[]>`
      select kind, at, address, device, tenant from security_event
      where account_id = ${ctx.account.id}
        ${input.before ? ctx.hub.sql`and at < ${input.before}` : ctx.hub.sql``}
      order by at desc limit 100`;
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  });
