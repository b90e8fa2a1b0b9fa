/** Everything about a person's pay that the first screen needs, as a part of its one query. */
import type { Tx } from '../database/index.ts';
import type { Estimate, KnownPayslip, OpenOrder } from './rules.ts';

export interface PayRow {
  readonly what: 'payslip' | 'estimate' | 'order';
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly on: string;
  /** Minor units; whole numbers far below 2^53. */
  readonly amount: number;
  readonly net: number | null;
  readonly cost: number;
  readonly payment: KnownPayslip['payment'] | null;
  readonly executedOn: string | null;
}

export interface KnownPay {
  readonly payslips: readonly KnownPayslip[];
  readonly estimates: readonly Estimate[];
  readonly orders: readonly OpenOrder[];
}

const payslipOf = (row: PayRow): KnownPayslip => ({
  id: row.id,
  number: row.name,
  from: row.from,
  net: BigInt(row.net ?? 0),
  cost: BigInt(row.cost),
  toPay: BigInt(row.amount),
  on: row.on,
  payment: row.payment ?? 'none',
  executedOn: row.executedOn,
});

const estimateOf = (row: PayRow): Estimate => ({
  from: row.from,
  net: BigInt(row.net ?? 0),
  cost: BigInt(row.cost),
  lastDay: row.on,
});

/**
 * Payslips paid since `since` or not paid yet, the months of approved engagements as they were
 * estimated, and orders that are not confirmed yet.
 */
export const payRows = (sql: Tx['sql'], person: string, since: string) => sql`
  select 'payslip' as what, s.id::text as id, s.number as name, s.period_from as "from",
    coalesce(p.due_on, s.paid_on) as "on", s.to_pay_minor as amount, s.net_minor as net,
    s.employer_cost_minor as cost, p.state as payment, p.executed_on as "executedOn"
  from payslip s left join lateral (
    select state, due_on, executed_on from payment
    where source_kind = 'payslip' and source_id = s.id::text and state <> 'cancelled'
    order by created_at desc, id desc limit 1) p on true
  where s.person_id = ${person}
    and (s.period_from >= ${since} or p.state is distinct from 'executed')
  union all
  select 'estimate', e.id::text, e.title, (x ->> 'from')::date,
    coalesce((select max(d.on_date) from work_day d where d.engagement_id = e.id
        and d.on_date between (x ->> 'from')::date and (x ->> 'to')::date),
      least(e.ends_on, (x ->> 'to')::date)),
    0, (x ->> 'netMinor')::bigint, (x ->> 'costMinor')::bigint, null, null
  from engagement e cross join lateral jsonb_array_elements(e.estimates) x
  where e.person_id = ${person} and e.state in ('approved', 'ready', 'ended')
    and (x ->> 'to')::date >= ${since}
  union all
  select 'order', o.id::text, v.title, v.starts_on, v.ends_on, v.net_minor, null, 0, null, null
  from client_order o join order_version v on v.order_id = o.id and v.number = o.current_version
  where o.person_id = ${person} and o.state in ('review', 'sent', 'change-asked')
  order by 4, 2`;

export function knownPay(rows: readonly PayRow[]): KnownPay {
  const of = (what: PayRow['what']): PayRow[] => rows.filter((row) => row.what === what);
  return {
    payslips: of('payslip').map(payslipOf),
    estimates: of('estimate').map(estimateOf),
    orders: of('order').map(({ on, amount }) => ({ endsOn: on, net: BigInt(amount) })),
  };
}
