import { z } from 'zod';
import { Fault, memberIntent } from '../procedure/index.ts';
import { newestContract, settleReadiness } from './contracts.ts';
import { readEngagement, requireState } from './store.ts';

/**
 * The person signs the contract's newest version by a click. `hash` is that of the paper they were
 * shown; time and network address are kept as evidence. With an accepted start declaration the
 * engagement is then ready. Faults: `engagements.wrong-state`, `engagements.other-contract`,
 * `engagements.signed-already`.
 */
export const sign = memberIntent
  .meta({ sample: { id: '00000000-0000-7000-8000-000000000000', hash: 'a'.repeat(64) } })
  .input(z.object({ id: z.uuid(), hash: z.string().regex(/^[0-9a-f]{64}$/) }))
  .output(z.object({ ready: z.boolean(), signedAt: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const { tx } = ctx;
    const row = await readEngagement(tx, input.id, 'lock');
    if (row.person !== ctx.person) throw new Fault('engagements.unknown', {}, 'not-found');
    requireState(row, 'approved', 'ready', 'ended');
    const contract = await newestContract(tx, row.id);
    if (contract.hash !== input.hash) {
      throw new Fault('engagements.other-contract', {}, 'conflict');
    }
    if (contract.personSignedAt !== null) {
      throw new Fault('engagements.signed-already', {}, 'conflict');
    }
    const signedAt = ctx.clock.now();
    await tx.sql`
      update contract set person_signed_at = ${signedAt}, network_address = ${ctx.clientAddress}
      where id = ${contract.id}`;
    const ready = await settleReadiness(ctx, row.id);
    ctx.note({ subject: row.person, engagement: row.id, contract: contract.id, ready });
    return { ready, signedAt };
  });
