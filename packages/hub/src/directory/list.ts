import { z } from 'zod';
import { anyone } from '../api/base.ts';
import { tenantStates } from './enrol.ts';

const tenant = z.object({
  id: z.string(),
  name: z.string(),
  origin: z.url(),
  state: z.enum(tenantStates),
});

/** The cooperatives of the network; public. */
export const list = anyone.output(z.array(tenant)).query(
  ({ ctx }) =>
    ctx.hub.sql<z.infer<typeof tenant>[]>`
        select tenant as id, name, origin, state from directory
        where state <> 'preparing' order by name`,
);
