import { type AccountId, accountOf, type Dims } from '../chart.ts';
import { credit, debit, type Entry, entryOf, type Head, type Posting } from '../entry.ts';
import { demand } from '../fault.ts';
import { sumOf } from '../source.ts';

/** A balance: debit positive, credit negative. */
export interface OpeningBalance {
  readonly account: AccountId;
  readonly amount: bigint;
  readonly dims: Dims;
}

/** Balances taken over from another system, against `opening`. */
export function opened(head: Head, balances: readonly OpeningBalance[]): Entry {
  const legs = balances.map((b) => debit(b.account, b.amount, 'opening.balance', b.dims));
  const rest = sumOf(balances.map((b) => b.amount));
  return entryOf(head, 'opened', [...legs, credit('opening', rest, 'opening.balance')]);
}

/**
 * Income and expense of the year go to the reserve. `results`: balance of each income and expense
 * account, debit positive.
 * @throws LedgerFault `ledger.does-not-add-up` for an account that is neither
 */
export function yearClosed(
  head: Head,
  results: readonly { readonly account: AccountId; readonly amount: bigint }[],
): Entry {
  for (const { account } of results) {
    const { kind } = accountOf(account);
    demand(kind === 'income' || kind === 'expense', 'ledger.does-not-add-up', { account });
  }
  const legs = results.map(({ account, amount }) => credit(account, amount, 'year.closed'));
  const surplus = sumOf(results.map((r) => r.amount));
  return entryOf(head, 'year-closed', [...legs, debit('reserve', surplus, 'year.closed')]);
}

/**
 * A fraction of a unit that nobody asks for is booked off an open item to the house account.
 * `amount`: what to debit (positive) or credit (negative) the item with.
 */
export function rounded(
  head: Head,
  of: { readonly account: AccountId; readonly dims: Dims; readonly amount: bigint },
): Entry {
  const leg: Posting = debit(of.account, of.amount, 'rounding', of.dims);
  return entryOf(head, 'rounded', [leg, credit('rounding', of.amount, 'rounding')]);
}
