/** What a person must do, what they have and are paid: one query. */
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import { type PayRow, payRows } from './pay.ts';

/** Something of the person's with a name and perhaps a day. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly day: string | null;
  readonly count: number;
  readonly reason: string | null;
}

export interface OwnBudget {
  readonly id: string;
  readonly name: string;
  readonly entity: string;
  readonly currency: string;
}

export interface Matters {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly identityState: 'none' | 'submitted' | 'verified' | 'refused';
  /** Minor units as text. */
  readonly plan: string | null;
  readonly currency: string;
  /** Where money goes: an account in force, one that waits, or none. */
  readonly account: 'in force' | 'waiting' | null;
  readonly facts: boolean;
  readonly otherWorkUntil: string | null;
  readonly share: 'requested' | 'paid' | null;
  readonly orders: number;
  readonly engagements: number;
  /** Engagements that are not finished. */
  readonly running: number;
  readonly days: readonly Item[];
  readonly contracts: readonly Item[];
  readonly engagementsBack: readonly Item[];
  readonly ordersBack: readonly Item[];
  readonly expensesBack: readonly Item[];
  readonly budgets: readonly OwnBudget[];
  readonly pay: readonly PayRow[];
}

/** Lists are cut here: nobody reads more on a first screen, and the count says the rest. */
const MOST = 20;

/** Fault `person.unknown`. `since`: payslips paid before are left out. */
export async function mattersOf(
  { sql }: Tx,
  { person, today, since }: { readonly person: string; today: string; since: string },
): Promise<Matters> {
  const list = (rows: ReturnType<typeof payRows>) =>
    sql`(select coalesce(json_agg(row_to_json(x)), '[]') from (${rows}) x)`;
  const [row] = await sql<Matters[]>`
    select p.given_name as "givenName", p.family_name as "familyName", p.phone, p.street,
      p.postal_code as "postalCode", p.city, p.country, p.identity_state as "identityState",
      p.pay_plan_minor::text as plan,
      coalesce((select currency from legal_entity order by id limit 1), 'EUR') as currency,
      (select state from person_bank_account where person = p.id
        and state in ('in force', 'waiting') order by state limit 1) as account,
      exists (select 1 from person_facts where person = p.id) as facts,
      (select max(to_date)::text from other_work where person_id = p.id) as "otherWorkUntil",
      (select state from share_subscription where person_id = p.id
        and state in ('requested', 'paid') order by state limit 1) as share,
      (select count(*)::int from client_order where person_id = p.id) as orders,
      (select count(*)::int from engagement where person_id = p.id) as engagements,
      (select count(*)::int from engagement where person_id = p.id
        and state in ('submitted', 'approved', 'ready')) as running,
      ${list(sql`
        select e.id, e.title, min(d.on_date)::text as day, count(*)::int as count,
          null::text as reason
        from engagement e join work_day d on d.engagement_id = e.id
        where e.person_id = ${person} and e.state in ('ready', 'ended') and d.state = 'planned'
          and d.on_date <= ${today}
        group by e.id, e.title order by min(d.on_date) limit ${MOST}`)} as days,
      ${list(sql`
        select e.id, e.title, e.starts_on::text as day, 1 as count, null::text as reason
        from engagement e join lateral (
          select person_signed_at from contract c where c.engagement_id = e.id
          order by c.engagement_version desc limit 1) c on c.person_signed_at is null
        where e.person_id = ${person} and e.state in ('approved', 'ready')
        order by e.starts_on limit ${MOST}`)} as contracts,
      ${list(sql`
        select e.id, e.title, e.starts_on::text as day, 1 as count, e.returned_reason as reason
        from engagement e where e.person_id = ${person} and e.state = 'returned'
        order by e.starts_on limit ${MOST}`)} as "engagementsBack",
      ${list(sql`
        select o.id, v.title, v.starts_on::text as day, 1 as count, coalesce(ev.data ->> 'reason', ev.data ->> 'message') as reason
        from client_order o
        join order_version v on v.order_id = o.id and v.number = o.current_version
        join lateral (select kind, data from order_event e where e.order_id = o.id
          order by at desc, id desc limit 1) ev on ev.kind in ('returned', 'change-asked')
        where o.person_id = ${person} and o.state in ('draft', 'change-asked')
        order by v.starts_on limit ${MOST}`)} as "ordersBack",
      ${list(sql`
        select x.id, x.description as title, x.spent_on::text as day, 1 as count,
          x.returned_reason as reason
        from expense x where x.person_id = ${person} and x.state = 'returned'
        order by x.spent_on limit ${MOST}`)} as "expensesBack",
      ${list(sql`
        select b.id, b.name, b.entity_id as entity, l.currency
        from budget b join legal_entity l on l.id = b.entity_id
        where b.person_id = ${person} and b.state = 'open'
        order by b.opened_at, b.id limit ${MOST}`)} as budgets,
      ${list(payRows(sql, person, since))} as pay
    from person p where p.id = ${person}`;
  if (!row) throw new Fault('person.unknown', {}, 'not-found');
  return row;
}
