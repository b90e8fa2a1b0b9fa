/** Ending sessions: here, and at every tenant that was signed in to through them. */
import type { AdapterPayload } from 'oidc-provider';
import type { Db, Hub } from '../context.ts';
import { hashOf } from '../crypto/token.ts';
import { openRecord } from '../provider/records.ts';
import { pairwiseSubject } from '../provider/subject.ts';
import { queueNotice } from '../sign-out/queue.ts';

export interface SessionsToEnd {
  readonly accountId: string;
  /** Only this one; else all. */
  readonly only?: Buffer;
  /** All but this one. */
  readonly except?: Buffer;
}

interface Row {
  id_hash: Buffer;
  uid_hash: Buffer;
  payload_sealed: Buffer;
  consumed_at: Date | null;
}

async function endOne(db: Db, hub: Hub, accountId: string, payload: AdapterPayload) {
  for (const [tenant, used] of Object.entries(payload.authorizations ?? {})) {
    const sub = pairwiseSubject(hub.config.pairwiseSalt, tenant, accountId);
    await queueNotice(db, hub, { tenant, sub, sid: used?.sid ?? null });
    if (used?.grantId === undefined) continue;
    const grant = hashOf(used.grantId);
    await db`delete from oidc_record
      where grant_hash = ${grant} or (kind = 'Grant' and id_hash = ${grant})`;
  }
}

/** Ends sessions in one transaction with their notices. Answers how many there were. */
export async function endSessions(db: Db, hub: Hub, which: SessionsToEnd): Promise<number> {
  const rows = await db<Row[]>`
    delete from oidc_record where kind = 'Session' and account_id = ${which.accountId}
      ${which.only ? db`and uid_hash = ${which.only}` : db``}
      ${which.except ? db`and uid_hash <> ${which.except}` : db``}
    returning id_hash, uid_hash, payload_sealed, consumed_at`;
  for (const row of rows) {
    await endOne(db, hub, which.accountId, openRecord(hub, 'Session', row));
    await db`update account_session set ended_at = ${hub.config.clock.now()}
      where uid_hash = ${row.uid_hash}`;
  }
  return rows.length;
}
