import { z } from 'zod';
import { newId } from '../database/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';

const line = (maximum: number) => z.string().trim().max(maximum);

/**
 * Staff enter a person who has no account yet. When someone signs in for the first time under the
 * same, confirmed e-mail address, it is this person. Faults: `language.unknown`,
 * `person.email-taken`.
 */
export const enter = staffIntent('adviser', 'payroll', 'admin')
  .meta({ begins: true })
  .input(
    z.object({
      email: z.email().max(200),
      givenName: line(100).min(1),
      familyName: line(100).min(1),
      language: z.string().max(10),
      phone: line(40).default(''),
      street: line(200).default(''),
      postalCode: line(20).default(''),
      city: line(100).default(''),
      country: z
        .string()
        .regex(/^([A-Z]{2})?$/)
        .default(''),
    }),
  )
  .output(z.object({ person: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const { intentId: _, ...given } = input;
    if (!ctx.tenant.plugin.tenant.languages.includes(given.language)) {
      throw new Fault('language.unknown', { language: given.language }, 'invalid', 'language');
    }
    // One at a time for an address, so that two advisers do not enter the same person.
    await sql`select pg_advisory_xact_lock(hashtextextended(lower(${given.email}), 11))`;
    const taken = await sql`
      select 1 from person where lower(email) = lower(${given.email}) and state = 'active'`;
    if (taken.length > 0) throw new Fault('person.email-taken', {}, 'conflict', 'email');
    const person = newId();
    const now = ctx.clock.now();
    await sql`
      insert into person (id, email, given_name, family_name, language, phone, street, postal_code,
        city, country, created_at, updated_at)
      values (${person}, ${given.email}, ${given.givenName}, ${given.familyName},
        ${given.language}, ${given.phone}, ${given.street}, ${given.postalCode}, ${given.city},
        ${given.country}, ${now}, ${now})`;
    ctx.note({ subject: person });
    return { person };
  });
