/** What the page's parts show, as core answers it. */
import type { CoopClient } from '@smart/client';

export type Mine = Awaited<ReturnType<CoopClient['home']['mine']['query']>>;
export type Todo = Mine['todo'][number];
