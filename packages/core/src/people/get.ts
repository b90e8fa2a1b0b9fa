import { z } from 'zod';
import { STAFF_ROLES, staffProcedure } from '../procedure/index.ts';
import { noteLook } from './looked.ts';
import { readPerson } from './read.ts';
import { completionLevel } from './rules.ts';

const output = z.object({
  id: z.uuid(),
  email: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  phone: z.string(),
  language: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
  identityState: z.enum(['none', 'submitted', 'verified', 'refused']),
  identitySubmittedAt: z.string().nullable(),
  identityDecidedAt: z.string().nullable(),
  identityReason: z.string().nullable(),
  state: z.enum(['active', 'left', 'erased']),
  level: z.number().int(),
  roles: z.array(z.enum(STAFF_ROLES)),
  version: z.number().int(),
});

/** A person's file for staff. The person sees that it was read. Fault `person.unknown`. */
export const get = staffProcedure()
  .input(z.object({ person: z.uuid() }))
  .output(output)
  .query(async ({ ctx, input }) => {
    const found = await readPerson(ctx.tx, input.person);
    await noteLook(ctx, input.person, 'file');
    const roles = await ctx.tx.sql<{ role: (typeof STAFF_ROLES)[number] }[]>`
      select role from staff_role where person = ${input.person} and revoked_at is null
      order by role`;
    return { ...found, level: completionLevel(found), roles: roles.map(({ role }) => role) };
  });
