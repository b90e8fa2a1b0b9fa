import { z } from 'zod';
import { clientIntent } from '../../procedure/index.ts';
import { confirmVersion } from '../confirm.ts';
import { decidable } from './linked.ts';

/**
 * The client confirms the very content shown (`hash`), with name, function and a deliberate tick.
 * Frozen with time, network address and the hash. Faults `orders.wrong-state`, `orders.superseded`,
 * `orders.other-content`.
 */
export const confirm = clientIntent
  .input(
    z.object({
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().trim().min(2).max(120),
      role: z.string().trim().min(2).max(120),
      /** "I may sign for the client and confirm this order." */
      agree: z.literal(true),
    }),
  )
  .meta({
    begins: true,
    sample: { hash: '0'.repeat(64), name: 'Someone', role: 'Office', agree: true },
  })
  .output(z.object({ state: z.literal('confirmed'), confirmedOn: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const row = await decidable(ctx, input.hash);
    ctx.note({ subject: row.personId, order: row.id, version: row.currentVersion });
    await confirmVersion(ctx, row, {
      how: 'link',
      name: input.name,
      role: input.role,
      networkAddress: ctx.clientAddress,
      file: null,
      recordedBy: null,
      hash: input.hash,
      on: ctx.today,
    });
    return { state: 'confirmed' as const, confirmedOn: ctx.today };
  });
