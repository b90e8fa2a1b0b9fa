import { opened } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import { z } from 'zod';
import { newId } from '../database/index.ts';
import { checkedIban } from '../people/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';

/**
 * Enters a bank account of a legal entity, with what stood on it before its first statement here
 * (booked against the opening account). Faults: `entity.unknown`, `iban.invalid`,
 * `payments.bank-account-known`.
 */
export const add = staffIntent('finance', 'admin')
  .meta({
    sample: {
      intentId: '00000000-0000-4000-8000-000000000001',
      entityId: 'xx-coop',
      name: 'Main account',
      iban: 'AT611904300234573201',
      openedOn: '2026-01-01',
    },
  })
  .input(
    z.object({
      entityId: z.string().min(1).max(60),
      name: z.string().trim().min(1).max(70),
      iban: z.string().max(50),
      bic: z
        .string()
        .regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/)
        .optional(),
      openedOn: z.iso.date(),
      openingMinor: z.bigint().min(-100_000_000_000_00n).max(100_000_000_000_00n).default(0n),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, clock } = ctx;
    const { currency } = await legalEntity(tx, input.entityId);
    const iban = checkedIban(input.iban, 'iban');
    const id = newId();
    const made = await tx.sql`
      insert into bank_account (id, entity_id, name, iban, bic, currency, ledger_account, opened_on)
      values (${id}, ${input.entityId}, ${input.name}, ${iban}, ${input.bic ?? null}, ${currency},
        ${id}, ${input.openedOn})
      on conflict (iban) do nothing`;
    if (made.count !== 1) throw new Fault('payments.bank-account-known', {}, 'conflict', 'iban');
    if (input.openingMinor !== 0n) {
      const head = { entity: input.entityId, currency, key: `opening:${id}`, date: input.openedOn };
      const entry = opened(head, [
        { account: 'bank', amount: input.openingMinor, dims: { bank: id } },
      ]);
      await postEntries(tx.sql, [entry], { at: clock.now(), by: tx.actor.name });
    }
    ctx.note({ account: id });
    return { id };
  });
