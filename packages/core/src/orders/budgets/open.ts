import { z } from 'zod';
import { Fault, memberIntent } from '../../procedure/index.ts';
import { legalEntities } from '../../tenant/index.ts';
import { openBudget } from '../budget-for.ts';

/** Opens a budget with a legal entity, the first unless named. Fault `entity.unknown`. */
export const open = memberIntent
  .meta({ begins: true })
  .input(
    z.object({ name: z.string().trim().min(1).max(120), entity: z.string().max(60).optional() }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const entities = await legalEntities(ctx.tx);
    const entity = entities.find(({ id }) => id === (input.entity ?? entities[0]?.id));
    if (!entity)
      throw new Fault('entity.unknown', { id: input.entity ?? '' }, 'not-found', 'entity');
    const id = await openBudget(ctx, entity.id, input.name);
    ctx.note({ subject: ctx.person, budget: id });
    return { id };
  });
