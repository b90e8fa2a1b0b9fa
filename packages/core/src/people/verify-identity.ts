import { z } from 'zod';
import { queueMail } from '../mail/index.ts';
import { Fault, staffProcedure, staleUnless } from '../procedure/index.ts';
import { mailWords } from '../words/index.ts';
import { readPerson } from './read.ts';

const input = z
  .object({
    person: z.uuid(),
    decision: z.enum(['verified', 'refused']),
    /** Code or sentence the person sees; needed for a refusal. */
    reason: z.string().trim().max(500).optional(),
    version: z.number().int(),
  })
  .refine((value) => value.decision === 'verified' || Boolean(value.reason), {
    path: ['reason'],
  });

/**
 * An adviser has seen the papers and decides. Nobody decides about themselves. Faults:
 * `person.unknown`, `identity.own`, `identity.not-submitted`, `record.stale`.
 */
export const verifyIdentity = staffProcedure('adviser', 'admin')
  .input(input)
  .output(z.object({ identityState: z.enum(['verified', 'refused']) }))
  .mutation(async ({ ctx, input }) => {
    if (input.person === ctx.person) throw new Fault('identity.own', {}, 'forbidden');
    const known = await readPerson(ctx.tx, input.person);
    if (known.identityState !== 'submitted') {
      throw new Fault('identity.not-submitted', { state: known.identityState }, 'conflict');
    }
    const now = ctx.clock.now();
    const changed = await ctx.tx.sql`
      update person set identity_state = ${input.decision}, identity_decided_by = ${ctx.person},
        identity_decided_at = ${now}, identity_reason = ${input.reason ?? null},
        version = version + 1, updated_at = ${now}
      where id = ${input.person} and version = ${input.version}`;
    staleUnless(changed.count === 1);
    await queueMail(ctx, {
      person: input.person,
      code: 'identity.decided',
      words: mailWords('identityDecided'),
      params: {},
    });
    ctx.note({ subject: input.person, decision: input.decision });
    return { identityState: input.decision };
  });
