import { z } from 'zod';
import { readClient } from '../clients/index.ts';
import { Fault, staffIntent, staleUnless } from '../procedure/index.ts';
import { confirmVersion } from './confirm.ts';
import { moveOrder, revokeLinks } from './move.ts';
import { stateOutput } from './output.ts';
import { orderWith, requireState } from './read.ts';
import { freezeVersion, requireSendable } from './send.ts';

/**
 * An adviser records a confirmation received on paper, with its file (uploaded before, purpose
 * `order-confirmation`). The current version freezes as it stands. Faults `orders.unknown`,
 * `orders.wrong-state`, `orders.own`, `orders.paper-in-future`, `orders.file-unknown`,
 * `orders.vat-undecided`, `orders.client-blocked`, `record.stale`.
 */
export const recordPaper = staffIntent('adviser')
  .meta({ begins: true })
  .input(
    z.object({
      order: z.uuid(),
      version: z.number().int(),
      name: z.string().trim().min(2).max(120),
      role: z.string().trim().max(120).optional(),
      /** Day the paper bears. */
      on: z.iso.date(),
      file: z.uuid(),
    }),
  )
  .output(z.object({ state: stateOutput, version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderWith(ctx.tx, input.order, 'lock');
    if (row.personId === ctx.person) throw new Fault('orders.own', {}, 'forbidden');
    requireState(row, 'review', 'sent');
    staleUnless(row.version === input.version);
    if (input.on > ctx.today) throw new Fault('orders.paper-in-future', {}, 'invalid', 'on');
    const [file] = await ctx.tx.sql`
      select 1 from file where id = ${input.file} and purpose = 'order-confirmation'`;
    if (!file) throw new Fault('orders.file-unknown', {}, 'invalid', 'file');
    const client = await readClient(ctx.tx, row.clientId);
    requireSendable(row, client);
    const hash = await freezeVersion(ctx, row, client, ctx.person);
    const at = ctx.clock.now();
    await revokeLinks(ctx.tx, row.id, at);
    const advised = { state: row.state, at, adviser: ctx.person };
    const version = await moveOrder(ctx.tx, row, advised);
    const frozen = { ...row, version, adviserId: ctx.person };
    ctx.note({ subject: row.personId, order: row.id, file: input.file });
    const done = await confirmVersion(ctx, frozen, {
      how: 'paper',
      name: input.name,
      role: input.role || null,
      networkAddress: null,
      file: input.file,
      recordedBy: ctx.person,
      hash,
      on: input.on,
    });
    return { state: 'confirmed' as const, version: done.version };
  });
