import { z } from 'zod';
import { asSystem, memberProcedure } from '../procedure/index.ts';
import { checkedVatNumber } from './vat-number.ts';

const found = z.object({
  id: z.uuid(),
  name: z.string(),
  city: z.string(),
  country: z.string(),
  state: z.enum(['unchecked', 'checked', 'blocked']),
});

/**
 * The client with exactly this VAT number, also one the person has not worked with: whoever knows
 * the number may learn the name that the public register gives for it too. Faults: `clients.vat-…`.
 */
export const findByVat = memberProcedure
  .input(z.object({ vatNumber: z.string().trim().min(1).max(30) }))
  .output(z.object({ client: found.nullable(), vatNumber: z.string() }))
  .query(async ({ ctx, input }) => {
    const vatNumber = checkedVatNumber(input.vatNumber, 'vatNumber');
    const rows = await asSystem(
      ctx.tx,
      'clients',
      (tx) => tx.sql<z.infer<typeof found>[]>`
        select id, name, city, country, state from client where vat_number = ${vatNumber}`,
    );
    return { client: rows[0] ?? null, vatNumber };
  });
