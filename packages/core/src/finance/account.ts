import { type AccountId, accountOf, net } from '@smart/ledger';
import { readBalances, readStatement, type StatementCursor } from '@smart/ledger/store';
import { z } from 'zod';
import { bookEntity, entityInput, financeProcedure } from './book.ts';
import { namesOf } from './names.ts';
import { accountInput, numberOf } from './output.ts';

const statementLine = z.object({
  entry: z.string(),
  event: z.string(),
  date: z.string(),
  rule: z.string(),
  item: z.string(),
  amountMinor: z.bigint(),
  balanceMinor: z.bigint(),
});

const CURSOR = /^(\d+)\/(\d+)\/(-?\d+)$/;

/** A place in a statement, as the answer before gave it. */
export function statementCursor(text: string | null | undefined): StatementCursor | null {
  const match = CURSOR.exec(text ?? '');
  if (!match) return null;
  const [, entry = '0', leg = '0', balance = '0'] = match;
  return { entry, leg: Number(leg), balance: BigInt(balance) };
}

/**
 * An account of the books: its subjects with their balances (whose it is, where it is kept by
 * whose), and the movements of one or all of them, oldest first, 200 a page.
 */
export const account = financeProcedure
  .input(
    z.object({
      entity: entityInput,
      account: accountInput,
      subject: z.string().max(120).optional(),
      cursor: z.string().max(200).nullish(),
    }),
  )
  .output(
    z.object({
      account: z.string(),
      number: z.string(),
      kind: z.string(),
      currency: z.string(),
      subjects: z.array(z.object({ id: z.string(), balanceMinor: z.bigint() })),
      rows: z.array(statementLine),
      next: z.string().nullable(),
      names: z.record(z.string(), z.string()),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx } = ctx;
    const id = input.account as AccountId;
    const entity = await bookEntity(tx, input.entity);
    const balances = await readBalances(tx.sql, entity.id, { accounts: [id] });
    const sums = new Map<string, bigint>();
    for (const balance of balances)
      sums.set(balance.subject, (sums.get(balance.subject) ?? 0n) + net(balance));
    const after = statementCursor(input.cursor);
    const lines = await readStatement(tx.sql, entity.id, {
      account: id,
      ...(input.subject === undefined ? {} : { subject: input.subject }),
      ...(after ? { after } : {}),
      limit: 201,
    });
    const page = lines.slice(0, 200);
    const last = page.at(-1)?.at;
    const subjects = [...sums].filter(([subject]) => subject !== '');
    const ids = [...subjects.map(([subject]) => subject), ...page.map(({ item }) => item)];
    return {
      account: id,
      number: numberOf(id),
      kind: accountOf(id).kind,
      currency: entity.currency,
      subjects: subjects.map(([subject, balanceMinor]) => ({ id: subject, balanceMinor })),
      rows: page.map(({ key, event, date, rule, item, amount, balance }) => ({
        ...{ entry: key, event, date, rule, item },
        ...{ amountMinor: amount, balanceMinor: balance },
      })),
      next:
        lines.length > 200 && last ? `${last.entry}/${last.leg}/${last.balance.toString()}` : null,
      names: await namesOf(tx, ids),
    };
  });
