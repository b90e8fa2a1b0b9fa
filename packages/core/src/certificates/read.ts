/** What a certificate is made of: confirmed work days, pay agreed, payslips issued. */

import { firstOfMonth, lastOfMonth } from '@smart/calendar';
import type { Tx } from '../database/index.ts';
import {
  type CertificateRow,
  type ConfirmedDay,
  certificateRows,
  type Grain,
  type OtherPay,
} from './rows.ts';

export interface Asked {
  readonly person: string;
  readonly entity: string;
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
}

export interface IssuedPayslip {
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly paidOn: string;
  readonly kind: 'regular' | 'correction';
  readonly gross: bigint;
}

export interface Certificate {
  readonly rows: readonly CertificateRow[];
  /** Payslips whose period touches the dates asked for. */
  readonly payslips: readonly IssuedPayslip[];
  /** Days in the period nobody has confirmed: they are not counted. */
  readonly unconfirmed: number;
}

const confirmedDays = (tx: Tx, of: Asked) => tx.sql<ConfirmedDay[]>`
  select d.on_date as "on", e.id as engagement, e.title, d.minutes,
    coalesce((select sum(p.amount_minor) from pay_item p where p.engagement_id = e.id
      and p.kind = 'day' and p.from_date = d.on_date), 0)::bigint as gross
  from work_day d join engagement e on e.id = d.engagement_id
  where e.person_id = ${of.person} and e.entity_id = ${of.entity}
    and e.state in ('ready', 'ended', 'cancelled')
    and d.on_date between ${of.from} and ${of.to}
    and d.state in ('worked', 'changed') and d.confirmed_at is not null
  order by d.on_date, e.id`;

/** Lump sums and bonuses on their dates; a salary month by month, as far as it was paid. */
const otherPay = (tx: Tx, of: Asked) => tx.sql<OtherPay[]>`
  select e.id as engagement, e.title, p.kind,
    case when p.monthly then greatest(m.first, p.from_date) else p.from_date end as "from",
    case when p.monthly then least(m.last, coalesce(p.to_date, e.ends_on, m.last))
      else p.to_date end as "to", p.amount_minor as gross
  from pay_item p join engagement e on e.id = p.engagement_id
  left join lateral (
    select s::date as first, (s + interval '1 month - 1 day')::date as last
    from generate_series(date_trunc('month', p.from_date),
      date_trunc('month', least(coalesce(p.to_date, e.ends_on, ${of.to}::date), ${of.to}::date)),
      interval '1 month') s where p.monthly) m on p.monthly
  where e.person_id = ${of.person} and e.entity_id = ${of.entity}
    and e.state in ('ready', 'ended', 'cancelled') and p.kind <> 'day'
    and case when p.monthly then m.first else p.from_date end <= ${of.to}
    and case when p.monthly then m.last else p.to_date end >= ${of.from}
    and exists (select 1 from payslip s where s.person_id = e.person_id
      and s.entity_id = e.entity_id
      and s.period_from <= coalesce(p.due_on, case when p.monthly then m.first else p.to_date end)
      and s.period_to >= coalesce(p.due_on, case when p.monthly then m.first else p.from_date end))
  order by 4, e.id`;

/** Reads with the person's or the office's rights. */
export async function certificateOf(tx: Tx, of: Asked): Promise<Certificate> {
  const days = await confirmedDays(tx, of);
  const other = await otherPay(tx, of);
  const payslips = await tx.sql<IssuedPayslip[]>`
    select number, period_from as "from", period_to as "to", paid_on as "paidOn", kind,
      gross_minor as gross
    from payslip where person_id = ${of.person} and entity_id = ${of.entity}
      and period_from <= ${lastOfMonth(of.to)} and period_to >= ${firstOfMonth(of.from)}
    order by period_from, number`;
  const [open] = await tx.sql<{ count: number }[]>`
    select count(*)::int as count from work_day d join engagement e on e.id = d.engagement_id
    where e.person_id = ${of.person} and e.entity_id = ${of.entity}
      and e.state in ('ready', 'ended') and d.state = 'planned'
      and d.on_date between ${of.from} and ${of.to}`;
  const period = { from: of.from, to: of.to };
  return {
    rows: certificateRows(days, other, { grain: of.grain, period }),
    payslips: [...payslips],
    unconfirmed: open?.count ?? 0,
  };
}
