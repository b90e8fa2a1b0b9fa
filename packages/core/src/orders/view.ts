/** An order as people see it: row, content, confirmations, links, cover. */
import type { Tx } from '../database/index.ts';
import { owedOnCancellation } from './cancellation.ts';
import { type OrderView, shownContent } from './output.ts';
import { orderWith } from './read.ts';

interface Around {
  readonly person: OrderView['person'];
  readonly client: OrderView['client'];
  readonly budget: OrderView['budget'];
  readonly entity: OrderView['entity'];
  readonly adviser: string | null;
  readonly cover: {
    readonly covered: boolean;
    readonly cap: string;
    readonly missing: string[];
  } | null;
}

async function aroundOf(tx: Tx, order: string): Promise<Around> {
  const [row] = await tx.sql<Around[]>`
    select json_build_object('id', p.id, 'name',
        trim(p.given_name || ' ' || p.family_name)) as person,
      json_build_object('id', c.id, 'name', c.name, 'vatNumber', c.vat_number, 'street', c.street,
        'postCode', c.post_code, 'city', c.city, 'country', c.country, 'email', c.email,
        'state', c.state) as client,
      json_build_object('id', b.id, 'name', b.name) as budget,
      json_build_object('id', e.id, 'name', e.name) as entity,
      (select trim(a.given_name || ' ' || a.family_name) from person a where a.id = o.adviser_id)
        as adviser,
      (select json_build_object('covered', g.covered, 'cap', g.cap_minor::text, 'missing',
          coalesce((select json_agg(r ->> 'condition') from jsonb_array_elements(g.reasons) r
            where r ->> 'met' = 'false'), '[]'::json))
        from guarantee_cover g where g.order_id = o.id) as cover
    from client_order o join person p on p.id = o.person_id join client c on c.id = o.client_id
      join budget b on b.id = o.budget_id join legal_entity e on e.id = o.entity_id
    where o.id = ${order}`;
  return row!;
}

export const confirmationsOf = (tx: Tx, order: string) => tx.sql<OrderView['confirmations']>`
  select v.number as version, c.how, c.name, c.role, c.network_address as "networkAddress",
    c.file_id as file, c.content_hash as hash, c.fee_rate as "feeRate",
    c.guarantee_rate as "guaranteeRate", c.confirmed_on as "confirmedOn",
    c.confirmed_at as "confirmedAt"
  from order_confirmation c join order_version v on v.id = c.version_id
  where c.order_id = ${order} order by v.number`;

const linksOf = (tx: Tx, order: string) => tx.sql<OrderView['links']>`
  select l.id, v.number as version, l.sent_to as "sentTo", l.created_at as "createdAt",
    l.expires_at as "expiresAt", l.opened_at as "openedAt", l.revoked_at as "revokedAt"
  from order_link l join order_version v on v.id = l.version_id
  where l.order_id = ${order} order by l.created_at desc, l.id desc limit 20`;

/** The order as its person and staff see it. Fault `orders.unknown`. */
export async function orderView(tx: Tx, order: string, today: string): Promise<OrderView> {
  const row = await orderWith(tx, order);
  const { cover, ...around } = await aroundOf(tx, order);
  const { content } = row;
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    ...around,
    versionNumber: row.currentVersion,
    confirmedVersion: row.confirmedVersion,
    contentHash: content.contentHash,
    sentAt: content.sentAt,
    content: shownContent(content),
    confirmations: [...(await confirmationsOf(tx, order))],
    links: [...(await linksOf(tx, order))],
    cover: cover
      ? { covered: cover.covered, capMinor: BigInt(cover.cap), missing: cover.missing }
      : null,
    owedIfCancelled: owedOnCancellation(content, today),
    createdAt: row.createdAt,
    version: row.version,
  };
}
