import { randomUUID } from 'node:crypto';
import type { Db, Hub } from '../context.ts';

export interface SignOutNotice {
  readonly tenant: string;
  /** The account's pairwise subject at the tenant. */
  readonly sub: string;
  /** The one session that ended; `null` for all of the person's. */
  readonly sid: string | null;
}

/** Notes that a tenant must hear of an ended session; delivered and retried in the background. */
export async function queueNotice(db: Db, hub: Hub, notice: SignOutNotice): Promise<void> {
  const now = hub.config.clock.now();
  await db`
    insert into sign_out_notice (id, tenant, sub, sid, created_at, next_at)
    select ${randomUUID()}, tenant, ${notice.sub}, ${notice.sid}, ${now}, ${now}
    from directory where tenant = ${notice.tenant} and back_channel_uri is not null`;
}
