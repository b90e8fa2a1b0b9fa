import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { staffProcedure } from '../procedure/index.ts';

const row = z.object({
  id: z.uuid(),
  number: z.string(),
  personId: z.uuid(),
  name: z.string(),
  kind: z.enum(['regular', 'correction']),
  from: z.string(),
  paidOn: z.string(),
  currency: z.string(),
  grossMinor: z.bigint(),
  netMinor: z.bigint(),
  toPayMinor: z.bigint(),
  employerCostMinor: z.bigint(),
});

/** Payslips for staff: of a run, or of a person (who sees it), newest first. */
export const list = staffProcedure('payroll', 'approver', 'adviser')
  .input(
    z.object({
      run: z.uuid().optional(),
      person: z.uuid().optional(),
      offset: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(200).default(100),
    }),
  )
  .output(z.object({ rows: z.array(row), more: z.boolean() }))
  .query(async ({ ctx, input }) => {
    const { run = null, person = null, offset, limit } = input;
    if (person) await noteLook(ctx, person, 'payslips');
    const rows = await ctx.tx.sql<z.infer<typeof row>[]>`
      select s.id, s.number, s.person_id as "personId",
        p.given_name || ' ' || p.family_name as name, s.kind, s.period_from as "from",
        s.paid_on as "paidOn", s.currency, s.gross_minor as "grossMinor",
        s.net_minor as "netMinor", s.to_pay_minor as "toPayMinor",
        s.employer_cost_minor as "employerCostMinor"
      from payslip s join person p on p.id = s.person_id
      where (${run}::uuid is null or s.run_id = ${run})
        and (${person}::uuid is null or s.person_id = ${person})
      order by s.issued_at desc, p.family_name, p.given_name, s.id
      offset ${offset} limit ${limit + 1}`;
    return { rows: rows.slice(0, limit), more: rows.length > limit };
  });
