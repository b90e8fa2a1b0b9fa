/** Shapes of the books on screen. Minor units; debit above zero where one figure says both. */
import { type Account, type AccountId, CHART, type Posting } from '@smart/ledger';
import type { StoredEntry } from '@smart/ledger/store';
import { z } from 'zod';

const ids = CHART.map(({ id }) => id) as [string, ...string[]];
export const accountInput = z.enum(ids);

export const leg = z.object({
  account: z.string(),
  accountNumber: z.string(),
  debitMinor: z.bigint(),
  creditMinor: z.bigint(),
  rule: z.string(),
  rate: z.string().nullable(),
  dims: z.record(z.string(), z.string()),
});
export type Leg = z.infer<typeof leg>;

export const entryOutput = z.object({
  id: z.string(),
  number: z.bigint().nullable(),
  key: z.string(),
  event: z.string(),
  date: z.string(),
  currency: z.string(),
  corrects: z.string().nullable(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  legs: z.array(leg),
});
export type ShownEntry = z.infer<typeof entryOutput>;

/**
 * Single sums that somebody owes or is owed, or that nobody has explained yet. Capital paid in is
 * neither, and what waits on a budget is the other side of the client's receivable.
 */
const isOpenItem = ({ kind, subject, item }: Account): boolean =>
  item !== null && kind !== 'equity' && subject !== 'budget';
export const OPEN_ITEM_ACCOUNTS: readonly AccountId[] = CHART.filter(isOpenItem).map(
  ({ id }) => id,
);

const NUMBERS = new Map<string, string>(CHART.map(({ id, number }) => [id, number]));
export const numberOf = (account: string): string => NUMBERS.get(account) ?? '';

export const shownLeg = ({ account, amount, rule, rate, dims }: Posting): Leg => ({
  account,
  accountNumber: numberOf(account),
  debitMinor: amount > 0n ? amount : 0n,
  creditMinor: amount < 0n ? -amount : 0n,
  rule,
  rate,
  dims: { ...dims } as Record<string, string>,
});

export const shownEntry = (entry: StoredEntry): ShownEntry => ({
  id: entry.id,
  number: entry.number,
  key: entry.key,
  event: entry.event,
  date: entry.date,
  currency: entry.currency,
  corrects: entry.corrects,
  recordedAt: entry.recordedAt,
  recordedBy: entry.recordedBy,
  legs: entry.postings.map(shownLeg),
});

/** Every id a screen should say by name. */
export const idsIn = (entries: readonly ShownEntry[]): string[] =>
  entries.flatMap((entry) => [
    entry.recordedBy,
    ...entry.legs.flatMap(({ dims }) => Object.values(dims)),
  ]);
