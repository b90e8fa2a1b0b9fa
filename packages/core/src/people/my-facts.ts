import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { factsOf } from './facts.ts';

/** What the office knows of the person's national facts, oldest first, each from its day on. */
export const myFacts = memberProcedure
  .input(z.object({}))
  .output(
    z.array(
      z.object({
        from: z.string(),
        jurisdiction: z.string(),
        facts: z.record(z.string(), z.unknown()),
      }),
    ),
  )
  .query(async ({ ctx }) => {
    const known = await factsOf(ctx.tx, ctx.tenant.vault, [ctx.person]);
    return (known.get(ctx.person) ?? []).map(({ from, jurisdiction, facts }) => ({
      from,
      jurisdiction: jurisdiction ?? '',
      facts: { ...facts },
    }));
  });
