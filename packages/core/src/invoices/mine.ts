import { z } from 'zod';
import { asSystem, memberProcedure } from '../procedure/index.ts';
import { listed, shownLine } from './lines.ts';
import { type InvoiceListRow, invoiceLine } from './output.ts';
import { openLists } from './state.ts';

/** The person's invoices, newest first, or those of one of their orders; at most 200. */
export const mine = memberProcedure
  .input(z.object({ order: z.uuid().optional() }))
  .output(z.array(invoiceLine))
  .query(async ({ ctx, input }) => {
    const { person, today } = ctx;
    // What is open stands in the ledger, which is the office's; the rows are the person's own.
    const rows = await asSystem(ctx.tx, 'invoices.mine', async (system) => {
      const clients = await system.sql<{ client: string }[]>`
        select distinct client_id as client from invoice where person_id = ${person}`;
      const open = await openLists(
        system,
        clients.map(({ client }) => client),
      );
      return system.sql<InvoiceListRow[]>`
        ${listed(system, today, open)}
        where i.person_id = ${person}
          and (${input.order ?? null}::uuid is null or i.order_id = ${input.order ?? null})
        order by i.issued_at desc, i.id desc limit 200`;
    });
    return rows.map(shownLine);
  });
