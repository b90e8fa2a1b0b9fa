/** One engagement with everything about it, for its person and for staff. */
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { dutySelect, dutyShape, type ShownDuty, shown } from './duty-rows.ts';
import { STATES } from './rows.ts';
import { type EngagementRow, readEngagement } from './store.ts';

const dayShape = z.object({
  date: z.string(),
  minutes: z.number().int(),
  plannedMinutes: z.number().int(),
  state: z.enum(['planned', 'worked', 'changed', 'cancelled', 'sick', 'holiday']),
  because: z.enum(['client', 'worker']).nullable(),
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  note: z.string().nullable(),
  confirmedAt: z.string().nullable(),
});

export const detailShape = z.object({
  id: z.uuid(),
  person: z.uuid(),
  personName: z.string(),
  entity: z.string(),
  budget: z.object({ id: z.uuid(), name: z.string() }),
  jurisdiction: z.string(),
  kind: z.string(),
  title: z.string(),
  state: z.enum(STATES),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  gross: z.bigint(),
  cost: z.bigint(),
  currency: z.string(),
  /** What was asked for, to fill the form again; amounts as texts of minor units. */
  asked: z.record(z.string(), z.unknown()),
  minimumPay: z.record(z.string(), z.unknown()).nullable(),
  approvedAt: z.string().nullable(),
  approvedBy: z.string().nullable(),
  lateReason: z.string().nullable(),
  returnedReason: z.string().nullable(),
  cancelledReason: z.string().nullable(),
  days: z.array(dayShape),
  pay: z.array(
    z.object({
      kind: z.string(),
      amount: z.bigint(),
      monthly: z.boolean(),
      from: z.string(),
      to: z.string().nullable(),
      source: z.enum(['agreed', 'with-day', 'at-end']),
    }),
  ),
  orders: z.array(z.object({ id: z.uuid(), number: z.string(), state: z.string() })),
  versions: z.array(
    z.object({ number: z.number().int(), reason: z.string(), at: z.string(), by: z.string() }),
  ),
  contract: z
    .object({
      number: z.number().int(),
      hash: z.string(),
      officeSignedAt: z.string(),
      personSignedAt: z.string().nullable(),
      address: z.string().nullable(),
    })
    .nullable(),
  duties: z.array(dutyShape),
  version: z.number().int(),
});
type Detail = z.infer<typeof detailShape>;

type Parts = Pick<Detail, 'days' | 'pay' | 'orders' | 'versions' | 'contract'> & {
  readonly personName: string;
  readonly budgetName: string;
  readonly approvedByName: string | null;
};

/** Days, pay, orders, versions, contract, names in one query. */
async function partsOf(tx: Tx, row: EngagementRow): Promise<Parts> {
  const [found] = await tx.sql<{ parts: string }[]>`
    select json_build_object(
      'personName', trim(p.given_name || ' ' || p.family_name),
      'budgetName', b.name,
      'approvedByName', (select trim(a.given_name || ' ' || a.family_name) from person a
        where a.id = ${row.approvedBy}),
      'days', (select coalesce(json_agg(json_build_object('date', on_date, 'minutes', minutes,
          'plannedMinutes', planned_minutes, 'state', state, 'because', because,
          'startsAt', starts_at, 'endsAt', ends_at, 'note', note, 'confirmedAt', confirmed_at)
          order by on_date), '[]') from work_day where engagement_id = ${row.id}),
      'pay', (select coalesce(json_agg(json_build_object('kind', kind,
          'amount', amount_minor::text, 'monthly', monthly, 'from', from_date, 'to', to_date,
          'source', source) order by from_date, id), '[]')
        from pay_item where engagement_id = ${row.id}),
      'orders', (select coalesce(json_agg(json_build_object('id', o.id, 'number', o.number,
          'state', o.state) order by o.number), '[]')
        from engagement_order eo join client_order o on o.id = eo.order_id
        where eo.engagement_id = ${row.id}),
      'versions', (select coalesce(json_agg(json_build_object('number', v.number,
          'reason', v.reason, 'at', v.changed_at, 'by', v.changed_by) order by v.number), '[]')
        from engagement_version v where v.engagement_id = ${row.id}),
      'contract', (select json_build_object('number', c.engagement_version,
          'hash', c.content_hash, 'officeSignedAt', c.office_signed_at,
          'personSignedAt', c.person_signed_at, 'address', c.network_address)
        from contract c where c.engagement_id = ${row.id}
        order by c.engagement_version desc limit 1))::text as parts
    from person p, budget b where p.id = ${row.person} and b.id = ${row.budget}`;
  const parts = JSON.parse(found!.parts) as Parts & { pay: { amount: string }[] };
  return { ...parts, pay: parts.pay.map((it) => ({ ...it, amount: BigInt(it.amount) })) };
}

/** Everything about an engagement the caller may see. Fault `engagements.unknown`. */
export async function detailOf(tx: Tx, id: string, today: string): Promise<Detail> {
  const row = await readEngagement(tx, id);
  const { budgetName, approvedByName, ...parts } = await partsOf(tx, row);
  const duties = await tx.sql<Omit<ShownDuty, 'alarm'>[]>`
    ${dutySelect(tx)} where d.engagement_id = ${id} and d.state <> 'superseded'
    order by d.due, d.id limit 200`;
  const { hold: _, approvedBy: __, asked, ...plain } = row;
  return {
    ...plain,
    ...parts,
    facts: { ...row.facts },
    minimumPay: row.minimumPay === null ? null : { ...row.minimumPay },
    asked: { ...(asked as Record<string, unknown>) },
    budget: { id: row.budget, name: budgetName },
    approvedBy: approvedByName,
    duties: shown(duties, today),
  };
}
