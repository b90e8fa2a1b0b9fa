import { z } from 'zod';
import { signedIn } from '../api/base.ts';
import { instant } from '../api/inputs.ts';

const session = z.object({
  id: z.uuid(),
  /** The one this call came with. */
  here: z.boolean(),
  signedInAt: instant,
  seenAt: instant,
  address: z.string().nullable(),
  /** The browser's own description of itself. */
  device: z.string().nullable(),
});

interface Row {
  id: string;
  created_at: Date;
  seen_at: Date;
  address: string | null;
  device: string | null;
}

/** The person's open sessions, the one used last first. */
export const list = signedIn.output(z.array(session)).query(async ({ ctx }) => {
  const now = ctx.hub.config.clock.now();
  const rows = await ctx.hub.sql<Row[]>`
    select s.id, s.created_at, s.seen_at, s.address, s.device from account_session s
    join oidc_record r on r.kind = 'Session' and r.uid_hash = s.uid_hash and r.expires_at > ${now}
    where s.account_id = ${ctx.account.id} and s.ended_at is null
    order by s.seen_at desc limit 100`;
  return rows.map((row) => ({
    id: row.id,
    here: row.id === ctx.session.id,
    signedInAt: row.created_at.toISOString(),
    seenAt: row.seen_at.toISOString(),
    address: row.address,
    device: row.device,
  }));
});
