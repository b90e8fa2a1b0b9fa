import { z } from 'zod';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { readClient } from './read.ts';
import { recordCheck } from './record-check.ts';

/**
 * Staff take a number for valid though the service does not say so, with a reason that is kept
 * beside it. Faults `clients.unknown`, `clients.no-vat-number`.
 */
export const overrideVat = staffProcedure('adviser', 'finance')
  .input(z.object({ client: z.uuid(), reason: z.string().trim().min(10).max(500) }))
  .output(z.object({ result: z.literal('override') }))
  .mutation(async ({ ctx, input }) => {
    const client = await readClient(ctx.tx, input.client);
    if (client.vatNumber === null) throw new Fault('clients.no-vat-number', {}, 'conflict');
    await recordCheck(ctx.tx, {
      client: client.id,
      vatNumber: client.vatNumber,
      result: 'override',
      source: 'staff',
      answer: {},
      reason: input.reason,
      by: ctx.person,
      at: ctx.clock.now(),
    });
    ctx.note({ client: client.id, result: 'override' });
    return { result: 'override' as const };
  });
