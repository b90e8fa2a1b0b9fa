import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

/** What calling off today would mean; nothing is changed here, an adviser does it. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const on = event.locals.today ?? '';
  const because = event.url.searchParams.get('by') === 'worker' ? 'worker' : 'client';
  const asked = { id, on, because } as const;
  return {
    id,
    because,
    figures: await read(event, coop(event).engagements.cancellation.query(asked)),
  };
};
