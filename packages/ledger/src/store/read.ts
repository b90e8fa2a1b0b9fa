import { firstOfMonth } from '@smart/calendar';
import { type Balance, type OpenItem, type TrialBalance, trialBalanceOf } from '../balances.ts';
import { type BudgetView, budgetView, type Guarantee } from '../budget.ts';
import { type AccountId, DIMENSIONS, type Dimension, findAccount } from '../chart.ts';
import type { Book, Entry, Posting } from '../entry.ts';
import { LedgerFault } from '../fault.ts';
import { type InvoiceState, invoiceStateFrom } from '../invoice-state.ts';
import { arrayText, bigintOf, type Database, rows, textOf } from './database.ts';
import { holdsOf } from './holds.ts';

type Row = Readonly<Record<string, string | null>>;

const column = (name: string): string => (name === 'order' ? '"order"' : name);

function accountIn(row: Row): AccountId {
  const account = findAccount(textOf(row, 'account'));
  if (!account) throw new LedgerFault('ledger.unknown-account', { account: String(row.account) });
  return account.id as AccountId;
}

/**
 * The book of an entity, with its last closed day.
 * @throws LedgerFault `ledger.unknown-entity`
 */
export async function bookOf(database: Database, entity: string): Promise<Book> {
  const [row] = await rows(
    database,
    `select b.currency, (select max(p.to_date)::text from ledger_period p
       where p.entity = b.entity) as closed
     from ledger_book b where b.entity = $1::text`,
    [entity],
  );
  if (!row) throw new LedgerFault('ledger.unknown-entity', { entity });
  return { entity, currency: textOf(row, 'currency'), closedThrough: row.closed ?? null };
}

/** A closed period with its totals. */
export interface ClosedPeriod {
  readonly from: string;
  readonly to: string;
  readonly closedBy: string;
  readonly lastNumber: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
}

/** The closed periods of a book, oldest first. */
export async function periodsOf(database: Database, entity: string): Promise<ClosedPeriod[]> {
  const found = await rows(
    database,
    `select from_date::text as starts, to_date::text as ends, closed_by, last_number::text as last,
       debit::text, credit::text
     from ledger_period where entity = $1::text order by to_date`,
    [entity],
  );
  return found.map((row) => ({
    from: textOf(row, 'starts'),
    to: textOf(row, 'ends'),
    closedBy: textOf(row, 'closed_by'),
    lastNumber: bigintOf(row, 'last'),
    debit: bigintOf(row, 'debit'),
    credit: bigintOf(row, 'credit'),
  }));
}

/**
 * Debits and credits an account over whole months (`from`, `to`: any day in them; open ends mean
 * from the first, to the last). Exact at any time.
 */
export async function readTrialBalance(
  database: Database,
  entity: string,
  range: { readonly from?: string; readonly to?: string } = {},
): Promise<TrialBalance> {
  const found = await rows(
    database,
    `select account,
       coalesce(sum(debit), 0)::text as debit, coalesce(sum(credit), 0)::text as credit
     from (
       select account, month, debit, credit from ledger_month where entity = $1::text
       union all
       select account, month, debit, credit from ledger_tail($1::text)
     ) s
     where month between $2::text::date and $3::text::date group by account`,
    [entity, firstOfMonth(range.from ?? '0001-01'), firstOfMonth(range.to ?? '9999-12')],
  );
  return trialBalanceOf(
    found.map((row) => ({
      account: accountIn(row),
      debit: bigintOf(row, 'debit'),
      credit: bigintOf(row, 'credit'),
    })),
  );
}

/** Balances of some accounts (all when not given) and subjects (all when not given). */
export async function readBalances(
  database: Database,
  entity: string,
  of: { readonly accounts?: readonly AccountId[]; readonly subjects?: readonly string[] } = {},
): Promise<Balance[]> {
  const found = await rows(
    database,
    `select account, subject, item,
       coalesce(sum(debit), 0)::text as debit, coalesce(sum(credit), 0)::text as credit
     from (
       select account, subject, item, debit, credit from ledger_balance
       where entity = $1::text and ($2::text is null or account = any($2::text::text[]))
         and ($3::text is null or subject = any($3::text::text[]))
       union all
       select account, subject, item, debit, credit from ledger_tail($1::text)
       where ($2::text is null or account = any($2::text::text[]))
         and ($3::text is null or subject = any($3::text::text[]))
     ) s group by account, subject, item order by account, subject, item`,
    [
      entity,
      of.accounts ? arrayText(of.accounts) : null,
      of.subjects ? arrayText(of.subjects) : null,
    ],
  );
  return found.map((row) => ({
    account: accountIn(row),
    subject: textOf(row, 'subject'),
    item: textOf(row, 'item'),
    debit: bigintOf(row, 'debit'),
    credit: bigintOf(row, 'credit'),
  }));
}

/** Where a page of open items begins: after this one. */
export type OpenItemCursor = Pick<OpenItem, 'account' | 'subject' | 'item'>;

/**
 * Items not settled yet, by account id, subject and item, a page at a time.
 * Invoices not paid: account `receivable`; what persons and authorities are owed: the payables.
 */
export async function readOpenItems(
  database: Database,
  entity: string,
  of: {
    /** All where not given. */
    readonly accounts?: readonly AccountId[];
    readonly subject?: string;
    readonly after?: OpenItemCursor;
    readonly limit: number;
  },
): Promise<OpenItem[]> {
  const found = await rows(
    database,
    `select account, subject, item, sum(debit - credit)::text as amount from (
       select account, subject, item, debit, credit from ledger_balance
       where entity = $1::text and item <> '' and debit <> credit
       union all
       select account, subject, item, coalesce(debit, 0), coalesce(credit, 0)
       from ledger_tail($1::text) where item <> ''
     ) s
     where ($2::text is null or account = any($2::text::text[]))
       and ($3::text is null or subject = $3::text)
       and ($4::text is null or (account, subject, item) > ($4::text, $5::text, $6::text))
     group by account, subject, item having sum(debit - credit) <> 0
     order by account, subject, item limit $7::text::int`,
    [
      entity,
      of.accounts ? arrayText(of.accounts) : null,
      of.subject ?? null,
      of.after?.account ?? null,
      of.after?.subject ?? null,
      of.after?.item ?? null,
      String(of.limit),
    ],
  );
  return found.map((row) => ({
    account: accountIn(row),
    subject: textOf(row, 'subject'),
    item: textOf(row, 'item'),
    amount: bigintOf(row, 'amount'),
  }));
}

/** The figures of some budgets, in the order asked for. */
export async function readBudgets(
  database: Database,
  entity: string,
  budgets: readonly string[],
  guarantees: readonly Guarantee[],
): Promise<BudgetView[]> {
  const balances = await readBalances(database, entity, {
    accounts: ['budget', 'budget-awaiting'],
    subjects: budgets,
  });
  const holds = await holdsOf(database, entity, budgets);
  const mine = <T>(list: readonly T[], of: (each: T) => string) => Map.groupBy(list, of);
  const byBudget = {
    balances: mine(balances, (b) => b.subject),
    holds: mine(holds, (h) => h.budget),
    guarantees: mine(guarantees, (g) => g.budget),
  };
  return budgets.map((budget) =>
    budgetView(budget, {
      balances: byBudget.balances.get(budget) ?? [],
      holds: byBudget.holds.get(budget) ?? [],
      guarantees: byBudget.guarantees.get(budget) ?? [],
    }),
  );
}

/**
 * What the books know of some invoices. Locks them until the transaction ends, so that two
 * payments of one invoice are settled one after the other: call it in the transaction that posts.
 * Unknown invoices are left out.
 */
export async function lockInvoices(
  database: Database,
  entity: string,
  invoices: readonly string[],
): Promise<Map<string, InvoiceState>> {
  const ids = arrayText([...new Set(invoices)].sort());
  await rows(
    database,
    `select pg_advisory_xact_lock(
       hashtextextended('ledger.invoice:' || $1::text || ':' || id, 0))::text
     from unnest($2::text::text[]) as id`,
    [entity, ids],
  );
  const found = await rows(
    database,
    `select account, amount::text, rule, client, budget, invoice from ledger_posting
     where invoice = any($2::text::text[]) and entity = $1::text
       and account in ('receivable', 'budget-awaiting')
     order by entry_id, leg`,
    [entity, ids],
  );
  const postings = found.map(({ client, budget, invoice, ...row }) => ({
    account: accountIn(row),
    amount: bigintOf(row, 'amount'),
    rule: textOf(row, 'rule'),
    dims: defined({ client, budget, invoice }),
  }));
  const states = new Map<string, InvoiceState>();
  for (const [invoice, own] of Map.groupBy(postings, (p) => p.dims.invoice ?? '')) {
    const state = invoiceStateFrom(invoice, own);
    if (state) states.set(invoice, state);
  }
  return states;
}

function defined(values: Partial<Record<Dimension, string | null | undefined>>): Posting['dims'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}

/** An entry as stored: `id` for paging, `number` null until it is folded. */
export interface StoredEntry extends Entry {
  readonly id: string;
  readonly number: bigint | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

const ENTRY_COLUMNS = `e.id::text, e.entity, e.key, e.event, e.entry_date::text as date, e.currency,
  e.corrects, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  e.recorded_by as by, n.number::text`;

/**
 * Entries that touch an id in a dimension (everything about a person, an order, a claim …), newest
 * first, a page at a time; `before` is the id of the last entry seen.
 */
export async function entriesOf(
  database: Database,
  entity: string,
  of: {
    readonly dimension: Dimension;
    readonly id: string;
    readonly before?: string;
    readonly limit: number;
  },
): Promise<StoredEntry[]> {
  if (!DIMENSIONS.includes(of.dimension)) throw new TypeError(`No dimension ${of.dimension}`);
  const found = await rows(
    database,
    `select ${ENTRY_COLUMNS}
     from (
       select distinct entry_id from ledger_posting
       where ${column(of.dimension)} = $2::text and entity = $1::text
         and ($3::text is null or entry_id < $3::text::bigint)
       order by entry_id desc limit $4::text::int
     ) t
     join ledger_entry e on e.id = t.entry_id
     left join ledger_number n on n.entry_id = e.id
     order by e.id desc`,
    [entity, of.id, of.before ?? null, String(of.limit)],
  );
  return withPostings(database, found);
}

/** The entries of some events, oldest first; unknown keys are left out. */
export async function entriesByKey(
  database: Database,
  entity: string,
  keys: readonly string[],
): Promise<StoredEntry[]> {
  const found = await rows(
    database,
    `select ${ENTRY_COLUMNS} from ledger_entry e left join ledger_number n on n.entry_id = e.id
     where e.entity = $1::text and e.key = any($2::text::text[]) order by e.id`,
    [entity, arrayText(keys)],
  );
  return withPostings(database, found);
}

/** The journal: entries by number, oldest first, a page at a time, as a bookkeeper reads it. */
export async function journal(
  database: Database,
  entity: string,
  page: { readonly after?: bigint; readonly limit: number },
): Promise<StoredEntry[]> {
  const found = await rows(
    database,
    `select ${ENTRY_COLUMNS} from ledger_number n join ledger_entry e on e.id = n.entry_id
     where n.entity = $1::text and n.number > $2::text::bigint
     order by n.number limit $3::text::int`,
    [entity, (page.after ?? 0n).toString(), String(page.limit)],
  );
  return withPostings(database, found);
}

async function withPostings(database: Database, found: readonly Row[]): Promise<StoredEntry[]> {
  if (found.length === 0) return [];
  const legs = await rows(
    database,
    `select entry_id::text, account, amount::text, rule, rate,
       ${DIMENSIONS.map(column).join(', ')}
     from ledger_posting where entry_id = any($1::text::bigint[]) order by entry_id, leg`,
    [arrayText(found.map((row) => textOf(row, 'id')))],
  );
  const byEntry = Map.groupBy(legs, (leg) => textOf(leg, 'entry_id'));
  return found.map((row) => ({
    id: textOf(row, 'id'),
    number: row.number === null ? null : bigintOf(row, 'number'),
    recordedAt: textOf(row, 'at'),
    recordedBy: textOf(row, 'by'),
    entity: textOf(row, 'entity'),
    key: textOf(row, 'key'),
    event: textOf(row, 'event'),
    date: textOf(row, 'date'),
    currency: textOf(row, 'currency'),
    corrects: row.corrects ?? null,
    postings: (byEntry.get(textOf(row, 'id')) ?? []).map(postingOf),
  }));
}

function postingOf(row: Row): Posting {
  return {
    account: accountIn(row),
    amount: bigintOf(row, 'amount'),
    rule: textOf(row, 'rule'),
    rate: row.rate ?? null,
    dims: defined(Object.fromEntries(DIMENSIONS.map((name) => [name, row[name]]))),
  };
}
