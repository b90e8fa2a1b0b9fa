import { type IsoDate, isIsoDate } from '@smart/calendar';
import { type AccountId, type Dims, findAccount } from './chart.ts';
import { demand } from './fault.ts';

/** One leg of an entry. Minor units of the entry's currency: debit positive, credit negative. */
export interface Posting {
  readonly account: AccountId;
  readonly amount: bigint;
  /** Id of the rule that made this leg. */
  readonly rule: string;
  /** The rate the rule applied, in percent as a decimal string, where it applied one. */
  readonly rate: string | null;
  readonly dims: Dims;
}

/** A balanced set of postings of one legal entity, made by one event. Only ids, no names. */
export interface Entry {
  readonly entity: string;
  /** Names the event; the same event never posts twice in an entity. */
  readonly key: string;
  /** Kind of event: a row of the posting table. */
  readonly event: string;
  /** Booking date: decides the period. */
  readonly date: IsoDate;
  readonly currency: string;
  /** Key of the entry this one corrects. */
  readonly corrects: string | null;
  readonly postings: readonly Posting[];
}

/** What every constructor needs to know about where and when it posts. */
export interface Head {
  readonly entity: string;
  readonly currency: string;
  readonly key: string;
  readonly date: IsoDate;
}

/** The books an entry goes into. `closedThrough`: last day of the last closed period. */
export interface Book {
  readonly entity: string;
  readonly currency: string;
  readonly closedThrough: IsoDate | null;
}

/** The most one posting may be: ten million millions of a two-digit currency. */
export const LARGEST_AMOUNT = 1_000_000_000_000_000n;

const ID = /^[A-Za-z0-9][A-Za-z0-9._:@+-]{0,119}$/;

/** True for what may stand as an id in the ledger: 1–120 letters, digits and `._:@+-`. */
export const isLedgerId = (text: string): boolean => ID.test(text);

export const debit = (
  account: AccountId,
  amount: bigint,
  rule: string,
  dims: Dims = {},
  rate: string | null = null,
): Posting => ({ account, amount, rule, rate, dims });

export const credit = (
  account: AccountId,
  amount: bigint,
  rule: string,
  dims: Dims = {},
  rate: string | null = null,
): Posting => debit(account, -amount, rule, dims, rate);

/**
 * The entry of an event. Legs of zero are left out (a split of nothing is nothing).
 * @throws LedgerFault as `checkEntry`
 */
export function entryOf(
  head: Head,
  event: string,
  legs: readonly Posting[],
  corrects: string | null = null,
): Entry {
  const entry: Entry = {
    entity: head.entity,
    key: head.key,
    event,
    date: head.date,
    currency: head.currency,
    corrects,
    postings: legs.filter((leg) => leg.amount !== 0n),
  };
  checkEntry(entry);
  return entry;
}

/**
 * Refuses what must never be posted.
 * @throws LedgerFault `ledger.unbalanced`, `ledger.no-postings`, `ledger.zero-posting`,
 * `ledger.unknown-account`, `ledger.missing-dimension`, `ledger.not-an-id`, `ledger.not-a-date`,
 * `ledger.amount-too-large`
 */
export function checkEntry(entry: Entry): void {
  for (const id of [entry.entity, entry.key, entry.event, entry.corrects])
    demand(id === null || isLedgerId(id), 'ledger.not-an-id', { id: String(id) });
  demand(isIsoDate(entry.date), 'ledger.not-a-date', { key: entry.key, date: entry.date });
  demand(/^[A-Z]{3}$/.test(entry.currency), 'ledger.wrong-currency', { currency: entry.currency });
  demand(entry.postings.length > 0, 'ledger.no-postings', { key: entry.key });
  let sum = 0n;
  for (const posting of entry.postings) {
    checkPosting(entry.key, posting);
    sum += posting.amount;
  }
  demand(sum === 0n, 'ledger.unbalanced', { key: entry.key, difference: sum.toString() });
}

function checkPosting(key: string, posting: Posting): void {
  const { amount, dims, rule } = posting;
  const account = findAccount(posting.account);
  demand(account !== undefined, 'ledger.unknown-account', { key, account: posting.account });
  demand(amount !== 0n, 'ledger.zero-posting', { key, account: account.id });
  const size = amount < 0n ? -amount : amount;
  demand(size <= LARGEST_AMOUNT, 'ledger.amount-too-large', { key, amount: amount.toString() });
  for (const dimension of [account.subject, account.item]) {
    const present = dimension === null || dims[dimension] !== undefined;
    demand(present, 'ledger.missing-dimension', {
      key,
      account: account.id,
      dimension: dimension ?? '',
    });
  }
  demand(isLedgerId(rule), 'ledger.not-an-id', { key, id: rule });
  for (const id of Object.values(dims)) demand(isLedgerId(id), 'ledger.not-an-id', { key, id });
}

/**
 * Refuses an entry that does not belong into a book.
 * @throws LedgerFault `ledger.wrong-entity`, `ledger.wrong-currency`, `ledger.period-closed`
 */
export function checkAgainstBook(entry: Entry, book: Book): void {
  const { key, entity, currency, date } = entry;
  demand(entity === book.entity, 'ledger.wrong-entity', { key, entity, book: book.entity });
  demand(currency === book.currency, 'ledger.wrong-currency', { key, currency });
  const open = book.closedThrough === null || date > book.closedThrough;
  demand(open, 'ledger.period-closed', { key, date, closedThrough: book.closedThrough ?? '' });
}

/** The exact opposite of an entry, naming it: together they leave every balance where it was. */
export function reversalOf(entry: Entry, head: Pick<Head, 'key' | 'date'>): Entry {
  const legs = entry.postings.map((posting) => ({ ...posting, amount: -posting.amount }));
  return entryOf({ ...entry, ...head }, 'reversal', legs, entry.key);
}
