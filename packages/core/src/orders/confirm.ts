/** The moment of confirmation, online or on paper: what it freezes. */
import { rate, rateText } from '@smart/money';
import { type Client, readClient } from '../clients/index.ts';
import { newId, type Tx } from '../database/index.ts';
import { coverAtConfirmation, guaranteeRules } from '../guarantee/index.ts';
import { queueMail } from '../mail/index.ts';
import { asSystem, type ProcedureContext } from '../procedure/index.ts';
import { type HouseValues, houseAt, houseText } from '../tenant/index.ts';
import { mailWords } from '../words/index.ts';
import { recordOrderEvent } from './events.ts';
import { moveOrder } from './move.ts';
import type { OrderWithVersion } from './read.ts';

export interface Confirmation {
  readonly how: 'link' | 'paper';
  readonly name: string;
  readonly role: string | null;
  readonly networkAddress: string | null;
  readonly file: string | null;
  readonly recordedBy: string | null;
  readonly hash: string;
  /** Day of the click, or as the paper says; decides fee, guarantee rate and cover. */
  readonly on: string;
}

/** A percentage of the house as decimal text: `8 %` → `8`. */
const percentOf = (house: HouseValues, key: string): string =>
  rateText(rate(houseText(house, key)));

async function insertConfirmation(
  tx: Tx,
  row: OrderWithVersion,
  given: Confirmation,
  frozen: { readonly house: HouseValues; readonly at: string },
): Promise<void> {
  await tx.sql`
    insert into order_confirmation (id, order_id, version_id, how, name, role, network_address,
      file_id, recorded_by, content_hash, fee_rate, guarantee_rate, confirmed_on, confirmed_at)
    values (${newId()}, ${row.id}, ${row.content.id}, ${given.how}, ${given.name}, ${given.role},
      ${given.networkAddress}, ${given.file}, ${given.recordedBy}, ${given.hash},
      ${percentOf(frozen.house, 'fee-rate')}, ${percentOf(frozen.house, 'guarantee-fund-rate')},
      ${given.on}, ${frozen.at})`;
}

/** What the house guarantees of the order, decided once, with its first confirmation. */
async function decideCover(
  tx: Tx,
  row: OrderWithVersion,
  client: Client,
  decided: { readonly on: string; readonly at: string; readonly house: HouseValues },
): Promise<boolean> {
  const { content } = row;
  const cover = coverAtConfirmation(
    {
      clientState: client.state,
      confirmedOn: decided.on,
      startsOn: content.startsOn,
      net: content.net,
      disputed: false,
    },
    guaranteeRules(decided.house, content.currency),
  );
  await tx.sql`
    insert into guarantee_cover (order_id, person_id, covered, cap_minor, reasons, decided_at)
    values (${row.id}, ${row.personId}, ${cover.covered}, ${cover.cap},
      ${tx.sql.json(cover.reasons as never)}, ${decided.at})
    on conflict (order_id) do nothing`;
  return cover.covered;
}

async function tellBoth(
  ctx: ProcedureContext,
  row: OrderWithVersion,
  client: Client,
  given: Confirmation,
): Promise<void> {
  const { number, content } = row;
  const params = { number, title: content.title, client: client.name, name: given.name };
  await queueMail(ctx, {
    person: row.personId,
    code: 'orders.confirmed',
    words: mailWords('orderConfirmedPerson'),
    params: { ...params, order: row.id },
  });
  await queueMail(ctx, {
    to: client.email,
    language: content.language,
    code: 'orders.confirmed-client',
    words: mailWords(given.how === 'link' ? 'orderConfirmedClient' : 'orderRecordedClient'),
    params: { ...params, hash: given.hash, on: given.on },
  });
}

/**
 * Freezes a confirmation: who, when, from where, of which content, the fee and the guarantee of
 * that day. The version's hash must be the one the client saw (checked by the caller).
 */
export async function confirmVersion(
  ctx: ProcedureContext,
  row: OrderWithVersion,
  given: Confirmation,
): Promise<{ readonly version: number }> {
  const { tx } = ctx;
  const at = ctx.clock.now();
  const house = await houseAt(tx, ctx.tenant.plugin.tenant, given.on);
  await insertConfirmation(tx, row, given, { house, at });
  const move = { state: 'confirmed', at, confirmedVersion: row.currentVersion } as const;
  const version = await moveOrder(tx, row, move);
  const data = { version: row.currentVersion, how: given.how, file: given.file };
  const event = { order: row.id, at, kind: 'confirmed', data };
  const named = given.how === 'link' ? { ...event, name: given.name } : event;
  await recordOrderEvent(tx, named);
  // The cover is the office's decision, and people's addresses are not the client's to read.
  await asSystem(tx, 'orders', async (system) => {
    const client = await readClient(system, row.clientId);
    await decideCover(system, row, client, { on: given.on, at, house });
    await tellBoth({ ...ctx, tx: system }, row, client, given);
  });
  return { version };
}
