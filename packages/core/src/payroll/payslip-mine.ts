import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';

/** A payslip in a list. `payment`: where the money is; null where none is paid. */
export const payslipRow = z.object({
  id: z.uuid(),
  number: z.string(),
  kind: z.enum(['regular', 'correction']),
  from: z.string(),
  to: z.string(),
  paidOn: z.string(),
  currency: z.string(),
  grossMinor: z.bigint(),
  netMinor: z.bigint(),
  toPayMinor: z.bigint(),
  payment: z.enum(['prepared', 'sent', 'executed', 'returned', 'cancelled']).nullable(),
  executedOn: z.string().nullable(),
});

/**
 * The caller's payslips, newest first, and tax-free reimbursements paid beside them. What is
 * promised stands first: pay prepared or sent whose execution no statement shows yet.
 */
export const mine = memberProcedure
  .input(z.object({ limit: z.number().int().min(1).max(200).default(60) }))
  .output(
    z.object({
      payslips: z.array(payslipRow),
      beside: z.array(
        z.object({
          id: z.uuid(),
          amountMinor: z.bigint(),
          currency: z.string(),
          dueOn: z.string(),
          state: z.enum(['prepared', 'sent', 'executed', 'returned', 'cancelled']),
          executedOn: z.string().nullable(),
          source: z.string(),
        }),
      ),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const payslips = await sql<z.infer<typeof payslipRow>[]>`
      select s.id, s.number, s.kind, s.period_from as "from", s.period_to as "to",
        s.paid_on as "paidOn", s.currency, s.gross_minor as "grossMinor",
        s.net_minor as "netMinor", s.to_pay_minor as "toPayMinor", m.state as payment,
        m.executed_on as "executedOn"
      from payslip s left join lateral (
        select state, executed_on from payment
        where source_kind = 'payslip' and source_id = s.id::text and person_id = s.person_id
        order by created_at desc limit 1) m on true
      where s.person_id = ${ctx.person} order by s.paid_on desc, s.issued_at desc, s.id desc
      limit ${input.limit}`;
    const beside = await sql<
      {
        id: string;
        amountMinor: bigint;
        currency: string;
        dueOn: string;
        state: 'prepared' | 'sent' | 'executed' | 'returned' | 'cancelled';
        executedOn: string | null;
        source: string;
      }[]
    >`
      select id, amount_minor as "amountMinor", currency, due_on as "dueOn", state,
        executed_on as "executedOn", source_kind as source
      from payment where person_id = ${ctx.person} and payee_kind = 'person'
        and source_kind <> 'payslip' and state <> 'cancelled'
      order by created_at desc limit ${input.limit}`;
    return { payslips, beside };
  });
