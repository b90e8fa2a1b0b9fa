import { z } from 'zod';
import { memberProcedure, STAFF_ROLES } from '../procedure/index.ts';
import { readPerson } from './read.ts';
import { completionLevel, missingForNextLevel } from './rules.ts';

const answer = z.object({
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
  identityReason: z.string().nullable(),
  /** 0 signed in · 1 contact · 2 address · 3 identity verified. */
  level: z.number().int().min(0).max(3),
  missing: z.array(z.string()),
  roles: z.array(z.enum(STAFF_ROLES)),
  secondFactor: z.boolean(),
  /** Seconds since the person proved who they are; deeds that need a step-up ask for few. */
  provenSecondsAgo: z.number().int(),
  erasureRequestedAt: z.string().nullable(),
  version: z.number().int(),
});

/** The signed-in person's own file, and what it still lacks. */
export const me = memberProcedure
  .input(z.object({}))
  .output(answer)
  .query(async ({ ctx }) => {
    const found = await readPerson(ctx.tx, ctx.person);
    const { roles, secondFactor, authenticationAge } = ctx.session;
    return {
      ...found,
      level: completionLevel(found),
      missing: [...missingForNextLevel(found)],
      roles: [...roles],
      secondFactor,
      provenSecondsAgo: Math.max(0, Math.trunc(authenticationAge)),
    };
  });
