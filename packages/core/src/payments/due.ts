import { z } from 'zod';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { legalEntities } from '../tenant/index.ts';
import { authorityDues } from './dues.ts';

export const paymentRow = z.object({
  id: z.uuid(),
  payeeKind: z.enum(['person', 'authority', 'client', 'supplier', 'creditor']),
  payee: z.string(),
  /** The account's last four characters. */
  last4: z.string(),
  amountMinor: z.bigint(),
  currency: z.string(),
  remittance: z.string(),
  purpose: z.string(),
  dueOn: z.string(),
  source: z.string(),
  state: z.enum(['prepared', 'sent', 'executed', 'returned', 'cancelled']),
  executedOn: z.string().nullable(),
  returnReason: z.string().nullable(),
});
export type PaymentLine = z.infer<typeof paymentRow>;

const due = z.object({
  recipient: z.string(),
  kind: z.string(),
  payable: z.string(),
  amountMinor: z.bigint(),
  dueOn: z.string().nullable(),
  payee: z.object({ name: z.string(), last4: z.string(), reference: z.string() }).nullable(),
});

/**
 * What can be paid: payments prepared and in no file yet, soonest first; what authorities and funds
 * are owed by month; payments that came back and wait for a decision.
 */
export const listDue = staffProcedure('payroll', 'finance', 'approver')
  .input(
    z.object({
      entityId: z.string().max(60).optional(),
      limit: z.number().int().min(1).max(5000).default(500),
    }),
  )
  .output(
    z.object({
      entityId: z.string(),
      /** Whose words name the recipients. */
      jurisdiction: z.string(),
      payments: z.array(paymentRow),
      totalMinor: z.bigint(),
      count: z.number().int(),
      dues: z.array(due),
      returned: z.array(paymentRow),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const entities = await legalEntities(ctx.tx);
    const entity = entities.find(({ id }) => id === (input.entityId ?? id));
    if (!entity) throw new Fault('entity.unknown', {}, 'not-found', 'entityId');
    const { id: entityId, jurisdiction } = entity;
    const rows = await sql<(PaymentLine & { total: bigint; count: number })[]>`
      select p.id, p.payee_kind as "payeeKind", p.payee_name as payee,
        coalesce(right(p.iban, 4), a.last4, '') as last4, p.amount_minor as "amountMinor",
        p.currency, p.remittance, p.purpose, p.due_on as "dueOn", p.source_kind as source, p.state,
        p.executed_on as "executedOn", p.return_reason as "returnReason",
        sum(p.amount_minor) over ()::bigint as total, count(*) over ()::int as count
      from payment p left join person_bank_account a on a.secret = p.iban_secret_id
      where p.entity_id = ${entityId} and p.state = 'prepared' and p.batch_id is null
      order by p.due_on, p.payee_name, p.id limit ${input.limit}`;
    const returned = await sql<PaymentLine[]>`
      select p.id, p.payee_kind as "payeeKind", p.payee_name as payee,
        coalesce(right(p.iban, 4), a.last4, '') as last4, p.amount_minor as "amountMinor",
        p.currency, p.remittance, p.purpose, p.due_on as "dueOn", p.source_kind as source, p.state,
        p.executed_on as "executedOn", p.return_reason as "returnReason"
      from payment p left join person_bank_account a on a.secret = p.iban_secret_id
      where p.entity_id = ${entityId} and p.state = 'returned'
        and not exists (select 1 from payment n where n.replaces = p.id and n.state <> 'cancelled')
      order by p.returned_on desc, p.id limit 200`;
    const dues = await authorityDues(ctx.tx, entityId);
    return {
      entityId,
      jurisdiction,
      payments: rows.map(({ total: _, count: __, ...row }) => row),
      totalMinor: rows[0]?.total ?? 0n,
      count: rows[0]?.count ?? 0,
      dues: dues.map(({ amount, payee, purpose: _, ...one }) => ({
        ...one,
        amountMinor: amount,
        payee: payee && {
          name: payee.name,
          last4: payee.iban.slice(-4),
          reference: payee.reference,
        },
      })),
      returned,
    };
  });
