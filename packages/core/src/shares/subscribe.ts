import { formatRfReference, makeRfReference } from '@smart/banking';
import { toDecimal } from '@smart/money';
import { z } from 'zod';
import { newId } from '../database/index.ts';
import { queueMail } from '../mail/index.ts';
import { completionLevel, readPerson } from '../people/index.ts';
import { asSystem, Fault, type MemberContext, memberIntent } from '../procedure/index.ts';
import { houseAt, legalEntities } from '../tenant/index.ts';
import { mailWords } from '../words/index.ts';
import { type ShareAccount, shareAccount, shareNominal } from './house.ts';
import { post, subscribedEntry } from './subscription.ts';

/** How to pay: answered at once and mailed. */
export const paymentOutput = z.object({
  amountMinor: z.bigint(),
  currency: z.string(),
  reference: z.string(),
  account: z.object({ name: z.string(), iban: z.string(), bic: z.string().nullable() }).nullable(),
});

/** The entity whose shares are sold: the first, unless named. Fault `entity.unknown`. */
async function sellerOf(ctx: MemberContext, id: string | undefined) {
  const entities = await legalEntities(ctx.tx);
  const found = id === undefined ? entities[0] : entities.find((entity) => entity.id === id);
  if (!found) throw new Fault('entity.unknown', { id: id ?? '' }, 'not-found', 'entity');
  return found;
}

const accountLines = (account: ShareAccount | null): string =>
  account
    ? `${account.name}\nIBAN ${account.iban}${account.bic ? `\nBIC ${account.bic}` : ''}`
    : '';

/**
 * Subscribes shares. The answer says how to pay; membership begins when the bank statement shows
 * the money. Faults `shares.none` where the house sells none, `shares.address-needed`, `shares.already-open`, `entity.unknown`.
 */
export const subscribe = memberIntent
  .meta({ begins: true })
  .input(z.object({ quantity: z.number().int().min(1).max(1000), entity: z.string().optional() }))
  .output(paymentOutput.extend({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const person = await readPerson(ctx.tx, ctx.person);
    // The register of members holds names and addresses.
    if (completionLevel(person) < 2) throw new Fault('shares.address-needed', {}, 'conflict');
    const entity = await sellerOf(ctx, input.entity);
    const nominal = shareNominal(await houseAt(ctx.tx, ctx.tenant.plugin.tenant, ctx.today));
    if (nominal <= 0n) throw new Fault('shares.none', {}, 'conflict');
    const id = newId();
    const now = ctx.clock.now();
    const amount = nominal * BigInt(input.quantity);
    const booked = {
      id,
      personId: ctx.person,
      entityId: entity.id,
      amountMinor: amount,
      currency: entity.currency,
    };
    // Numbering and the ledger are the office's.
    return asSystem(ctx.tx, 'shares', async (tx) => {
      const [open] = await tx.sql`
        select 1 from share_subscription where person_id = ${ctx.person} and state = 'requested'`;
      if (open) throw new Fault('shares.already-open', {}, 'conflict');
      const [next] = await tx.sql<{ n: bigint }[]>`select nextval('share_reference') as n`;
      const reference = makeRfReference(`S${ctx.tenant.id}${next!.n.toString().padStart(6, '0')}`);
      await tx.sql`
        insert into share_subscription (id, person_id, entity_id, quantity, nominal_minor,
          amount_minor, currency, reference, state, requested_at)
        values (${id}, ${ctx.person}, ${entity.id}, ${input.quantity}, ${nominal}, ${amount},
          ${entity.currency}, ${reference}, 'requested', ${now})`;
      await post(tx, [subscribedEntry(booked, ctx.today)], now);
      const account = await shareAccount(tx, entity.id);
      await queueMail(
        { ...ctx, tx },
        {
          person: ctx.person,
          code: 'shares.subscribed',
          words: mailWords('shareSubscribed'),
          params: {
            shares: input.quantity,
            nominal: toDecimal(nominal),
            amount: toDecimal(amount),
            currency: entity.currency,
            reference: formatRfReference(reference),
            account: accountLines(account),
          },
        },
      );
      return { id, amountMinor: amount, currency: entity.currency, reference, account };
    });
  });
