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
      select * from (
        select p.id, p.payee_kind as "payeeKind", p.payee_name as payee,
          coalesce(right(p.iban, 4), a.last4, '') as last4, p.amount_minor as "amountMinor",
          p.currency, p.remittance, p.purpose, p.due_on as "dueOn", p.source_kind as source,
          p.state, p.executed_on as "executedOn", p.return_reason as "returnReason",
          sum(p.amount_minor) over w::bigint as total, count(*) over w::int as count,
          row_number() over (partition by p.state order by p.due_on, p.payee_name, p.id) as place
        from payment p left join person_bank_account a on a.secret = p.iban_secret_id
        where p.entity_id = ${entityId} and (p.state = 'prepared' and p.batch_id is null
          or p.state = 'returned' and not exists (
            select 1 from payment n where n.replaces = p.id and n.state <> 'cancelled'))
        window w as (partition by p.state)) x
      where place <= ${input.limit} order by state, place`;
    const of = (state: PaymentLine['state']) => rows.filter((row) => row.state === state);
    const prepared = of('prepared');
    const dues = await authorityDues(ctx.tx, entityId);
    return {
      entityId,
      jurisdiction,
      payments: prepared,
      totalMinor: prepared[0]?.total ?? 0n,
      count: prepared[0]?.count ?? 0,
      dues: dues.map(({ amount, payee, purpose: _, ...one }) => ({
        ...one,
        amountMinor: amount,
        payee: payee && {
          name: payee.name,
          last4: payee.iban.slice(-4),
          reference: payee.reference,
        },
      })),
      returned: of('returned'),
    };
  });
