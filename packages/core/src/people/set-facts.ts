import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { checkedFacts, insertFacts } from './facts.ts';
import { readPerson } from './read.ts';

/**
 * Enters national facts of a person from a day on, in the shape the country's plug-in asks for
 * (earlier days keep what held then; also back in time, which payroll then corrects). Faults:
 * `person.unknown`, `jurisdiction.unknown`, `facts.invalid`.
 */
export const setFacts = staffProcedure('adviser', 'payroll', 'admin')
  .input(
    z.object({
      person: z.uuid(),
      jurisdiction: z.string().max(20),
      from: z.iso.date(),
      facts: z.record(z.string().max(100), z.unknown()),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    await readPerson(ctx.tx, input.person);
    const facts = checkedFacts(ctx.tenant.plugin, input.jurisdiction, input.facts);
    const { person, jurisdiction, from } = input;
    const entry = { person, jurisdiction, from, facts, setBy: ctx.person, now: ctx.clock.now() };
    const id = await insertFacts(ctx.tx, ctx.tenant.vault, entry);
    ctx.note({ subject: person, jurisdiction, from });
    return { id };
  });
