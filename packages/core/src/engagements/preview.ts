import { z } from 'zod';
import { newId } from '../database/index.ts';
import { Fault, memberProcedure } from '../procedure/index.ts';
import { outlookShape } from './answer.ts';
import { assemble } from './assemble.ts';
import { draftFields, SAMPLE_DRAFT, targetInput } from './draft.ts';
import { budgetFor } from './ground.ts';

/**
 * What an engagement would mean, from the budget of the signed-in person: billed, cost, gross, net
 * (in three directions with `target`), what stands against it, what it does to earlier engagements
 * of the same months, what falls due at its end. Nothing is stored. Faults: `engagements.…` of the
 * draft, `law.…` of the country's law.
 */
export const preview = memberProcedure
  .meta({ sample: SAMPLE_DRAFT })
  .input(
    draftFields.extend({
      /** The draft's own id when it is stored already. */
      id: z.uuid().nullish(),
      target: targetInput.nullish(),
    }),
  )
  .output(outlookShape.extend({ free: z.bigint(), enough: z.boolean() }))
  .query(async ({ ctx, input }) => {
    const { id, target, ...draft } = input;
    const budget = await budgetFor(ctx.tx, draft.budget);
    if (budget.person !== ctx.person)
      throw new Fault('engagements.unknown-budget', {}, 'not-found');
    const request = { budget, draft, id: id ?? newId(), target: target ?? null };
    const { answer, free } = await assemble(ctx, request);
    return { ...answer, free, enough: free >= answer.hold };
  });
