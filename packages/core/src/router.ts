/** All procedures of a tenant, one key a slice. */
import { people } from './people/index.ts';
import { router } from './procedure/index.ts';

export const appRouter = router({ people });

/** The type outside programs and sites are typed by. */
export type AppRouter = typeof appRouter;
