import { firstOfMonth } from '@smart/calendar';
import { z } from 'zod';
import { Fault, memberProcedure } from '../procedure/index.ts';
import { checkedFacts, insertFacts } from './facts.ts';

/**
 * The person says what their country's law must know about them, from a day of the current month or
 * later on; what should have held earlier is for the office, because it corrects pay already
 * issued. Faults: `facts.back-in-time`, `jurisdiction.unknown`, `facts.invalid`.
 */
export const declareFacts = memberProcedure
  .input(
    z.object({
      jurisdiction: z.string().max(20),
      from: z.iso.date(),
      facts: z.record(z.string().max(100), z.unknown()),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { jurisdiction, from } = input;
    const first = firstOfMonth(ctx.today);
    if (from < first) {
      throw new Fault('facts.back-in-time', { first }, 'invalid', 'from');
    }
    const facts = checkedFacts(ctx.tenant.plugin, jurisdiction, input.facts);
    const { person } = ctx;
    const entry = { person, jurisdiction, from, facts, setBy: person, now: ctx.clock.now() };
    const id = await insertFacts(ctx.tx, ctx.tenant.vault, entry);
    ctx.note({ subject: person, jurisdiction, from });
    return { id };
  });
