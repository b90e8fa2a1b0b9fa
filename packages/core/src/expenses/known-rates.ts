import { z } from 'zod';
import { vatRatesOf } from '../orders/index.ts';
import { memberProcedure } from '../procedure/index.ts';
import { houseAt, legalEntities, legalEntity } from '../tenant/index.ts';
import { FLAT_KINDS, flatRates } from './rates.ts';

/**
 * The VAT rates a receipt may bear and the flat rates that are paid, on a day (default: today),
 * of a legal entity (default: the first). Faults `entity.unknown`, `orders.no-vat-rates`.
 */
export const rates = memberProcedure
  .input(z.object({ on: z.iso.date().optional(), entity: z.string().max(60).optional() }))
  .output(
    z.object({
      currency: z.string(),
      vat: z.array(z.string()),
      flat: z.array(
        z.object({
          kind: z.enum(FLAT_KINDS),
          key: z.string(),
          rateMinor: z.bigint(),
          unit: z.string(),
          article: z.string(),
          source: z.string(),
          from: z.string(),
        }),
      ),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, today } = ctx;
    const { plugin } = ctx.tenant;
    const on = input.on ?? today;
    const entity =
      input.entity === undefined
        ? (await legalEntities(tx))[0]!
        : await legalEntity(tx, input.entity);
    const house = await houseAt(tx, plugin.tenant, on);
    const percents = Object.values(vatRatesOf(plugin, entity, on));
    const flat = flatRates(plugin, entity, house, { on, asOf: today });
    return {
      currency: entity.currency,
      vat: [...new Set([...percents, '0'])].sort((a, b) => Number(b) - Number(a)),
      flat: flat.map(({ rate: rateMinor, ...rest }) => ({ ...rest, rateMinor })),
    };
  });
