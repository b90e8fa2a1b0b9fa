import { type BankFault, fault, refuse } from '../fault.ts';
import { compactIban } from '../iban.ts';
import type { Statement, StatementEntry } from './model.ts';

/** The entries that moved money. */
export const bookedEntries = (statement: Statement): StatementEntry[] =>
  statement.entries.filter((entry) => entry.status === 'BOOK');

/**
 * Opening balance plus every booked entry must give the closing balance; then nothing is missing.
 * @throws BankingFault `statement.balance-missing`, `statement.incomplete` (both balances, the sum
 *   of the entries and the difference, in minor units)
 */
export function proveComplete(statement: Statement): void {
  const { opening, closing, id } = statement;
  if (!opening || !closing) refuse('statement.balance-missing', { statement: id });
  const sum = bookedEntries(statement).reduce((total, entry) => total + entry.amount, 0n);
  const difference = closing.amount - opening.amount - sum;
  if (difference !== 0n)
    refuse('statement.incomplete', {
      statement: id,
      opening: String(opening.amount),
      closing: String(closing.amount),
      entries: String(sum),
      difference: String(difference),
    });
}

/** True when the file speaks of this account. */
export const isStatementOf = (statement: Statement, iban: string): boolean =>
  statement.account.iban === compactIban(iban);

/**
 * Refuses a statement of an account that is not among ours.
 * @throws BankingFault `statement.other-account`
 */
export function requireAccount(statement: Statement, ibans: readonly string[]): void {
  if (!ibans.some((iban) => isStatementOf(statement, iban)))
    refuse('statement.other-account', {
      account: statement.account.iban ?? statement.account.other ?? '',
    });
}

function sequenceGap(previous: Statement, next: Statement): boolean {
  if (previous.sequence === undefined || next.sequence === undefined) return false;
  const restarted = next.sequence === 1 && next.sequence < previous.sequence;
  return !restarted && next.sequence !== previous.sequence + 1;
}

/**
 * Whether `next` continues `previous` without a gap: null, or why not. Numbers that restart at 1
 * (a new year) are accepted as long as the balances meet.
 *
 * Codes: `statement.other-account`, `statement.balance-missing`, `statement.gap` (the balances do
 * not meet), `statement.sequence-gap` (they do, but a number is missing)
 */
export function follows(previous: Statement, next: Statement): BankFault | null {
  const { account } = previous;
  const same = account.iban === next.account.iban && account.other === next.account.other;
  if (!same || account.currency !== next.account.currency)
    return fault('statement.other-account', {
      account: next.account.iban ?? next.account.other ?? '',
    });
  if (!previous.closing || !next.opening)
    return fault('statement.balance-missing', { statement: next.id });
  if (previous.closing.amount !== next.opening.amount)
    return fault('statement.gap', {
      closing: String(previous.closing.amount),
      opening: String(next.opening.amount),
      since: previous.closing.date,
    });
  if (sequenceGap(previous, next))
    return fault('statement.sequence-gap', {
      previous: previous.sequence ?? 0,
      next: next.sequence ?? 0,
    });
  return null;
}
