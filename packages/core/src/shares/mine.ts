import { z } from 'zod';
import { asSystem, memberProcedure } from '../procedure/index.ts';
import { houseAt, legalEntities } from '../tenant/index.ts';
import { shareAccount, shareNominal, shareRequired } from './house.ts';
import { shareStanding } from './standing.ts';
import { subscriptionsOf } from './subscription.ts';

const output = z.object({
  member: z.boolean(),
  memberNumber: z.bigint().nullable(),
  since: z.string().nullable(),
  shares: z.number().int(),
  /** What one share costs today, and whether one must hold one to work. */
  nominalMinor: z.bigint(),
  currency: z.string(),
  required: z.boolean(),
  subscriptions: z.array(
    z.object({
      id: z.uuid(),
      state: z.enum(['requested', 'paid', 'cancelled']),
      quantity: z.number().int(),
      amountMinor: z.bigint(),
      paidMinor: z.bigint(),
      currency: z.string(),
      reference: z.string(),
      requestedAt: z.string(),
      paidAt: z.string().nullable(),
      version: z.number().int(),
    }),
  ),
  account: z.object({ name: z.string(), iban: z.string(), bic: z.string().nullable() }).nullable(),
});

/** The person's membership, their subscriptions, and how to pay an open one. */
export const mine = memberProcedure
  .input(z.object({}))
  .output(output)
  .query(async ({ ctx }) => {
    const house = await houseAt(ctx.tx, ctx.tenant.plugin.tenant, ctx.today);
    const standing = await shareStanding(ctx.tx, ctx.person);
    const subscriptions = await subscriptionsOf(ctx.tx, ctx.person);
    const open = subscriptions.find(({ state }) => state === 'requested');
    const [first] = await legalEntities(ctx.tx);
    const account = open
      ? // The office's bank account is shown to whoever is asked to pay to it.
        await asSystem(ctx.tx, 'shares', (tx) => shareAccount(tx, open.entityId))
      : null;
    return {
      ...standing,
      nominalMinor: shareNominal(house),
      currency: first?.currency ?? 'EUR',
      required: shareRequired(house),
      subscriptions,
      account,
    };
  });
