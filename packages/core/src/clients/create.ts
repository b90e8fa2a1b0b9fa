import { z } from 'zod';
import { newId } from '../database/index.ts';
import { asSystem, memberIntent } from '../procedure/index.ts';
import { clientInput, enteredClient, requireFreeNumber } from './entered.ts';
import { askAndRecord } from './record-check.ts';

/**
 * Enters a client the person brings. With a VAT number its check digits are proven and the service
 * is asked; an answer that does not come stops nothing. Faults: `clients.vat-…`, `iban.invalid`,
 * `clients.vat-taken` (find it by its number instead).
 */
export const create = memberIntent
  .meta({ begins: true })
  .input(clientInput)
  .output(
    z.object({ id: z.uuid(), vatResult: z.enum(['valid', 'invalid', 'unavailable']).nullable() }),
  )
  .mutation(async ({ ctx, input }) => {
    const { intentId: _, ...typed } = input;
    const entered = enteredClient(ctx.tenant, typed);
    // A client the person may not see can hold the number.
    await asSystem(ctx.tx, 'clients', (tx) => requireFreeNumber(tx, entered.vatNumber, null));
    const id = newId();
    const now = ctx.clock.now();
    await ctx.tx.sql`
      insert into client (id, kind, name, vat_number, company_number, street, post_code, city,
        country, email, language, iban, buyer_reference, state, created_by, created_at)
      values (${id}, ${entered.kind}, ${entered.name}, ${entered.vatNumber},
        ${entered.companyNumber}, ${entered.street}, ${entered.postCode}, ${entered.city},
        ${entered.country}, ${entered.email}, ${entered.language}, ${entered.iban},
        ${entered.buyerReference}, 'unchecked', ${ctx.person}, ${now})`;
    await ctx.tx.sql`
      insert into person_client (person_id, client_id, since)
      values (${ctx.person}, ${id}, ${now})`;
    ctx.note({ client: id });
    if (entered.vatNumber === null) return { id, vatResult: null };
    const answer = await askAndRecord(ctx, { id, vatNumber: entered.vatNumber });
    return { id, vatResult: answer.result };
  });
