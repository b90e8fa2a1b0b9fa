import { z } from 'zod';
import { memberProcedure } from '../procedure/index.ts';
import { clientOutput, readClient } from './read.ts';

/** A client the person has entered or worked with. Fault `clients.unknown`. */
export const get = memberProcedure
  .input(z.object({ client: z.uuid() }))
  .output(clientOutput)
  .query(({ ctx, input }) => readClient(ctx.tx, input.client));
