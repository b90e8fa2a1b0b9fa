import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { Fault, staffIntent, staleUnless } from '../procedure/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { groundOf, runFacts } from './gather.ts';
import { changedPersons } from './post-run.ts';

interface RunRow {
  readonly state: string;
  readonly hash: string | null;
  readonly preparedBy: string;
}

/** People of a run whose inputs are not those any more that the draft was computed from. */
export async function peopleChangedSince(
  tx: Tx,
  tenant: TenantRuntime,
  id: string,
): Promise<string[]> {
  const run = await runFacts(tx, id);
  const { book } = await groundOf(tx, tenant, run);
  const chunks = await tx.sql<{ persons: string[] }[]>`
    select persons from payroll_chunk where run_id = ${id}`;
  const persons = chunks.flatMap((chunk) => chunk.persons);
  return changedPersons(tx, { run, book }, persons, null);
}

/**
 * A second person approves a draft, naming its content hash. Where an input changed since it was
 * computed, the run becomes stale instead, and the answer says for whom: prepare it again. Faults:
 * `payroll.unknown`, `payroll.not-draft`, `payroll.other-content`, `payroll.same-person`,
 * `record.stale`.
 */
export const approve = staffIntent('approver')
  .input(
    z.object({
      run: z.uuid(),
      hash: z.string().length(64),
      version: z.number().int(),
    }),
  )
  .output(
    z.object({
      state: z.enum(['approved', 'stale']),
      /** People whose inputs changed. */
      changed: z.array(z.uuid()),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const [run] = await sql<(RunRow & { version: number })[]>`
      select state, content_hash as hash, prepared_by as "preparedBy", version from payroll_run
      where id = ${input.run} for update`;
    if (!run) throw new Fault('payroll.unknown', {}, 'not-found');
    if (run.state !== 'draft')
      throw new Fault('payroll.not-draft', { state: run.state }, 'conflict');
    staleUnless(run.version === input.version);
    if (run.hash !== input.hash) throw new Fault('payroll.other-content', {}, 'conflict', 'hash');
    if (run.preparedBy === ctx.person) throw new Fault('payroll.same-person', {}, 'forbidden');
    const changed = await peopleChangedSince(ctx.tx, ctx.tenant, input.run);
    const state = changed.length > 0 ? ('stale' as const) : ('approved' as const);
    const by = state === 'approved' ? ctx.person : null;
    const at = state === 'approved' ? ctx.clock.now() : null;
    await sql`
      update payroll_run set state = ${state}, approved_by = ${by}, approved_at = ${at},
        version = version + 1
      where id = ${input.run}`;
    ctx.note({ run: input.run, hash: input.hash, state, changed: changed.length });
    return { state, changed: changed.slice(0, 500) };
  });
