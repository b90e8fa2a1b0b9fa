import { z } from 'zod';
import { newId, type Tx } from '../database/index.ts';
import { Fault, type ProcedureContext, staffIntent } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';
import { authorityDues, type Due } from './dues.ts';
import { type BatchFacts, batchOf, type PaymentRow, paymentColumns, writeBatch } from './file.ts';
import { type NewPayment, preparePayments } from './prepare.ts';

/** Most payments of one file. */
const MOST = 40_000;

interface BankRow {
  readonly iban: string;
  readonly bic: string | null;
}

/** Message id of at most 30 characters, made of the batch's id. */
const messageId = (id: string): string => {
  const hex = id.replaceAll('-', '');
  return `${hex.slice(0, 12)}${hex.slice(16)}`;
};

/**
 * Writes a payment file: prepared payments (those named, or all due up to the day) and what is owed
 * to authorities. Their states stay; nothing is paid before the bank's statement shows it. A second
 * person approves the file by its hash. Faults: `payments.bank-account-unknown`,
 * `payments.nothing-to-pay`, `payments.not-prepared`, `payments.due-unknown`,
 * `payments.payee-missing`, `payment.*` of the bank's rules.
 */
export const prepareBatch = staffIntent('payroll', 'finance')
  .input(
    z.object({
      entityId: z.string().min(1).max(60),
      bankAccount: z.uuid(),
      executeOn: z.iso.date(),
      /** Payments to take; none named: all prepared ones due up to `executeOn`. */
      payments: z.array(z.uuid()).max(MOST).optional(),
      /** Open items of authorities to pay, as `payments.due` lists them. */
      dues: z
        .array(z.object({ recipient: z.string(), payable: z.string() }))
        .max(200)
        .default([]),
    }),
  )
  .output(
    z.object({ id: z.uuid(), count: z.number().int(), totalMinor: z.bigint(), hash: z.string() }),
  )
  .mutation(async ({ ctx, input }) => {
    const { tx, tenant, clock, today } = ctx;
    const entity = await legalEntity(tx, input.entityId);
    const [bank] = await tx.sql<BankRow[]>`
      select iban, bic from bank_account
      where id = ${input.bankAccount} and entity_id = ${input.entityId}`;
    if (!bank) throw new Fault('payments.bank-account-unknown', {}, 'not-found', 'bankAccount');
    const made = await payDues(ctx, input, entity.currency);
    const rows = await takePayments(tx, input, made);
    if (rows.length === 0) throw new Fault('payments.nothing-to-pay', {}, 'conflict');
    const id = newId();
    const preparedAt = clock.now();
    const debtor = { name: entity.name, iban: bank.iban, ...(bank.bic ? { bic: bank.bic } : {}) };
    const header = { initiator: entity.name, debtor };
    const { executeOn } = input;
    const facts: BatchFacts = { messageId: messageId(id), executeOn, preparedAt, header };
    const file = writeBatch(await batchOf(tx, tenant.vault, facts, rows), today);
    const total = rows.reduce((sum, { amount }) => sum + amount, 0n);
    await tx.sql`
      insert into payment_batch (id, entity_id, bank_account_id, message_id, execute_on, state,
        count, total_minor, header, file_hash, prepared_by, prepared_at)
      values (${id}, ${input.entityId}, ${input.bankAccount}, ${facts.messageId}, ${executeOn},
        'draft', ${rows.length}, ${total}, ${tx.sql.json(header)}, ${file.hash}, ${ctx.person},
        ${preparedAt})`;
    await putInBatch(tx, id, rows, file.blocks);
    ctx.note({ batch: id, count: rows.length });
    return { id, count: rows.length, totalMinor: total, hash: file.hash };
  });

interface Asked {
  readonly entityId: string;
  readonly executeOn: string;
  readonly payments?: readonly string[] | undefined;
  readonly dues: readonly { readonly recipient: string; readonly payable: string }[];
}

/** Locks the payments asked for, with those made for authorities. */
async function takePayments(
  tx: Tx,
  asked: Asked,
  made: readonly string[],
): Promise<readonly PaymentRow[]> {
  const named = asked.payments ? [...asked.payments, ...made] : null;
  const rows = await tx.sql<PaymentRow[]>`
    select ${paymentColumns(tx)} from payment
    where entity_id = ${asked.entityId} and state = 'prepared' and batch_id is null
      and (id = any(${named ?? made}::uuid[]) or (${named === null} and due_on <= ${asked.executeOn}
        and payee_kind <> 'authority'))
    order by id limit ${MOST} for update`;
  const found = new Set(rows.map(({ id }) => id));
  const missing = named?.find((id) => !found.has(id));
  if (missing !== undefined)
    throw new Fault('payments.not-prepared', { payment: missing }, 'conflict', 'payments');
  return rows;
}

/** Makes the payments of authorities' open items; two files never pay the same one. */
async function payDues(
  { tx, clock }: ProcedureContext,
  asked: Asked,
  currency: string,
): Promise<string[]> {
  if (asked.dues.length === 0) return [];
  await tx.sql`
    select pg_advisory_xact_lock(hashtextextended(${`payments.dues:${asked.entityId}`}, 0))`;
  const open = await authorityDues(tx, asked.entityId);
  const dues = asked.dues.map(({ recipient, payable }) => {
    const due = open.find((one) => one.recipient === recipient && one.payable === payable);
    if (!due || due.amount <= 0n)
      throw new Fault('payments.due-unknown', { recipient, payable }, 'conflict', 'dues');
    if (!due.payee) throw new Fault('payments.payee-missing', { recipient }, 'conflict', 'dues');
    return due;
  });
  const before = await tx.sql<{ payable: string; count: number }[]>`
    select owed->>'payable' as payable, count(*)::int as count from payment
    where entity_id = ${asked.entityId} and source_kind = 'duty' group by 1`;
  const payments = dues.map((due) => {
    const nth = (before.find(({ payable }) => payable === due.payable)?.count ?? 0) + 1;
    return paymentOfDue(due, { ...asked, currency, now: clock.now(), nth });
  });
  return (await preparePayments(tx, payments)).map(({ id }) => id);
}

function paymentOfDue(
  due: Due,
  of: {
    readonly entityId: string;
    readonly executeOn: string;
    readonly currency: string;
    readonly now: string;
    readonly nth: number;
  },
): NewPayment {
  const { recipient, payable, kind, amount, purpose } = due;
  const { name, iban, reference } = due.payee!;
  return {
    entityId: of.entityId,
    payee: { kind: 'authority', id: recipient, name, iban },
    amount,
    currency: of.currency,
    remittance: `${reference} ${payable.slice(payable.lastIndexOf(':') + 1)}`,
    purpose,
    dueOn: due.dueOn ?? of.executeOn,
    source: { kind: 'duty', id: `${of.entityId}:${payable}#${of.nth}` },
    owed: { kind, recipient, payable },
    now: of.now,
  };
}

async function putInBatch(
  tx: Tx,
  batch: string,
  rows: readonly PaymentRow[],
  blocks: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const block = rows.map(({ endToEndId }) => blocks.get(endToEndId) ?? '');
  await tx.sql`
    update payment p set batch_id = ${batch}, payment_information_id = n.block,
      version = version + 1
    from unnest(${ids}::uuid[], ${block}::text[]) as n(id, block) where p.id = n.id`;
}
