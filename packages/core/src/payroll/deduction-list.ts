import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';

const row = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  entityId: z.string(),
  kind: z.enum(['garnishment', 'maintenance', 'advance', 'recovery']),
  rank: z.number().int(),
  creditor: z.string(),
  reference: z.string(),
  totalMinor: z.bigint(),
  takenMinor: z.bigint(),
  perPayslipMinor: z.bigint().nullable(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  planFor: z.string().nullable(),
  state: z.enum(['entered', 'approved', 'refused', 'ended']),
  /** True when the caller entered it, and someone else must decide. */
  mine: z.boolean(),
  version: z.number().int(),
});

/** Named deductions, those that wait for a decision first. */
export const listDeductions = staffProcedure('payroll', 'approver')
  .input(
    z.object({ person: z.uuid().optional(), limit: z.number().int().min(1).max(200).default(200) }),
  )
  .output(z.object({ rows: z.array(row) }))
  .query(async ({ ctx, input }) => {
    const person = input.person ?? null;
    const rows = await ctx.tx.sql<z.infer<typeof row>[]>`
      select d.id, d.person_id as "personId", p.given_name || ' ' || p.family_name as name,
        d.entity_id as "entityId", d.kind, d.rank, d.creditor_name as creditor, d.reference,
        d.total_minor as "totalMinor", coalesce(sum(t.amount_minor), 0)::bigint as "takenMinor",
        d.per_payslip_minor as "perPayslipMinor", d.starts_on as "startsOn",
        d.ends_on as "endsOn", d.plan_for as "planFor", d.state,
        d.entered_by = ${ctx.person} as mine, d.version
      from pay_deduction d join person p on p.id = d.person_id
      left join pay_deduction_taken t on t.deduction_id = d.id
      where ${person}::uuid is null or d.person_id = ${person}
      group by d.id, p.id order by (d.state = 'entered') desc, d.entered_at desc, d.id
      limit ${input.limit}`;
    return { rows };
  });
