/** Figures of a cancellation: what the client owes, what the worker is owed, who bears the gap. */
import { z } from 'zod';
import { newId, type Tx } from '../database/index.ts';
import { confirmedOrder, owedOnCancellation } from '../orders/index.ts';
import type { ProcedureContext } from '../procedure/index.ts';
import { houseAt, houseNumber, houseText } from '../tenant/index.ts';
import { type CalledOff, daysAfter, payAfter } from './cancellation.ts';
import { effectOn, forecast, knownMonths, monthsTouched } from './forecast.ts';
import { standingFor } from './ground.ts';
import { inputOf, knownEngagement, type WorkKnown } from './known.ts';
import { draftOf, type EngagementRow } from './store.ts';

export const cancelInput = z.object({
  id: z.uuid(),
  /** Day it was called off. */
  on: z.iso.date(),
  because: z.enum(['client', 'worker']),
});

export const cancelShape = z.object({
  currency: z.string(),
  client: z.array(
    z.object({ order: z.uuid(), number: z.string(), share: z.string(), net: z.bigint() }),
  ),
  clientOwes: z.bigint(),
  workerGross: z.bigint(),
  employerCost: z.bigint(),
  /** Employer cost that the client's payment does not cover. */
  gap: z.bigint(),
  borneBy: z.string(),
});

export interface Cancellation {
  readonly figures: z.infer<typeof cancelShape>;
  readonly after: WorkKnown;
}

async function clientPart(tx: Tx, engagement: string, off: CalledOff) {
  if (off.because === 'worker') return [];
  const linked = await tx.sql<{ order: string }[]>`
    select eo.order_id as order from engagement_order eo
    join client_order o on o.id = eo.order_id
    where eo.engagement_id = ${engagement} and o.confirmed_version is not null order by o.number`;
  const found: z.infer<typeof cancelShape>['client'] = [];
  for (const { order } of linked) {
    const { number, version } = await confirmedOrder(tx, order);
    found.push({ order, number, ...owedOnCancellation(version, off.on) });
  }
  return found;
}

/** Works a cancellation out without changing anything. */
export async function cancellationOf(
  ctx: Pick<ProcedureContext, 'tx' | 'tenant' | 'today'>,
  row: EngagementRow,
  input: Omit<z.infer<typeof cancelInput>, 'id'>,
): Promise<Cancellation> {
  const { tx, tenant, today } = ctx;
  const house = await houseAt(tx, tenant.plugin.tenant, today);
  const percent = houseNumber(house, 'work-day.cancelled-pay-percent');
  const off = { ...input, percent };
  const known = (await knownEngagement(tx, row.id))!;
  const days = daysAfter(known.days, off);
  const after = { ...known, days, pay: payAfter(known.pay, off, newId) };
  const { entity, person, id } = row;
  const { from, to } = known.engagement;
  const draft = { ...draftOf(row), startsOn: from, endsOn: to };
  const { ground } = await standingFor(tx, tenant, { entity, person, draft, today, except: id });
  const periods = knownMonths(ground, monthsTouched(from, to ?? input.on, 1));
  const until = to ?? input.on;
  const engagement = inputOf(after, { planned: true, until, house });
  const totals = effectOn(forecast(ground, engagement, periods));
  const client = await clientPart(tx, id, off);
  const clientOwes = client.reduce((sum, { net }) => sum + net, 0n);
  const employerCost = BigInt(totals.employerCost);
  const gap = employerCost > clientOwes ? employerCost - clientOwes : 0n;
  const figures = {
    currency: row.currency,
    client,
    clientOwes,
    workerGross: BigInt(totals.gross),
    employerCost,
    gap,
    borneBy: houseText(house, 'cancellation.gap-borne-by'),
  };
  return { figures, after };
}
