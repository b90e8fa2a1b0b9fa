import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { readClient } from './read.ts';
import { askAndRecord } from './record-check.ts';

/** Staff ask the service about any client's number. Faults `clients.unknown`, `clients.no-vat-number`. */
export const checkVatFor = staffProcedure('adviser', 'finance')
  .input(z.object({ client: z.uuid() }))
  .output(z.object({ result: z.enum(['valid', 'invalid', 'unavailable']) }))
  .mutation(async ({ ctx, input }) => {
    const client = await readClient(ctx.tx, input.client);
    const { result } = await askAndRecord(ctx, client);
    return { result };
  });
