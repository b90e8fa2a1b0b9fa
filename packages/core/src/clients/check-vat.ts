import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { readClient } from './read.ts';
import { askAndRecord } from './record-check.ts';

/**
 * Asks the service again about a known client's number and records what it says. Faults
 * `clients.unknown`, `clients.no-vat-number`.
 */
export const checkVat = memberProcedure
  .input(z.object({ client: z.uuid() }))
  .output(
    z.object({
      result: z.enum(['valid', 'invalid', 'unavailable']),
      name: z.string().nullable(),
      problem: z.string().nullable(),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const client = await readClient(ctx.tx, input.client);
    const { result, name, problem } = await askAndRecord(ctx, client);
    return { result, name, problem };
  });
