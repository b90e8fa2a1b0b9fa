import { z } from 'zod';
import { type Client, readClient } from '../clients/index.ts';
import { newId } from '../database/index.ts';
import { asSystem, memberIntent } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';
import { orderInput } from './content.ts';
import { draftContent } from './draft.ts';
import { recordOrderEvent } from './events.ts';
import { moveOrder, revokeLinks } from './move.ts';
import { orderWith, requireState } from './read.ts';
import { saveVersion } from './version.ts';

/**
 * Changes an order. A draft is overwritten; what was sent or confirmed stays as it was and the
 * change is a new version, to be looked at and confirmed again (until then a confirmed one holds).
 * Its link is closed. Faults: `orders.unknown`, `orders.wrong-state`, `record.stale`, and whatever
 * `draftContent` refuses.
 */
export const update = memberIntent
  .input(orderInput.extend({ order: z.uuid(), version: z.number().int() }))
  .output(z.object({ versionNumber: z.number().int(), version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, person } = ctx;
    const row = await orderWith(tx, input.order, 'lock');
    requireState(row, 'draft', 'change-asked', 'declined', 'sent', 'confirmed');
    const entity = await legalEntity(tx, row.entityId);
    const client: Client = await asSystem(tx, 'orders', (system) =>
      readClient(system, row.clientId),
    );
    const content = await draftContent(ctx, { entity, client, input });
    const at = ctx.clock.now();
    const frozen = row.content.contentHash !== null;
    const number = row.currentVersion + (frozen ? 1 : 0);
    const version = await moveOrder(
      tx,
      row,
      { state: 'draft', at, currentVersion: number },
      input.version,
    );
    const id = frozen ? newId() : row.content.id;
    await saveVersion(tx, { id, order: row.id, number }, content, { person, at });
    await revokeLinks(tx, row.id, at);
    if (frozen) {
      await recordOrderEvent(tx, { order: row.id, at, kind: 'changed', data: { version: number } });
    }
    ctx.note({ subject: person, order: row.id, number });
    return { versionNumber: number, version };
  });
