import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { legalEntities } from '../tenant/index.ts';
import { orderInput } from './content.ts';
import { clientFor, draftContent } from './draft.ts';
import { contentOutput, shownContent } from './output.ts';

/**
 * What an order would come to, without keeping anything: totals, VAT case, instalments. Faults as
 * `orders.create`.
 */
export const preview = memberProcedure
  .input(
    orderInput.extend({
      client: z.uuid(),
      clientVatNumber: z.string().max(30).optional(),
      entity: z.string().max(60).optional(),
    }),
  )
  .output(contentOutput)
  .query(async ({ ctx, input }) => {
    const client = await clientFor(ctx, input.client, input.clientVatNumber);
    const entities = await legalEntities(ctx.tx);
    const entity = entities.find(({ id }) => id === input.entity) ?? entities[0]!;
    return shownContent(await draftContent(ctx, { entity, client, input }));
  });
