import type { Facts } from '@smart/law';
import { rateText } from '@smart/money';
import { z } from 'zod';
import { publicProcedure } from '../procedure/index.ts';
import { houseAt, legalEntities } from '../tenant/index.ts';
import { splitRate } from './direction.ts';
import { houseInput } from './known.ts';

/** What typical employers of the law are: sizes and memberships, no numbers that identify. */
const unnamed = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => typeof value !== 'string'));

/**
 * What a simulator in a browser must know of the office: what it keeps of an invoice, the legal
 * values it confirmed or entered, its house rules and its entity without identifying numbers.
 */
export const simulatorHouse = publicProcedure
  .input(z.object({}))
  .output(
    z.object({
      today: z.string(),
      /** Fee and guarantee fund together, percent. */
      kept: z.string(),
      region: z.string(),
      currency: z.string(),
      jurisdiction: z.string(),
      entity: z.record(z.string(), z.unknown()),
      house: z.object({
        values: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
        confirmed: z.record(z.string(), z.unknown()),
      }),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx, tenant, today } = ctx;
    const [entity] = await legalEntities(tx);
    const { values, confirmed } = await houseInput(tx, tenant, today);
    const rules = Object.entries(values).filter(([key]) => !key.startsWith('entity.'));
    return {
      today,
      kept: `${rateText(splitRate(await houseAt(tx, tenant.plugin.tenant, today)))} %`,
      region: tenant.plugin.tenant.region,
      currency: entity?.currency.trim() ?? 'EUR',
      jurisdiction: entity?.jurisdiction ?? tenant.id,
      entity: { ...unnamed(entity?.facts ?? {}) },
      house: { values: Object.fromEntries(rules), confirmed: { ...confirmed } },
    };
  });
