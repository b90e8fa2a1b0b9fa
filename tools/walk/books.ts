/** What the books say: the trial balance, and which accounts have something open. */
import { ask } from './call.ts';
import type { Visitor } from './visitor.ts';

interface Balance {
  readonly debitMinor: bigint;
  readonly creditMinor: bigint;
  readonly lines: readonly { readonly account: string; readonly balanceMinor: bigint }[];
}
interface Items {
  readonly rows: readonly { readonly account: string; readonly amountMinor: bigint }[];
}

export interface Books {
  readonly debit: bigint;
  readonly credit: bigint;
  /** Accounts that are not zero; debit above zero. */
  readonly balances: Readonly<Record<string, bigint>>;
  /** Open items by account, added up; owed to the house above zero. */
  readonly open: Readonly<Record<string, bigint>>;
}

const MONTHS = { from: '2026-01-01', to: '2026-12-31' } as const;

export async function readBooks(finance: Visitor): Promise<Books> {
  await finance.open('/desk/finance');
  await finance.look('90-finance');
  const balance = await ask<Balance>(finance, 'finance.trialBalance', MONTHS);
  await finance.open('/desk/finance/items');
  await finance.look('91-open-items');
  const { rows } = await ask<Items>(finance, 'finance.openItems', {});
  const balances = balance.lines.filter(({ balanceMinor }) => balanceMinor !== 0n);
  const open: Record<string, bigint> = {};
  for (const { account, amountMinor } of rows) open[account] = (open[account] ?? 0n) + amountMinor;
  return {
    debit: balance.debitMinor,
    credit: balance.creditMinor,
    balances: Object.fromEntries(balances.map((line) => [line.account, line.balanceMinor])),
    open,
  };
}
