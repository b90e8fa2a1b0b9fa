import { z } from 'zod';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { entryRow, entryRows } from './entry-rows.ts';
import { coded } from './output.ts';

/** A statement with its lines. Fault `statements.unknown`. */
export const get = staffProcedure('finance', 'payroll', 'approver')
  .input(
    z.object({
      statement: z.uuid(),
      offset: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
  )
  .output(
    z.object({
      id: z.uuid(),
      statementId: z.string(),
      account: z.string(),
      iban: z.string(),
      currency: z.string(),
      from: z.string(),
      to: z.string(),
      openingMinor: z.bigint().nullable(),
      closingMinor: z.bigint().nullable(),
      gap: coded.nullable(),
      file: z.uuid(),
      entries: z.array(entryRow),
      more: z.boolean(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { statement, offset, limit } = input;
    const [row] = await ctx.tx.sql<
      {
        id: string;
        statementId: string;
        account: string;
        iban: string;
        currency: string;
        from: string;
        to: string;
        openingMinor: bigint | null;
        closingMinor: bigint | null;
        gap: { code: string; params: Record<string, string> } | null;
        file: string;
      }[]
    >`
      select s.id, s.statement_id as "statementId", a.name as account, a.iban, a.currency,
        s.from_date as "from", s.to_date as "to", s.opening_minor as "openingMinor",
        s.closing_minor as "closingMinor", s.gap, s.file_id as file
      from bank_statement s join bank_account a on a.id = s.bank_account_id
      where s.id = ${statement}`;
    if (!row) throw new Fault('statements.unknown', {}, 'not-found');
    const entries = await entryRows(ctx.tx, { statement, offset, limit: limit + 1 });
    return { ...row, entries: entries.slice(0, limit), more: entries.length > limit };
  });
