import { z } from 'zod';
import { readClient } from '../clients/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';
import { proposedAgain, vatQuestion } from './draft.ts';
import { moveOrder } from './move.ts';
import { contentOutput, shownContent } from './output.ts';
import { orderWith, requireState } from './read.ts';
import { saveVersion } from './version.ts';

/**
 * Asks the rules again, after the client or its VAT number changed, and keeps what they propose.
 * Faults `orders.unknown`, `orders.wrong-state`, `record.stale`.
 */
export const proposeVat = staffProcedure('adviser', 'finance')
  .input(z.object({ order: z.uuid(), version: z.number().int() }))
  .output(z.object({ content: contentOutput, version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderWith(ctx.tx, input.order, 'lock');
    requireState(row, 'draft', 'review');
    const client = await readClient(ctx.tx, row.clientId);
    const entity = await legalEntity(ctx.tx, row.entityId);
    const facts = { ...row.content.vatCase, ...row.content, entity, client };
    const proposed = proposedAgain(row.content, vatQuestion(ctx, facts));
    const content = { ...proposed, vatFixedBy: null };
    const at = ctx.clock.now();
    const version = await moveOrder(ctx.tx, row, { state: row.state, at }, input.version);
    const of = { id: row.content.id, order: row.id, number: row.currentVersion };
    await saveVersion(ctx.tx, of, content, { person: ctx.person, at });
    ctx.note({ subject: row.personId, order: row.id });
    return { content: shownContent(content), version };
  });
