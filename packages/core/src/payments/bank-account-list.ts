import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';

/** Bank accounts of the legal entities, with the last day a statement covers. */
export const listAccounts = staffProcedure('payroll', 'finance', 'approver', 'admin')
  .input(z.object({}))
  .output(
    z.object({
      rows: z.array(
        z.object({
          id: z.uuid(),
          entityId: z.string(),
          name: z.string(),
          iban: z.string(),
          currency: z.string(),
          until: z.string().nullable(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => ({
    rows: await ctx.tx.sql<
      {
        id: string;
        entityId: string;
        name: string;
        iban: string;
        currency: string;
        until: string | null;
      }[]
    >`
      select a.id, a.entity_id as "entityId", a.name, a.iban, a.currency,
        (select max(to_date) from bank_statement s
          where s.bank_account_id = a.id and s.kind = 'statement') as until
      from bank_account a order by a.entity_id, a.name limit 200`,
  }));
