/** Making, reading and counting signatures of an engagement's contract. */
import { createHash } from 'node:crypto';
import type { ContractData } from '@smart/papers';
import { newId, type Tx } from '../database/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { readPerson } from '../people/index.ts';
import { Fault, type ProcedureContext } from '../procedure/index.ts';
import { houseAt, legalEntity } from '../tenant/index.ts';
import { lawOf } from './ground.ts';
import { knownEngagement } from './known.ts';
import { contractData, contractPdf } from './paper.ts';
import type { EngagementRow } from './store.ts';

type Acting = Pick<ProcedureContext, 'tx' | 'tenant' | 'today' | 'clock'> & {
  readonly person: string;
};

const fullName = (person: { givenName: string; familyName: string }): string =>
  `${person.givenName} ${person.familyName}`.trim();

const payDaysOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The contract's data as the database knows the engagement now. */
async function dataOf(ctx: Acting, row: EngagementRow, number: number): Promise<ContractData> {
  const { tx, tenant, today, clock } = ctx;
  const person = await readPerson(tx, row.person);
  const signer = await readPerson(tx, ctx.person);
  const entity = await legalEntity(tx, row.entity);
  const house = await houseAt(tx, tenant.plugin.tenant, today);
  const known = (await knownEngagement(tx, row.id))!;
  const lines = [person.street, `${person.postalCode} ${person.city}`.trim(), person.country];
  return contractData({
    number: row.id.slice(-12).toUpperCase(),
    version: number,
    language: person.language,
    date: today,
    tenant: tenant.plugin.tenant.name,
    employer: entity.name,
    law: lawOf(tenant, row.jurisdiction),
    currency: row.currency,
    payDays: payDaysOf(house.get('pay-days')),
    person: { name: fullName(person), address: lines.filter((line) => line !== '') },
    signer: fullName(signer),
    signedAt: clock.now(),
    title: row.title,
    kind: row.kind,
    from: known.engagement.from,
    to: known.engagement.to,
    facts: known.engagement.facts,
    days: known.days,
    pay: known.pay,
  });
}

/** Makes the contract of a version, signed by the calling member of staff. Returns its file. */
export async function makeContract(
  ctx: Acting,
  row: EngagementRow,
  number: number,
): Promise<{ readonly file: string; readonly hash: string }> {
  const { tx, clock } = ctx;
  const data = await dataOf(ctx, row, number);
  const bytes = Buffer.from(contractPdf(data));
  const digest = createHash('sha256').update(bytes).digest();
  const file = newId();
  const hash = digest.toString('hex');
  await tx.sql`
    insert into file (id, person, purpose, name, media_type, size, sha256, bytes, uploaded_by,
      uploaded_at)
    values (${file}, ${row.person}, 'contract', ${`contract-${data.number}-${number}.pdf`},
      'application/pdf', ${bytes.length}, ${digest}, ${bytes}, ${ctx.person}, ${clock.now()})`;
  await tx.sql`
    insert into contract (id, engagement_id, engagement_version, file_id, content, content_hash,
      office_signed_by, office_signed_at)
    values (${newId()}, ${row.id}, ${number}, ${file}, ${tx.sql.json(data as never)}, ${hash},
      ${ctx.person}, ${clock.now()})`;
  return { file, hash };
}

export interface ContractRow {
  readonly id: string;
  readonly number: number;
  readonly file: string;
  readonly content: ContractData;
  readonly hash: string;
  readonly officeSignedAt: string;
  readonly personSignedAt: string | null;
  readonly address: string | null;
}

/** The newest contract of an engagement. Fault `engagements.no-contract`. */
export async function newestContract(tx: Tx, engagement: string): Promise<ContractRow> {
  const [row] = await tx.sql<ContractRow[]>`
    select id, engagement_version as number, file_id as file, content, content_hash as hash,
      office_signed_at as "officeSignedAt", person_signed_at as "personSignedAt",
      network_address as address
    from contract where engagement_id = ${engagement} order by engagement_version desc limit 1`;
  if (!row) throw new Fault('engagements.no-contract', {}, 'conflict');
  return row;
}

/**
 * Makes an approved engagement ready once a contract is signed by both and every start declaration
 * is accepted; a start that is declared anew (moved dates) takes readiness away until accepted. A
 * new contract version not yet signed does not: what was agreed before goes on.
 */
export async function settleReadiness(
  ctx: Pick<ProcedureContext, 'tx' | 'clock'>,
  engagement: string,
): Promise<boolean> {
  const { tx, clock } = ctx;
  const [found] = await tx.sql<{ signed: boolean; open: number }[]>`
    select
      exists (select 1 from contract
        where engagement_id = ${engagement} and person_signed_at is not null) as signed,
      (select count(*)::int from duty where engagement_id = ${engagement} and state = 'open'
        and timing = 'before-start') as open`;
  const state = found?.signed && found.open === 0 ? 'ready' : 'approved';
  const changed = await tx.sql`
    update engagement set state = ${state}, updated_at = ${clock.now()}, version = version + 1
    where id = ${engagement} and state in ('approved', 'ready') and state <> ${state}`;
  if (changed.count > 0 && state === 'ready') await tellOrders(ctx, engagement, 'engagement-ready');
  return state === 'ready';
}

/** A line on the time line of each linked order. */
export async function tellOrders(
  { tx, clock }: Pick<ProcedureContext, 'tx' | 'clock'>,
  engagement: string,
  kind: 'engagement-approved' | 'engagement-ready' | 'engagement-cancelled',
): Promise<void> {
  const orders = await tx.sql<{ order: string }[]>`
    select order_id as order from engagement_order where engagement_id = ${engagement}`;
  for (const { order } of orders) {
    await recordOrderEvent(tx, { order, at: clock.now(), kind, data: { engagement } });
  }
}
