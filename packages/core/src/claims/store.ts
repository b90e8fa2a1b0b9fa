/** Claims in the database. */
import type { Tx } from '../database/index.ts';
import { type Claim, type ClaimState, claimColumns } from '../guarantee/index.ts';
import { Fault } from '../procedure/index.ts';

/**
 * A claim, locked until the transaction ends. Faults `claims.unknown`, `claims.wrong-state`,
 * `record.stale` when the page is older than the claim.
 */
export async function claimToDecide(
  tx: Tx,
  of: { readonly claim: string; readonly version: number; readonly state: ClaimState },
): Promise<Claim> {
  const [claim] = await tx.sql<Claim[]>`
    select ${claimColumns(tx)} from guarantee_claim c where c.id = ${of.claim} for update`;
  if (!claim) throw new Fault('claims.unknown', {}, 'not-found');
  if (claim.state !== of.state) {
    throw new Fault('claims.wrong-state', { state: claim.state }, 'conflict');
  }
  if (claim.version !== of.version) throw new Fault('record.stale', {}, 'conflict', 'version');
  return claim;
}

/** Preparer and approver differ; the table says so too. Fault `claims.same-person`. */
export function requireAnother(preparer: string | null, approver: string): void {
  if (preparer === approver) throw new Fault('claims.same-person', {}, 'forbidden');
}
