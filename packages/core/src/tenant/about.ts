import { z } from 'zod';
import { publicProcedure } from '../procedure/index.ts';
import { legalEntities } from './entities.ts';

/** What anyone may know of the tenant: its names, languages, entities, and the office's date. */
export const about = publicProcedure
  .input(z.object({}))
  .output(
    z.object({
      id: z.string(),
      name: z.string(),
      languages: z.array(z.string()),
      lifecycle: z.enum(['live', 'frozen', 'wound-down']),
      entities: z.array(z.object({ id: z.string(), name: z.string(), currency: z.string() })),
      today: z.string(),
      exampleMode: z.boolean(),
    }),
  )
  .query(async ({ ctx }) => {
    const { id, name, languages, lifecycle } = ctx.tenant.plugin.tenant;
    const entities = await legalEntities(ctx.tx);
    return {
      id,
      name,
      languages: [...languages],
      lifecycle,
      entities: entities.map((each) => ({
        id: each.id,
        name: each.name,
        currency: each.currency.trim(),
      })),
      today: ctx.today,
      exampleMode: ctx.tenant.exampleMode,
    };
  });
