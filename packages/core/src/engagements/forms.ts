import { describeFacts, type FactField } from '@smart/law';
import { type ZodType, z } from 'zod';
import { publicProcedure } from '../procedure/index.ts';
import { legalEntities } from '../tenant/index.ts';
import { lawOf } from './ground.ts';

const fieldShape: ZodType<FactField> = z.custom<FactField>();

/**
 * What the forms of an engagement are drawn from, for each legal entity: contract kinds with their
 * pay, and the national facts of engagements and people. Labels are keys of the country's words.
 */
export const forms = publicProcedure
  .input(z.object({}))
  .output(
    z.object({
      entities: z.array(
        z.object({
          entity: z.string(),
          name: z.string(),
          jurisdiction: z.string(),
          country: z.string(),
          currency: z.string(),
          kinds: z.array(
            z.object({ id: z.string(), pays: z.array(z.string()), fixedTerm: z.boolean() }),
          ),
          facts: z.array(fieldShape),
          personFacts: z.array(fieldShape),
          region: z.string(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const entities = await legalEntities(ctx.tx);
    return {
      entities: entities.map((entity) => {
        const law = lawOf(ctx.tenant, entity.jurisdiction);
        return {
          entity: entity.id,
          name: entity.name,
          jurisdiction: law.id,
          country: law.country,
          currency: entity.currency.trim(),
          kinds: law.kinds.map(({ id, pays, fixedTerm }) => ({ id, pays: [...pays], fixedTerm })),
          facts: [...describeFacts(law.facts.engagement as ZodType, 'engagement')],
          personFacts: [...describeFacts(law.facts.person as ZodType, 'person')],
          region: ctx.tenant.plugin.tenant.region,
        };
      }),
    };
  });
