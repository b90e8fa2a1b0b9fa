import { z } from 'zod';
import { asSystem, Fault, memberProcedure, staleUnless } from '../procedure/index.ts';
import { clientInput, enteredClient, requireFreeNumber } from './entered.ts';
import { readClient } from './read.ts';
import { saveClient } from './save.ts';

/**
 * Whoever entered a client corrects it until staff have checked it. Faults `clients.unknown`,
 * `clients.not-yours`, `clients.vat-…`, `record.stale`.
 */
export const update = memberProcedure
  .input(clientInput.extend({ client: z.uuid(), version: z.number().int() }))
  .output(z.object({ version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { client, version, ...typed } = input;
    const entered = enteredClient(ctx.tenant, typed);
    const known = await readClient(ctx.tx, client);
    if (known.createdBy !== ctx.person || known.state !== 'unchecked') {
      throw new Fault('clients.not-yours', { state: known.state }, 'forbidden');
    }
    await asSystem(ctx.tx, 'clients', (tx) => requireFreeNumber(tx, entered.vatNumber, client));
    staleUnless(await saveClient(ctx.tx, client, version, entered));
    ctx.note({ client });
    return { version: version + 1 };
  });
