import { readBalances } from '@smart/ledger/store';
import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { coded } from './output.ts';

const row = z.object({
  id: z.uuid(),
  kind: z.enum(['statement', 'notification']),
  statementId: z.string(),
  sequence: z.number().int().nullable(),
  from: z.string(),
  to: z.string(),
  openingMinor: z.bigint().nullable(),
  closingMinor: z.bigint().nullable(),
  gap: coded.nullable(),
  entries: z.number().int(),
  suspense: z.number().int(),
  uploadedAt: z.string(),
  account: z.string(),
});

const account = z.object({
  id: z.uuid(),
  entityId: z.string(),
  name: z.string(),
  iban: z.string(),
  currency: z.string(),
  ledgerMinor: z.bigint(),
  /** Closing balance of the newest statement; null before the first. */
  closingMinor: z.bigint().nullable(),
  until: z.string().nullable(),
});

/** Statements, newest first, and each bank account's balance in our books against the bank's. */
export const list = staffProcedure('finance', 'payroll', 'approver')
  .input(z.object({ limit: z.number().int().min(1).max(200).default(100) }))
  .output(z.object({ rows: z.array(row), accounts: z.array(account) }))
  .query(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const rows = await sql<z.infer<typeof row>[]>`
      select s.id, s.kind, s.statement_id as "statementId", s.sequence, s.from_date as "from",
        s.to_date as "to", s.opening_minor as "openingMinor", s.closing_minor as "closingMinor",
        s.gap, coalesce(e.entries, 0)::int as entries, coalesce(e.suspense, 0)::int as suspense,
        s.uploaded_at as "uploadedAt", a.name as account
      from bank_statement s join bank_account a on a.id = s.bank_account_id
      left join lateral (select count(*) as entries,
          count(*) filter (where state = 'suspense') as suspense
        from bank_entry where statement_id = s.id) e on true
      order by s.to_date desc, s.sequence desc nulls last, s.uploaded_at desc limit ${input.limit}`;
    const accounts = await sql<(Omit<z.infer<typeof account>, 'ledgerMinor'> & { book: string })[]>`
      select a.id, a.entity_id as "entityId", a.name, a.iban, a.currency, a.ledger_account as book,
        n.closing_minor as "closingMinor", n.to_date as until
      from bank_account a left join lateral (
        select closing_minor, to_date from bank_statement
        where bank_account_id = a.id and kind = 'statement'
        order by to_date desc, sequence desc nulls last limit 1) n on true
      order by a.entity_id, a.name limit 50`;
    const entities = [...new Set(accounts.map(({ entityId }) => entityId))];
    const books = new Map<string, bigint>();
    for (const entity of entities)
      for (const { subject, debit, credit } of await readBalances(sql, entity, {
        accounts: ['bank'],
      }))
        books.set(subject, (books.get(subject) ?? 0n) + debit - credit);
    return {
      rows,
      accounts: accounts.map(({ book, ...one }) => ({
        ...one,
        ledgerMinor: books.get(book) ?? 0n,
      })),
    };
  });
