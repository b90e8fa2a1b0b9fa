import { readStatement, type StatementCursor } from '@smart/ledger/store';
import { z } from 'zod';
import { asSystem, cursorInput, memberProcedure } from '../../procedure/index.ts';
import { readBudget } from './read.ts';

const line = z.object({
  key: z.string(),
  event: z.string(),
  date: z.string(),
  rule: z.string(),
  /** What came in (above 0) or went out. */
  amount: z.bigint(),
  /** What the account held after it. */
  balance: z.bigint(),
});

const position = z
  .string()
  .regex(/^\d+\/\d+\/-?\d+$/)
  .transform((text): StatementCursor => {
    const [entry = '0', leg = '0', balance = '0'] = text.split('/');
    return { entry, leg: Number(leg), balance: BigInt(balance) };
  })
  .nullable()
  .catch(null);

const cursorOf = (at: StatementCursor): string => `${at.entry}/${at.leg}/${at.balance}`;

/**
 * Movements of a budget's collected money, oldest first, each with the rule that made it. Fault
 * `budgets.unknown`.
 */
export const statement = memberProcedure
  .input(cursorInput.extend({ budget: z.uuid() }))
  .output(z.object({ rows: z.array(line), next: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const budget = await readBudget(ctx.tx, input.budget);
    const after = position.parse(input.cursor ?? null);
    const lines = await asSystem(ctx.tx, 'budget-view', (tx) =>
      readStatement(tx.sql, budget.entity.id, {
        account: 'budget',
        subject: budget.id,
        ...(after ? { after } : {}),
        limit: input.limit + 1,
      }),
    );
    const page = lines.slice(0, input.limit);
    const last = page.at(-1);
    return {
      // A budget is the cooperative's liability: its credit is the person's plus.
      rows: page.map(({ key, event, date, rule, amount, balance }) => ({
        ...{ key, event, date, rule },
        amount: -amount,
        balance: -balance,
      })),
      next: lines.length > input.limit && last ? cursorOf(last.at) : null,
    };
  });
