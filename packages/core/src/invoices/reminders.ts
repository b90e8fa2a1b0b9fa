/** Overdue invoices and their reminders, for staff and for the nightly job. */
import { formatAmount } from '@smart/money';
import { newId, type Tx } from '../database/index.ts';
import { queueMail } from '../mail/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { Fault, type ProcedureContext } from '../procedure/index.ts';
import { houseAt } from '../tenant/index.ts';
import { knownLanguage, mailWords } from '../words/index.ts';
import { invoiceClient } from './client.ts';
import { invoiceRow } from './read.ts';
import {
  nextReminder,
  type ReminderLevel,
  type ReminderRules,
  reminderRules,
} from './reminder-rules.ts';
import { mailParams } from './send-document.ts';
import { joinClaim, joinOpen, openLists } from './state.ts';

/** The mail of each level. */
const REMINDERS = ['reminder1', 'reminder2', 'reminder3'] as const;

type Acting = Pick<ProcedureContext, 'tx' | 'tenant' | 'clock'> & { readonly today: string };

/** An overdue invoice with the reminder that is next. Amounts in minor units. */
export interface Overdue {
  readonly invoice: string;
  readonly number: string;
  readonly order: string;
  readonly orderNumber: string;
  readonly client: string;
  readonly clientId: string;
  readonly person: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly currency: string;
  readonly openMinor: bigint;
  readonly level: number;
  readonly lastOn: string | null;
  readonly next: { readonly level: ReminderLevel; readonly on: string } | null;
  /** The next level is due today or was due before. */
  readonly due: boolean;
}

type Row = Omit<Overdue, 'next' | 'due'>;

/** Undisputed invoices past their due date without a claim, longest overdue first, at most 500. */
export async function overdueInvoices(
  tx: Tx,
  of: { readonly today: string; readonly rules: ReminderRules; readonly invoice?: string },
): Promise<Overdue[]> {
  const open = await openLists(tx);
  const rows = await tx.sql<Row[]>`
    select i.id as invoice, i.number, i.order_id as "order", o.number as "orderNumber",
      k.name as client, k.id as "clientId",
      trim(p.given_name || ' ' || p.family_name) as person, i.issued_on as "issuedOn",
      i.due_on as "dueOn", i.currency, b.open as "openMinor",
      coalesce(r.level, 0) as level, r.sent_on as "lastOn"
    from invoice i join client_order o on o.id = i.order_id join client k on k.id = i.client_id
    join person p on p.id = i.person_id
    ${joinOpen(tx, open)} ${joinClaim(tx)}
    left join lateral (select level, sent_on from reminder where invoice_id = i.id
      order by level desc limit 1) r on true
    where i.kind = 'invoice' and b.open > 0 and i.due_on < ${of.today} and i.disputed_at is null
      and g.id is null and (${of.invoice ?? null}::uuid is null or i.id = ${of.invoice ?? null})
    order by i.due_on, i.number limit 500`;
  return rows.map((row) => {
    const last = row.lastOn === null ? null : { level: row.level, on: row.lastOn };
    const next = nextReminder({ dueOn: row.dueOn, last }, of.rules);
    return { ...row, next, due: next !== null && next.on <= of.today };
  });
}

/** The house's rules for reminders on a date. */
export async function rulesOn(ctx: Pick<Acting, 'tx' | 'tenant'>, on: string) {
  return reminderRules(await houseAt(ctx.tx, ctx.tenant.plugin.tenant, on));
}

/**
 * Sends the next reminder of an overdue invoice, due or not. `by`: null for the job. Faults
 * `invoices.not-overdue`, `invoices.all-reminded`, `invoices.reminder-early`.
 */
export async function remind(
  ctx: Acting,
  of: { readonly invoice: string; readonly by: string | null; readonly level?: number },
): Promise<{ readonly level: number; readonly person: string }> {
  const { tx, clock, today } = ctx;
  await tx.sql`select id from invoice where id = ${of.invoice} for update`;
  const rules = await rulesOn(ctx, today);
  const [found] = await overdueInvoices(tx, { today, rules, invoice: of.invoice });
  if (!found) throw new Fault('invoices.not-overdue', {}, 'conflict');
  const { next } = found;
  if (!next) throw new Fault('invoices.all-reminded', { level: found.level }, 'conflict');
  if (of.level !== undefined && of.level !== next.level)
    throw new Fault('record.stale', {}, 'conflict', 'level');
  if (next.on > today) throw new Fault('invoices.reminder-early', { on: next.on }, 'conflict');
  const row = await invoiceRow(tx, of.invoice);
  await tx.sql`
    insert into reminder (id, invoice_id, level, sent_on, sent_by, open_minor)
    values (${newId()}, ${row.id}, ${next.level}, ${today}, ${of.by}, ${found.openMinor})`;
  const client = await invoiceClient(tx, row.clientId);
  const open = formatAmount(found.openMinor, row.currency, knownLanguage(row.language));
  const attachments =
    row.pdfFile === null
      ? []
      : [{ name: `${row.number}.pdf`, mediaType: 'application/pdf', file: row.pdfFile }];
  await queueMail(ctx, {
    to: client.email,
    language: row.language,
    code: `invoices.reminder-${next.level}`,
    words: mailWords(REMINDERS[next.level - 1]!),
    params: { ...(await mailParams(ctx, row)), open },
    attachments,
  });
  const data = { invoice: row.id, number: row.number, level: next.level };
  await recordOrderEvent(tx, { order: row.orderId, at: clock.now(), kind: 'reminder-sent', data });
  return { level: next.level, person: row.personId };
}
