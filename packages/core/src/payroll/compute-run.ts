/**
 * The job that computes a run. A portion is one transaction and happens once: its row is locked,
 * and says whether it is done. Killed anywhere, it goes on with the first portion not done.
 */
import { newId, systemActor, type Tx } from '../database/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import type { Ground } from './case.ts';
import { computePerson, type Item } from './compute.ts';
import { gather, groundOf, runFacts } from './gather.ts';
import type { HouseBook } from './known.ts';
import { hashOf, textHash } from './rules.ts';
import { storeTotals } from './totals.ts';

export const COMPUTE_JOB = 'payroll.compute';

/** Computes what of the run is not computed yet, and makes it a draft. Harmless when run twice. */
export async function computeRun(tenant: TenantRuntime, id: string): Promise<void> {
  const actor = systemActor('payroll');
  const { inTransaction } = tenant.database;
  const open = await inTransaction(actor, async (tx) => {
    const run = await runFacts(tx, id);
    if (run.state !== 'computing') return null;
    const chunks = await tx.sql<{ number: number }[]>`
      select number from payroll_chunk where run_id = ${id} and computed_at is null order by number`;
    return { ground: await groundOf(tx, tenant, run), chunks: chunks.map(({ number }) => number) };
  });
  if (!open) return;
  for (const number of open.chunks)
    await inTransaction(actor, (tx) => computeChunk(tx, tenant, open.ground, number));
  await inTransaction(actor, (tx) => finishDraft(tx, id));
}

/** One portion. Whoever comes second waits for the first and finds it done. */
async function computeChunk(
  tx: Tx,
  tenant: TenantRuntime,
  ground: Omit<Ground, 'approved'> & { readonly book: HouseBook },
  number: number,
): Promise<void> {
  const run = ground.run.id;
  const [chunk] = await tx.sql<{ persons: string[]; computed: string | null; state: string }[]>`
    select c.persons, c.computed_at as computed, r.state
    from payroll_chunk c join payroll_run r on r.id = c.run_id
    where c.run_id = ${run} and c.number = ${number} for update of c`;
  if (!chunk || chunk.computed !== null || chunk.state !== 'computing') return;
  const gathered = await gather(tx, tenant, ground, chunk.persons);
  const items = gathered.cases.flatMap((one) => computePerson(gathered.ground, one));
  await insertItems(tx, ground.run, number, items);
  const hash = hashOf(items.map((each) => [each.person, each.month, each.state, each.resultHash]));
  await tx.sql`
    update payroll_chunk set computed_at = ${tenant.clock.now()}, content_hash = ${hash}
    where run_id = ${run} and number = ${number}`;
}

async function insertItems(
  tx: Tx,
  run: Ground['run'],
  chunk: number,
  items: readonly Item[],
): Promise<void> {
  const rows = items.map((item, index) => rowOf(tx, run, item, { chunk, position: index + 1 }));
  if (rows.length > 0) await tx.sql`insert into payroll_item ${tx.sql(rows as never)}`;
}

function rowOf(
  tx: Tx,
  run: Ground['run'],
  item: Item,
  place: { readonly chunk: number; readonly position: number },
) {
  const { payslip, deductions, charges } = item.result;
  const sum = (amounts: readonly string[]) =>
    amounts.reduce((total, one) => total + BigInt(one), 0n);
  const taken = sum(deductions.map(({ amountMinor }) => amountMinor));
  const net = BigInt(payslip?.totals.net ?? 0);
  return {
    id: newId(),
    run_id: run.id,
    ...place,
    person_id: item.person,
    entity_id: run.entityId,
    period_from: item.month,
    period_to: payslip?.period.to ?? run.period.to,
    kind: payslip?.kind ?? null,
    corrects: item.corrects,
    gross_minor: BigInt(payslip?.totals.gross ?? 0),
    net_minor: net,
    deductions_minor: taken,
    to_pay_minor: net - taken,
    employer_cost_minor: BigInt(payslip?.totals.employerCost ?? 0),
    estimate_minor: sum(charges.map(({ estimateMinor }) => estimateMinor)),
    inputs: item.inputs,
    inputs_hash: item.inputsHash,
    known: item.known,
    result: tx.sql.json(item.result as never),
    result_hash: item.resultHash,
    flags: tx.sql.json(item.flags as never),
    state: item.state,
    excluded_reason: item.excluded === null ? null : tx.sql.json(item.excluded as never),
  };
}

/** When every portion is computed, the run is a draft under its content hash. */
async function finishDraft(tx: Tx, id: string): Promise<void> {
  const [run] = await tx.sql<{ head: string }[]>`
    select concat_ws('|', id, entity_id, period_from, pay_on, as_of) as head from payroll_run
    where id = ${id} and state = 'computing' for update`;
  if (!run) return;
  const chunks = await tx.sql<{ number: number; hash: string | null }[]>`
    select number, content_hash as hash from payroll_chunk where run_id = ${id} order by number`;
  if (chunks.some(({ hash }) => hash === null)) return;
  const hash = textHash([run.head, ...chunks.map((chunk) => chunk.hash)].join('\n'));
  await tx.sql`
    update payroll_run set state = 'draft', content_hash = ${hash}, version = version + 1
    where id = ${id}`;
  await storeTotals(tx, id);
}
