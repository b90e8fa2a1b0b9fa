import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { Fault, staffProcedure } from '../procedure/index.ts';
import { dataWithNumbers, dutySelect, dutyShape, type ShownDuty, shown } from './duty-rows.ts';

/** One duty with the data its authority asks for. Fault `duties.unknown`. */
export const getDuty = staffProcedure('adviser', 'payroll', 'finance', 'admin')
  .input(z.object({ id: z.uuid() }))
  .output(
    z.object({
      duty: dutyShape,
      data: z.record(z.string(), z.unknown()),
      /** Layout of the file that fulfils it, where there is one. */
      file: z.object({ layout: z.enum(['official', 'record']), version: z.string() }).nullable(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, tenant, today } = ctx;
    const [row] = await tx.sql<Omit<ShownDuty, 'alarm'>[]>`
      ${dutySelect(tx)} where d.id = ${input.id}`;
    const [stored] = await tx.sql<{ data: Record<string, unknown> }[]>`
      select data from duty where id = ${input.id}`;
    if (!row || !stored) throw new Fault('duties.unknown', {}, 'not-found');
    if (row.person !== null) await noteLook(ctx, row.person, 'identity');
    const { person, jurisdiction } = row;
    const data = await dataWithNumbers(tx, tenant, { person, jurisdiction, data: stored.data });
    const files = tenant.plugin.declarations.get(jurisdiction) ?? [];
    const found = files.find(({ duties }) => duties.includes(row.kind));
    const file = found ? { layout: found.layout, version: found.version } : null;
    return { duty: shown([row], today)[0]!, data: { ...data }, file };
  });
