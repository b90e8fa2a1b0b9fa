import { z } from 'zod';
import { newId } from '../database/index.ts';
import { readPerson } from '../people/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { requireOtherPerson } from './agree.ts';

/**
 * Records which state's social security or tax applies to a person from a day on, by an
 * institution's decision or A1; also back in time: payroll then corrects. Faults: `person.unknown`,
 * `engagements.own`, `jurisdiction.malformed`.
 */
export const recordLaw = staffIntent('mobility', 'admin')
  .input(
    z.object({
      person: z.uuid(),
      part: z.enum(['social-security', 'tax']),
      /** Lower-case code of the state. */
      jurisdiction: z.string().max(20),
      from: z.iso.date(),
      evidence: z.string().trim().min(3).max(500),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { person, part, jurisdiction, from, evidence } = input;
    await readPerson(ctx.tx, person);
    requireOtherPerson(ctx, person);
    if (!/^[a-z_][a-z0-9_-]*$/.test(jurisdiction)) {
      throw new Fault('jurisdiction.malformed', {}, 'invalid', 'jurisdiction');
    }
    const id = newId();
    await ctx.tx.sql`
      insert into applicable_law (id, person_id, part, jurisdiction, from_date, evidence,
        recorded_by, recorded_at)
      values (${id}, ${person}, ${part}, ${jurisdiction}, ${from}, ${evidence}, ${ctx.person},
        ${ctx.clock.now()})`;
    ctx.note({ subject: person, part, jurisdiction, from });
    return { id };
  });
