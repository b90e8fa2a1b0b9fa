import type { IsoDate } from '@smart/calendar';
import { type AccountId, accountOf, CHART } from './chart.ts';
import type { Entry, Posting } from './entry.ts';

/** Sum of an account for a subject and item. Minor units; ids empty where the account has none. */
export interface Balance {
  readonly account: AccountId;
  readonly subject: string;
  readonly item: string;
  readonly debit: bigint;
  readonly credit: bigint;
}

/** debit − credit. */
export const net = (sums: { readonly debit: bigint; readonly credit: bigint }): bigint =>
  sums.debit - sums.credit;

/** The id by which a posting's account keeps balances, empty where it keeps one. */
export function subjectOf(posting: Posting): string {
  const { subject } = accountOf(posting.account);
  return subject === null ? '' : (posting.dims[subject] ?? '');
}

/** The id of the open item a posting belongs to, empty where the account follows none. */
export function itemOf(posting: Posting): string {
  const { item } = accountOf(posting.account);
  return item === null ? '' : (posting.dims[item] ?? '');
}

/** Balances of every account, subject and item, in the chart's order. */
export function balancesOf(entries: Iterable<Entry>): Balance[] {
  const found = new Map<string, { -readonly [K in keyof Balance]: Balance[K] }>();
  for (const { postings } of entries) {
    for (const posting of postings) {
      const subject = subjectOf(posting);
      const item = itemOf(posting);
      const key = `${posting.account}\n${subject}\n${item}`;
      let balance = found.get(key);
      if (!balance) {
        balance = { account: posting.account, subject, item, debit: 0n, credit: 0n };
        found.set(key, balance);
      }
      if (posting.amount > 0n) balance.debit += posting.amount;
      else balance.credit -= posting.amount;
    }
  }
  return [...found.values()].sort(inChartOrder);
}

const ORDER = new Map<string, number>(CHART.map((a, index) => [a.id, index]));
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function inChartOrder(
  a: { account: AccountId; subject: string; item: string },
  b: { account: AccountId; subject: string; item: string },
): number {
  const order = (ORDER.get(a.account) ?? 0) - (ORDER.get(b.account) ?? 0);
  return order || byText(a.subject, b.subject) || byText(a.item, b.item);
}

export interface TrialLine {
  readonly account: AccountId;
  readonly number: string;
  readonly debit: bigint;
  readonly credit: bigint;
}

/** Sums of debits and credits an account; over all accounts they are equal. */
export interface TrialBalance {
  readonly lines: readonly TrialLine[];
  readonly debit: bigint;
  readonly credit: bigint;
}

/** The trial balance of some sums, one line an account with movement, in the chart's order. */
export function trialBalanceOf(
  sums: Iterable<{ readonly account: AccountId; readonly debit: bigint; readonly credit: bigint }>,
): TrialBalance {
  const found = new Map<AccountId, { debit: bigint; credit: bigint }>();
  for (const { account, debit, credit } of sums) {
    const line = found.get(account) ?? { debit: 0n, credit: 0n };
    found.set(account, { debit: line.debit + debit, credit: line.credit + credit });
  }
  const lines = CHART.flatMap(({ id, number }) => {
    const line = found.get(id);
    return line ? [{ account: id, number, ...line }] : [];
  });
  return {
    lines,
    debit: lines.reduce((sum, l) => sum + l.debit, 0n),
    credit: lines.reduce((sum, l) => sum + l.credit, 0n),
  };
}

/** The trial balance of entries whose date lies in the closed range. */
export function trialBalance(
  entries: readonly Entry[],
  range: { readonly from?: IsoDate; readonly to?: IsoDate } = {},
): TrialBalance {
  const { from = '0000-01-01', to = '9999-12-31' } = range;
  return trialBalanceOf(balancesOf(entries.filter((e) => e.date >= from && e.date <= to)));
}

export interface StatementLine {
  readonly key: string;
  readonly event: string;
  readonly date: IsoDate;
  readonly rule: string;
  readonly item: string;
  /** Debit positive, credit negative. */
  readonly amount: bigint;
  /** Balance of the account after this line, debit positive. */
  readonly balance: bigint;
}

/** Every movement of an account (of one subject, where given) with its running balance. */
export function accountStatement(
  entries: Iterable<Entry>,
  of: { readonly account: AccountId; readonly subject?: string },
): StatementLine[] {
  let balance = 0n;
  const lines: StatementLine[] = [];
  for (const { key, event, date, postings } of entries) {
    for (const posting of postings) {
      if (posting.account !== of.account) continue;
      if (of.subject !== undefined && subjectOf(posting) !== of.subject) continue;
      balance += posting.amount;
      const { rule, amount } = posting;
      lines.push({ key, event, date, rule, item: itemOf(posting), amount, balance });
    }
  }
  return lines;
}

/** A single sum not settled yet: debit positive (owed to us), credit negative (owed by us). */
export interface OpenItem {
  readonly account: AccountId;
  readonly subject: string;
  readonly item: string;
  readonly amount: bigint;
}

/** Items that do not sum to zero, of one account or of every account that follows items. */
export function openItems(balances: Iterable<Balance>, account?: AccountId): OpenItem[] {
  const open: OpenItem[] = [];
  for (const balance of balances) {
    if (balance.item === '' || (account !== undefined && balance.account !== account)) continue;
    const amount = net(balance);
    if (amount === 0n) continue;
    open.push({ account: balance.account, subject: balance.subject, item: balance.item, amount });
  }
  return open;
}
