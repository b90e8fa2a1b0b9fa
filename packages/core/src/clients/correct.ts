import { z } from 'zod';
import { staffProcedure, staleUnless } from '../procedure/index.ts';
import { clientInput, enteredClient, requireFreeNumber } from './entered.ts';
import { readClient } from './read.ts';
import { saveClient } from './save.ts';

/** Staff correct a client, checked or not. Faults `clients.unknown`, `clients.vat-…`, `record.stale`. */
export const correct = staffProcedure('adviser', 'finance')
  .input(clientInput.extend({ client: z.uuid(), version: z.number().int() }))
  .output(z.object({ version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { client, version, ...typed } = input;
    const entered = enteredClient(ctx.tenant, typed);
    await readClient(ctx.tx, client);
    await requireFreeNumber(ctx.tx, entered.vatNumber, client);
    staleUnless(await saveClient(ctx.tx, client, version, entered));
    ctx.note({ client });
    return { version: version + 1 };
  });
