/** The commitment an approved engagement places on its budget. */

import type { Period } from '@smart/law';
import { holdsOf, moveHolds } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';

interface HoldRow {
  readonly entity: string;
  readonly budget: string;
  readonly hold: string | null;
  readonly estimates: readonly { from: string; to: string; costMinor: string }[];
}

async function holdRow(tx: Tx, engagementId: string): Promise<HoldRow> {
  const [row] = await tx.sql<HoldRow[]>`
    select entity_id as entity, budget_id as budget, hold_id as hold, estimates
    from engagement where id = ${engagementId}`;
  if (!row) throw new Fault('engagements.unknown', {}, 'not-found');
  return row;
}

/** What is still held for an engagement, minor units. */
export async function heldFor(tx: Tx, engagementId: string): Promise<bigint> {
  const { entity, budget, hold } = await holdRow(tx, engagementId);
  const open = await holdsOf(tx.sql, entity, [budget]);
  return open.find((each) => each.hold === hold)?.amount ?? 0n;
}

/** The employer cost that approval estimated for the period (0 when it estimated none). */
export async function estimateFor(tx: Tx, engagementId: string, period: Period): Promise<bigint> {
  const { estimates } = await holdRow(tx, engagementId);
  return estimates
    .filter(({ from }) => from >= period.from && from <= period.to)
    .reduce((sum, { costMinor }) => sum + BigInt(costMinor), 0n);
}

/**
 * Releases what is held for an engagement: `amount`, but not more than is held; all of it when
 * absent. `key` names the deed that releases (`run:<id>:<engagement>`); the same key is refused.
 * Returns what was released.
 */
export async function releaseHold(
  tx: Tx,
  engagementId: string,
  release: {
    readonly key: string;
    readonly amount?: bigint;
    readonly at: string;
    readonly by: string;
  },
): Promise<bigint> {
  const { entity, budget, hold } = await holdRow(tx, engagementId);
  if (hold === null) return 0n;
  const open = await holdsOf(tx.sql, entity, [budget]);
  const held = open.find((each) => each.hold === hold)?.amount ?? 0n;
  const amount = release.amount === undefined || release.amount > held ? held : release.amount;
  if (amount <= 0n) return 0n;
  const { key, at, by } = release;
  const move = { entity, budget, hold, key, engagement: engagementId, amount: -amount };
  await moveHolds(tx.sql, [move], { at, by });
  return amount;
}
