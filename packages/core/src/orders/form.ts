import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { houseAt, houseNumber, legalEntities } from '../tenant/index.ts';
import { countryOf, vatRatesOf } from './vat.ts';

const output = z.object({
  languages: z.array(z.string()),
  /** Country of the cooperative: what a place is unless said otherwise. */
  country: z.string(),
  currency: z.string(),
  paymentDays: z.number().int(),
  /** VAT rates of the country by its own names, in its own order. */
  rates: z.array(z.object({ name: z.string(), percent: z.string() })),
  budgets: z.array(z.object({ id: z.uuid(), name: z.string(), entity: z.string() })),
  clients: z.array(
    z.object({ id: z.uuid(), name: z.string(), city: z.string(), language: z.string() }),
  ),
  today: z.string(),
});

/** What the form of a new order offers to choose from. */
export const form = memberProcedure
  .input(z.object({}))
  .output(output)
  .query(async ({ ctx }) => {
    const { plugin } = ctx.tenant;
    const [entity] = await legalEntities(ctx.tx);
    const house = await houseAt(ctx.tx, plugin.tenant, ctx.today);
    const budgets = await ctx.tx.sql<z.infer<typeof output>['budgets']>`
      select id, name, entity_id as entity from budget
      where person_id = ${ctx.person} and state = 'open' order by opened_at, id`;
    const clients = await ctx.tx.sql<z.infer<typeof output>['clients']>`
      select id, name, city, language from client
      where state <> 'blocked' order by lower(name), id limit 500`;
    const rates = entity ? vatRatesOf(plugin, entity, ctx.today) : {};
    return {
      languages: [...plugin.tenant.languages],
      country: entity ? countryOf(plugin, entity) : '',
      currency: entity?.currency ?? 'EUR',
      paymentDays: houseNumber(house, 'client-payment-days'),
      rates: Object.entries(rates).map(([name, percent]) => ({ name, percent })),
      budgets: [...budgets],
      clients: [...clients],
      today: ctx.today,
    };
  });
