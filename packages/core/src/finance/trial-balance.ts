import { type AccountId, accountOf } from '@smart/ledger';
import { bookOf, readTrialBalance } from '@smart/ledger/store';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { bookEntity, entityInput, financeProcedure, monthInput } from './book.ts';

const line = z.object({
  account: z.string(),
  number: z.string(),
  kind: z.enum(['asset', 'liability', 'equity', 'income', 'expense']),
  debitMinor: z.bigint(),
  creditMinor: z.bigint(),
  /** Debit above zero. */
  balanceMinor: z.bigint(),
});

export const trialBalanceOutput = z.object({
  entity: z.object({ id: z.string(), name: z.string() }),
  currency: z.string(),
  closedThrough: z.string().nullable(),
  lines: z.array(line),
  debitMinor: z.bigint(),
  creditMinor: z.bigint(),
});
export type TrialBalanceView = z.infer<typeof trialBalanceOutput>;

export interface Months {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Debits and credits an account over whole months. */
export async function trialBalanceView(
  tx: Tx,
  entityId: string | undefined,
  { from, to }: Months,
): Promise<TrialBalanceView> {
  const entity = await bookEntity(tx, entityId);
  const book = await bookOf(tx.sql, entity.id);
  const range = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const found = await readTrialBalance(tx.sql, entity.id, range);
  return {
    entity: { id: entity.id, name: entity.name },
    currency: book.currency,
    closedThrough: book.closedThrough,
    lines: found.lines.map(({ account, number, debit, credit }) => ({
      ...{ account, number, kind: accountOf(account as AccountId).kind },
      ...{ debitMinor: debit, creditMinor: credit, balanceMinor: debit - credit },
    })),
    debitMinor: found.debit,
    creditMinor: found.credit,
  };
}

/** The trial balance of a legal entity over whole months (any day of them). */
export const trialBalance = financeProcedure
  .input(z.object({ entity: entityInput, from: monthInput, to: monthInput }))
  .output(trialBalanceOutput)
  .query(({ ctx, input }) => trialBalanceView(ctx.tx, input.entity, input));
