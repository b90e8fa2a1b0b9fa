/** Sending: the version freezes, the client gets a link to it. */
import { formatAmount } from '@smart/money';
import type { Client } from '../clients/index.ts';
import { newId } from '../database/index.ts';
import { queueMail } from '../mail/index.ts';
import { readPerson } from '../people/index.ts';
import { asSystem, Fault, type ProcedureContext } from '../procedure/index.ts';
import { linkHash, newLinkToken } from '../session/index.ts';
import { houseAt, houseNumber, legalEntity } from '../tenant/index.ts';
import { mailWords } from '../words/index.ts';
import type { OrderParties } from './content.ts';
import { recordOrderEvent } from './events.ts';
import { expiryOf } from './link-expiry.ts';
import { moveOrder, revokeLinks } from './move.ts';
import type { OrderWithVersion } from './read.ts';
import { contentHash } from './version.ts';

/** Refuses what may not go to a client. Faults `orders.client-blocked`, `orders.vat-undecided`. */
export function requireSendable(row: OrderWithVersion, client: Client): void {
  if (client.state === 'blocked') throw new Fault('orders.client-blocked', {}, 'conflict');
  if (row.content.vatCase.category === null) {
    throw new Fault(
      'orders.vat-undecided',
      { place: row.content.vatCase.proposal.place },
      'conflict',
    );
  }
}

async function partiesOf(
  ctx: ProcedureContext,
  row: OrderWithVersion,
  client: Client,
): Promise<OrderParties> {
  const entity = await legalEntity(ctx.tx, row.entityId);
  const worker = await readPerson(ctx.tx, row.personId);
  const { id, name, vatNumber, street, postCode, city, country } = client;
  return {
    seller: { entity: entity.id, name: entity.name },
    client: { id, name, vatNumber, street, postCode, city, country },
    worker: { id: worker.id, name: `${worker.givenName} ${worker.familyName}`.trim() },
  };
}

/** Freezes the current version as it stands, if it is not frozen; returns its hash. */
export async function freezeVersion(
  ctx: ProcedureContext,
  row: OrderWithVersion,
  client: Client,
  vatFixedBy: string,
): Promise<string> {
  const { content } = row;
  if (content.contentHash !== null) return content.contentHash;
  const parties = await partiesOf(ctx, row, client);
  const hash = contentHash(row.id, { ...content, parties });
  await ctx.tx.sql`
    update order_version set parties = ${ctx.tx.sql.json(parties as never)}, content_hash = ${hash},
      sent_at = ${ctx.clock.now()}, vat_fixed_by = ${content.vatFixedBy ?? vatFixedBy}
    where id = ${content.id}`;
  return hash;
}

/** A new link to the current version, mailed to the client; earlier ones are closed. */
export async function issueLink(
  ctx: ProcedureContext,
  row: OrderWithVersion,
  client: Client,
  by: string,
): Promise<void> {
  const { tx, clock } = ctx;
  const now = clock.now();
  await revokeLinks(tx, row.id, now);
  const token = newLinkToken();
  const house = await houseAt(tx, ctx.tenant.plugin.tenant, ctx.today);
  const expiresAt = expiryOf(ctx.today, houseNumber(house, 'order.link-days'));
  await tx.sql`
    insert into order_link (id, order_id, version_id, token_hash, sent_to, expires_at, created_by,
      created_at)
    values (${newId()}, ${row.id}, ${row.content.id}, ${linkHash(token)}, ${client.email},
      ${expiresAt}, ${by}, ${now})`;
  const { content } = row;
  const worker = await asSystem(tx, 'orders', (system) => readPerson(system, row.personId));
  await queueMail(ctx, {
    to: client.email,
    language: content.language,
    code: 'orders.sent',
    words: mailWords('orderSent'),
    params: {
      client: client.name,
      number: row.number,
      title: content.title,
      worker: `${worker.givenName} ${worker.familyName}`.trim(),
      gross: formatAmount(content.gross, content.currency, content.language),
      link: `${ctx.tenant.origin}/o/${token}`,
      until: expiresAt.slice(0, 10),
    },
  });
}

/**
 * Sends the current version to the client under a new link. `by` fixes the VAT case, unless staff
 * have already. Faults `orders.client-blocked`, `orders.vat-undecided`.
 */
export async function sendVersion(
  ctx: ProcedureContext,
  of: {
    readonly row: OrderWithVersion;
    readonly client: Client;
    readonly by: string;
    readonly adviser?: string;
  },
): Promise<{ readonly state: 'sent'; readonly version: number }> {
  const { row, client, by } = of;
  requireSendable(row, client);
  await freezeVersion(ctx, row, client, by);
  await issueLink(ctx, row, client, by);
  const at = ctx.clock.now();
  const move = { state: 'sent', at, ...(of.adviser ? { adviser: of.adviser } : {}) } as const;
  const version = await moveOrder(ctx.tx, row, move);
  const data = { version: row.currentVersion, to: client.email };
  await recordOrderEvent(ctx.tx, { order: row.id, at, kind: 'sent', data });
  return { state: 'sent', version };
}
