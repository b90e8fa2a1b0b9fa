import { z } from 'zod';
import { clientProcedure, Fault } from '../../procedure/index.ts';
import { confirmationOutput, contentOutput, shownContent, stateOutput } from '../output.ts';
import { orderRow } from '../read.ts';
import { versionOf } from '../version.ts';
import { confirmationsOf } from '../view.ts';
import { linkRow } from './linked.ts';

const output = z.object({
  number: z.string(),
  state: stateOutput,
  versionNumber: z.number().int(),
  /** A newer version is under way: this one can no longer be decided on. */
  superseded: z.boolean(),
  canDecide: z.boolean(),
  content: contentOutput,
  parties: z.object({
    seller: z.object({ entity: z.string(), name: z.string() }),
    client: z.object({
      id: z.uuid(),
      name: z.string(),
      vatNumber: z.string().nullable(),
      street: z.string(),
      postCode: z.string(),
      city: z.string(),
      country: z.string(),
    }),
    worker: z.object({ id: z.uuid(), name: z.string() }),
  }),
  hash: z.string(),
  sentAt: z.string(),
  expiresAt: z.string(),
  opened: z.boolean(),
  confirmation: confirmationOutput
    .omit({ feeRate: true, guaranteeRate: true, networkAddress: true, file: true })
    .nullable(),
});

/**
 * The order as its client sees it through the link. Reading changes nothing and confirms nothing.
 * Faults `link.unknown`, `link.revoked`, `link.expired`.
 */
export const view = clientProcedure
  .input(z.object({}))
  .output(output)
  .query(async ({ ctx }) => {
    const row = await orderRow(ctx.tx, ctx.order);
    const link = await linkRow(ctx);
    const version = await versionOf(ctx.tx, ctx.order, link.version);
    if (!version?.parties || version.contentHash === null || version.sentAt === null) {
      throw new Fault('link.unknown', {}, 'unauthenticated');
    }
    const confirmations = await confirmationsOf(ctx.tx, ctx.order);
    const superseded = row.currentVersion !== link.version;
    return {
      number: row.number,
      state: row.state,
      versionNumber: link.version,
      superseded,
      canDecide: row.state === 'sent' && !superseded,
      content: shownContent(version),
      parties: version.parties,
      hash: version.contentHash,
      sentAt: version.sentAt,
      expiresAt: link.expires_at,
      opened: link.opened_at !== null,
      confirmation: confirmations.find((each) => each.version === link.version) ?? null,
    };
  });
