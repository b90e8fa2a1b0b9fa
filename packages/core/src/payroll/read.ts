/** Runs and items as staff read them. */
import type { Tx } from '../database/index.ts';
import type { ItemRow, RunRow } from './output.ts';

/** A run with what only its own page shows. */
export interface WholeRun extends RunRow {
  readonly hash: string | null;
  readonly preparedById: string;
  readonly discardedReason: string | null;
}

/** Runs, newest first; one of them when `id` is given. */
export async function runRows(
  tx: Tx,
  of: { readonly id?: string; readonly entityId?: string; readonly limit: number },
): Promise<WholeRun[]> {
  const { id = null, entityId = null, limit } = of;
  return tx.sql<WholeRun[]>`
    select r.id, r.entity_id as "entityId", r.number, r.year, r.period_from as "from",
      r.period_to as "to", r.pay_on as "payOn", r.state, r.total_people as people,
      coalesce(c.done, 0)::int as done, r.total_to_pay_minor as "toPayMinor",
      r.total_employer_cost_minor as "employerCostMinor", e.currency, e.jurisdiction,
      r.total_payslips as payslips, r.total_excluded as excluded,
      coalesce(p.given_name || ' ' || p.family_name, '') as "preparedBy",
      r.prepared_at as "preparedAt", a.given_name || ' ' || a.family_name as "approvedBy",
      r.version, r.content_hash as hash, r.prepared_by as "preparedById",
      r.discarded_reason as "discardedReason"
    from (select * from payroll_run
      where (${id}::uuid is null or id = ${id}) and (${entityId}::text is null
        or entity_id = ${entityId})
      order by prepared_at desc, id desc limit ${limit}) r
    join legal_entity e on e.id = r.entity_id
    left join person p on p.id = r.prepared_by
    left join person a on a.id = r.approved_by
    left join lateral (select sum(cardinality(persons)) filter (where case
        when r.state in ('posting', 'posted') then posted_at is not null
        else computed_at is not null end) as done
      from payroll_chunk where run_id = r.id) c on true
    order by r.prepared_at desc, r.id desc`;
}

/** Items of a run by name, a page at a time. */
export async function itemRows(
  tx: Tx,
  of: {
    readonly run: string;
    readonly show: 'all' | 'flagged' | 'excluded' | 'differing';
    readonly offset: number;
    readonly limit: number;
  },
): Promise<ItemRow[]> {
  const { run, show, offset, limit } = of;
  return tx.sql<ItemRow[]>`
    select i.id, i.person_id as "personId", p.given_name || ' ' || p.family_name as name,
      i.period_from as month, i.kind, i.state, i.gross_minor as "grossMinor",
      i.net_minor as "netMinor", i.deductions_minor as "deductionsMinor",
      i.to_pay_minor as "toPayMinor", i.employer_cost_minor as "employerCostMinor",
      i.estimate_minor as "estimateMinor", i.flags, i.excluded_reason as excluded
    from payroll_item i join person p on p.id = i.person_id
    where i.run_id = ${run} and case ${show}
      when 'flagged' then i.flags <> '[]'
      when 'excluded' then i.state = 'excluded'
      when 'differing' then i.state <> 'excluded'
        and (i.kind = 'correction' or i.estimate_minor <> i.employer_cost_minor)
      else i.state <> 'nothing' or i.flags <> '[]' end
    order by p.family_name, p.given_name, i.person_id, i.period_from
    offset ${offset} limit ${limit}`;
}
