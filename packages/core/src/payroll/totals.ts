import type { Tx } from '../database/index.ts';

/**
 * Writes what the run's items add up to on the run, so that lists need not add them up: when the
 * draft is whole, and whenever posting leaves somebody out. Pay that takes back is not paid out.
 */
export async function storeTotals(tx: Tx, run: string): Promise<void> {
  await tx.sql`
    update payroll_run r set total_payslips = i.payslips, total_excluded = i.excluded,
      total_to_pay_minor = coalesce(i.to_pay, 0), total_employer_cost_minor = coalesce(i.cost, 0)
    from (select count(*) filter (where state in ('computed', 'posted')) as payslips,
        count(*) filter (where state = 'excluded') as excluded,
        sum(to_pay_minor) filter (where state in ('computed', 'posted') and to_pay_minor > 0)
          as to_pay,
        sum(employer_cost_minor) filter (where state in ('computed', 'posted')) as cost
      from payroll_item where run_id = ${run}) i
    where r.id = ${run}`;
}
