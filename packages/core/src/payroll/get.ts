import { z } from 'zod';
import { notReady, unconfirmedDays } from '../engagements/index.ts';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { itemRow, runRow } from './output.ts';
import { itemRows, runRows } from './read.ts';

const person = z.object({ personId: z.uuid(), name: z.string() });

/**
 * A run with its progress, hash and items (`show`: all, those with flags, those held back, those
 * that differ from what was approved), and what is not in it: days nobody confirmed, engagements
 * that are not ready. Fault `payroll.unknown`.
 */
export const get = staffProcedure('payroll', 'approver', 'finance')
  .input(
    z.object({
      run: z.uuid(),
      show: z.enum(['all', 'flagged', 'excluded', 'differing']).default('all'),
      offset: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
  )
  .output(
    z.object({
      run: runRow.extend({
        hash: z.string().nullable(),
        mine: z.boolean(),
        discardedReason: z.string().nullable(),
      }),
      items: z.array(itemRow),
      more: z.boolean(),
      unconfirmed: z.array(person.extend({ title: z.string(), date: z.string() })),
      notReady: z.array(person.extend({ title: z.string() })),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx } = ctx;
    const [run] = await runRows(tx, { id: input.run, limit: 1 });
    if (!run) throw new Fault('payroll.unknown', {}, 'not-found');
    const { show, offset, limit } = input;
    const items = await itemRows(tx, { run: input.run, show, offset, limit: limit + 1 });
    const period = { from: run.from, to: run.to };
    const live = ['computing', 'draft', 'stale', 'approved'].includes(run.state);
    const days = live ? await unconfirmedDays(tx, run.entityId, period) : [];
    const waiting = live ? await notReady(tx, run.entityId, period) : [];
    const names = await namesOf(
      ctx,
      [...days, ...waiting].map(({ personId }) => personId),
    );
    const nameOf = (id: string) => names.get(id) ?? '';
    return {
      run: { ...run, mine: run.preparedById === ctx.person },
      items: items.slice(0, limit),
      more: items.length > limit,
      unconfirmed: days.slice(0, 200).map(({ personId, title, date }) => {
        return { personId, name: nameOf(personId), title, date };
      }),
      notReady: waiting.slice(0, 200).map(({ personId, title }) => {
        return { personId, name: nameOf(personId), title };
      }),
    };
  });

async function namesOf(
  { tx }: { readonly tx: Parameters<typeof itemRows>[0] },
  persons: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (persons.length === 0) return new Map();
  const rows = await tx.sql<{ id: string; name: string }[]>`
    select id, given_name || ' ' || family_name as name from person
    where id = any(${[...new Set(persons)]}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
