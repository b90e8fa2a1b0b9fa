import { createHash } from 'node:crypto';
import {
  bookedEntries,
  follows,
  isStatementOf,
  matchEntries,
  type Proposal,
  readCamt053,
  requireAccount,
  type Statement,
  type StatementEntry,
} from '@smart/banking';
import { minDate } from '@smart/calendar';
import { readBalances } from '@smart/ledger/store';
import { z } from 'zod';
import { newId, type Tx } from '../database/index.ts';
import { Fault, type ProcedureContext, staffIntent } from '../procedure/index.ts';
import { applyPlan } from './apply.ts';
import { waiting } from './matching.ts';
import { coded } from './output.ts';
import { type ExecutedKeys, emptyPlan, type Line, OWNERS, place } from './placing.ts';

interface Bank {
  readonly id: string;
  readonly entityId: string;
  readonly iban: string;
  readonly currency: string;
  readonly account: string;
}

const uploaded = z.object({
  id: z.uuid(),
  statementId: z.string(),
  iban: z.string(),
  from: z.string(),
  to: z.string(),
  /** The same statement was uploaded before; nothing changed. */
  already: z.boolean(),
  entries: z.number().int(),
  /** Lines that no earlier file carried. */
  fresh: z.number().int(),
  matched: z.number().int(),
  suspense: z.number().int(),
  /** Why it does not follow the statement before it; null where it does. */
  gap: coded.nullable(),
  closingMinor: z.bigint().nullable(),
  /** Balance of the account in our books; equal to the closing balance when nothing is missing. */
  ledgerMinor: z.bigint(),
  differenceMinor: z.bigint().nullable(),
});
type Uploaded = z.infer<typeof uploaded>;

/**
 * Takes a bank's statement (`camt.053`) or notification (`camt.054`): every booked line finds its
 * counterpart or stands on suspense with an owner. All or nothing; lines that an earlier file
 * carried are passed over, so twice or overlapping changes nothing. Faults:
 * `statements.file-unknown`, banking's `statement.*` (another account's statement:
 * `statement.other-account`; of our account in another currency: `statement.currency-differs`).
 */
export const upload = staffIntent('finance', 'payroll')
  .input(z.object({ file: z.uuid() }))
  .output(z.object({ statements: z.array(uploaded) }))
  .mutation(async ({ ctx, input }) => {
    const { tx } = ctx;
    const [file] = await tx.sql<{ bytes: Buffer }[]>`
      select bytes from file where id = ${input.file} and purpose = 'statement'`;
    if (!file) throw new Fault('statements.file-unknown', {}, 'not-found', 'file');
    const { statements } = readCamt053(file.bytes);
    const banks = await tx.sql<Bank[]>`
      select id, entity_id as "entityId", iban, currency, ledger_account as account
      from bank_account order by id`;
    for (const statement of statements)
      requireAccount(
        statement,
        banks.map(({ iban }) => iban),
      );
    const entities = [...new Set(banks.map(({ entityId }) => entityId))].sort();
    for (const entity of entities)
      await tx.sql`
        select pg_advisory_xact_lock(hashtextextended(${`payments.statements:${entity}`}, 0))`;
    const results: Uploaded[] = [];
    for (const statement of inOrder(statements)) {
      const bank = banks.find(({ iban }) => isStatementOf(statement, iban))!;
      requireCurrency(statement, bank);
      const hash = createHash('sha256').update(file.bytes).update(statement.id).digest('hex');
      results.push(await take(ctx, bank, statement, { file: input.file, hash }));
    }
    ctx.note({ file: input.file, statements: results.length });
    return { statements: results };
  });

/** Some banks keep several currencies under one IBAN; we keep the account in one. */
function requireCurrency({ account }: Statement, { currency: expected }: Bank): void {
  if (account.currency !== expected)
    throw new Fault('statement.currency-differs', { found: account.currency, expected });
}

const inOrder = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));

const daysOf = (statement: Statement): string[] =>
  statement.entries.flatMap(({ bookingDate }) => bookingDate ?? []).sort();

const endOf = (statement: Statement): string =>
  statement.closing?.date ?? daysOf(statement).at(-1) ?? statement.createdAt?.slice(0, 10) ?? '';

type Acting = ProcedureContext & { readonly person: string };

async function take(
  ctx: Acting,
  bank: Bank,
  statement: Statement,
  { file, hash }: { readonly file: string; readonly hash: string },
): Promise<Uploaded> {
  const { tx } = ctx;
  const to = endOf(statement) || ctx.today;
  const from = daysOf(statement)[0] ?? to;
  const id = newId();
  const gap = await gapBefore(tx, bank, statement, to);
  const made = await tx.sql`
    insert into bank_statement (id, bank_account_id, kind, statement_id, sequence, from_date,
      to_date, currency, opening_minor, closing_minor, gap, file_id, content_hash, uploaded_by,
      uploaded_at)
    values (${id}, ${bank.id}, ${statement.kind}, ${statement.id}, ${statement.sequence ?? null},
      ${minDate(from, to)}, ${to}, ${bank.currency}, ${statement.opening?.amount ?? null},
      ${statement.closing?.amount ?? null}, ${gap && tx.sql.json(gap)}, ${file}, ${hash},
      ${ctx.person}, ${ctx.clock.now()})
    on conflict (bank_account_id, content_hash) do nothing`;
  const already = made.count === 0;
  const fresh = already ? [] : await freshEntries(tx, bank, bookedEntries(statement));
  const suspense = await placeEntries(ctx, bank, { statement: id, entries: fresh });
  return {
    id: already ? await idOf(tx, bank, hash) : id,
    statementId: statement.id,
    iban: bank.iban,
    from,
    to,
    already,
    entries: statement.entries.length,
    fresh: fresh.length,
    matched: fresh.length - suspense,
    suspense,
    gap,
    ...(await balances(tx, bank, statement, to)),
  };
}

async function idOf(tx: Tx, bank: Bank, hash: string): Promise<string> {
  const [row] = await tx.sql<{ id: string }[]>`
    select id from bank_statement where bank_account_id = ${bank.id} and content_hash = ${hash}`;
  return row!.id;
}

/** Whether the statement continues the one before it; a notification has no balances to tell. */
async function gapBefore(tx: Tx, bank: Bank, next: Statement, to: string) {
  if (next.kind !== 'statement') return null;
  const [before] = await tx.sql<
    { id: string; sequence: number | null; to: string; opening: bigint; closing: bigint }[]
  >`
    select statement_id as id, sequence, to_date as "to", opening_minor as opening,
      closing_minor as closing
    from bank_statement where bank_account_id = ${bank.id} and kind = 'statement'
      and (to_date < ${to} or to_date = ${to} and coalesce(sequence, 0) < ${next.sequence ?? 0})
    order by to_date desc, sequence desc nulls last limit 1`;
  if (!before) return null;
  const previous: Statement = {
    ...next,
    id: before.id,
    sequence: before.sequence ?? undefined,
    opening: { amount: before.opening, date: before.to },
    closing: { amount: before.closing, date: before.to },
    entries: [],
  };
  const fault = follows(previous, next);
  return fault && { code: fault.code, params: { ...fault.params } };
}

async function freshEntries(
  tx: Tx,
  bank: Bank,
  entries: readonly StatementEntry[],
): Promise<StatementEntry[]> {
  const known = await tx.sql<{ hash: string }[]>`
    select entry_hash as hash from bank_entry where bank_account_id = ${bank.id}
      and entry_hash = any(${entries.map(({ identity }) => identity)}::text[])`;
  const seen = new Set(known.map(({ hash }) => hash));
  return entries.filter(({ identity, amount }) => !seen.has(identity) && amount !== 0n);
}

const firstDetail = ({ details }: StatementEntry) => details[0];

/** Places new lines; returns how many stand on suspense, wholly or in part. */
async function placeEntries(
  ctx: Acting,
  bank: Bank,
  of: { readonly statement: string; readonly entries: readonly StatementEntry[] },
): Promise<number> {
  const { tx, tenant } = ctx;
  if (of.entries.length === 0) return 0;
  const { items, targets } = await waiting(tx, tenant.vault, bank.entityId);
  const { proposals } = matchEntries(of.entries, items);
  const byEntry = Map.groupBy(proposals, ({ entry }) => entry);
  const plan = emptyPlan();
  const keys: ExecutedKeys = new Map();
  const lines = of.entries.map((entry) => {
    const on = entry.bookingDate ?? entry.valueDate ?? ctx.today;
    const returned = firstDetail(entry)?.returnReason;
    const line: Line = {
      id: newId(),
      bank: bank.account,
      entityId: bank.entityId,
      currency: bank.currency,
      on,
      returnReason: returned ? [returned.code, returned.text].filter(Boolean).join(' ') : null,
    };
    return { entry, line, proposals: byEntry.get(entry.identity) ?? [] };
  });
  const rows = lines.map(({ entry, line, proposals: own }) =>
    rowOf(ctx, bank, of.statement, { entry, line, own }),
  );
  for (let at = 0; at < rows.length; at += 1000)
    await tx.sql`insert into bank_entry ${tx.sql(rows.slice(at, at + 1000) as never)}`;
  for (const effect of [executes, returnsOrPays])
    for (const { line, proposals: own } of lines)
      for (const proposal of own)
        if (effect(proposal)) place({ plan, targets, keys }, line, proposal);
  const outlet = (id: string) => ({ kind: 'bank' as const, bank: bank.account, line: id });
  await applyPlan(ctx, plan, { outlet, by: null });
  return rows.filter(({ state }) => state === 'suspense').length;
}

/** Executions first: a payment can be debited and come back in one file. */
const executes = ({ outcome }: Proposal): boolean => outcome === 'executed';
const returnsOrPays = (proposal: Proposal): boolean => !executes(proposal);

function rowOf(
  { tx }: Acting,
  bank: Bank,
  statement: string,
  of: {
    readonly entry: StatementEntry;
    readonly line: Line;
    readonly own: readonly Proposal[];
  },
) {
  const { entry, line, own } = of;
  const parked = own.flatMap(({ placements }) =>
    placements.flatMap((one) => (one.to === 'suspense' ? [one] : [])),
  );
  const suspense = parked.reduce((sum, { amount }) => sum + amount, 0n);
  const [first] = parked;
  const detail = firstDetail(entry);
  const texts = entry.details.map(({ text, references }) => [text, ...references].join(' ').trim());
  return {
    id: line.id,
    statement_id: statement,
    bank_account_id: bank.id,
    entry_hash: entry.identity,
    amount_minor: entry.amount,
    suspense_minor: suspense,
    booked_on: line.on,
    value_on: entry.valueDate ?? null,
    counterparty_name: detail?.counterparty.name ?? null,
    counterparty_iban: detail?.counterparty.iban ?? null,
    remittance: [entry.note, ...texts].filter(Boolean).join(' · ').slice(0, 2000),
    end_to_end_id: detail?.endToEndId ?? null,
    details: tx.sql.json({ count: entry.details.length, code: entry.code } as never),
    state: suspense === 0n ? 'matched' : 'suspense',
    owner_role: first ? OWNERS[first.owner] : null,
    reason: first?.reason ?? null,
    candidates: tx.sql.json([...new Set(own.flatMap(({ candidates }) => candidates))]),
  };
}

/** Our books against the bank's closing balance; compared where no later statement is known. */
async function balances(tx: Tx, bank: Bank, statement: Statement, to: string) {
  const found = await readBalances(tx.sql, bank.entityId, {
    accounts: ['bank'],
    subjects: [bank.account],
  });
  const ledgerMinor = found.reduce((sum, { debit, credit }) => sum + debit - credit, 0n);
  const [later] = await tx.sql<{ id: string }[]>`
    select s.id from bank_statement s where s.bank_account_id = ${bank.id} and s.to_date > ${to}
    union all select e.id from bank_entry e
      where e.bank_account_id = ${bank.id} and e.booked_on > ${to} limit 1`;
  const closing = statement.closing?.amount ?? null;
  const differenceMinor = closing === null || later ? null : ledgerMinor - closing;
  return { closingMinor: closing, ledgerMinor, differenceMinor };
}
