import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Fault, memberProcedure, staleUnless } from '../procedure/index.ts';
import { readPerson } from './read.ts';
import { person } from './tables.ts';

const line = (maximum: number) => z.string().trim().max(maximum);

const input = z.object({
  givenName: line(100).min(1),
  familyName: line(100).min(1),
  phone: line(40).regex(/^\+?[0-9 ()/.-]{5,40}$/),
  language: z.string().max(10),
  street: line(200).default(''),
  postalCode: line(20).default(''),
  city: line(100).default(''),
  country: z
    .string()
    .regex(/^([A-Z]{2})?$/)
    .default(''),
  /** As read with `people.me`. */
  version: z.number().int(),
});

/**
 * Contact and address. A verified name stays: it is changed by showing the new papers
 * (`people.submitIdentity`). Faults: `record.stale`, `language.unknown`, `identity.name-verified`.
 */
export const updateContact = memberProcedure
  .input(input)
  .output(z.object({ version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { version, ...contact } = input;
    if (!ctx.tenant.plugin.tenant.languages.includes(contact.language)) {
      throw new Fault('language.unknown', { language: contact.language }, 'invalid', 'language');
    }
    const before = await readPerson(ctx.tx, ctx.person);
    const renamed =
      before.givenName !== contact.givenName || before.familyName !== contact.familyName;
    if (before.identityState === 'verified' && renamed) {
      throw new Fault('identity.name-verified', {}, 'conflict', 'familyName');
    }
    const changed = await ctx.tx.db
      .update(person)
      .set({ ...contact, version: sql`${person.version} + 1`, updatedAt: ctx.clock.now() })
      .where(and(eq(person.id, ctx.person), eq(person.version, version)))
      .returning({ version: person.version });
    staleUnless(changed.length === 1);
    return { version: version + 1 };
  });
