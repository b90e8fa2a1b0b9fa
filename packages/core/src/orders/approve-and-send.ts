import { z } from 'zod';
import { readClient } from '../clients/index.ts';
import { noteLook } from '../people/index.ts';
import { Fault, staffIntent, staleUnless } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';
import { proposedAgain, vatQuestion } from './draft.ts';
import { stateOutput } from './output.ts';
import { orderWith, requireState } from './read.ts';
import { sendVersion } from './send.ts';
import { saveVersion } from './version.ts';

/**
 * An adviser has looked at the order: its VAT case is fixed as it stands (proposed anew, unless
 * staff fixed it before) and the client gets the link. Nobody approves their own order. Faults
 * `orders.unknown`, `orders.wrong-state`, `orders.own`, `orders.vat-undecided`,
 * `orders.vat-changed` (the proposal is another now: look again), `orders.client-blocked`,
 * `record.stale`.
 */
export const approveAndSend = staffIntent('adviser')
  .meta({ begins: true })
  .input(z.object({ order: z.uuid(), version: z.number().int() }))
  .output(z.object({ state: stateOutput, version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderWith(ctx.tx, input.order, 'lock');
    if (row.personId === ctx.person) throw new Fault('orders.own', {}, 'forbidden');
    requireState(row, 'review');
    staleUnless(row.version === input.version);
    const client = await readClient(ctx.tx, row.clientId);
    ctx.note({ subject: row.personId, order: row.id, version: row.currentVersion });
    await noteLook(ctx, row.personId, 'orders');
    if (row.content.vatFixedBy !== null) {
      return sendVersion(ctx, { row, client, by: ctx.person, adviser: ctx.person });
    }
    const entity = await legalEntity(ctx.tx, row.entityId);
    const facts = { ...row.content.vatCase, ...row.content, entity, client };
    const content = proposedAgain(row.content, vatQuestion(ctx, facts));
    const { category } = content.vatCase;
    if (category !== row.content.vatCase.category || content.gross !== row.content.gross) {
      throw new Fault('orders.vat-changed', { category }, 'conflict');
    }
    const version = { id: row.content.id, order: row.id, number: row.currentVersion };
    const by = { person: ctx.person, at: ctx.clock.now() };
    await saveVersion(ctx.tx, version, content, by);
    const fresh = await orderWith(ctx.tx, row.id);
    return sendVersion(ctx, { row: fresh, client, by: ctx.person, adviser: ctx.person });
  });
