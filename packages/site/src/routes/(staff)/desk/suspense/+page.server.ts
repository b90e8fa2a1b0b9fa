import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  done: event.url.searchParams.get('done'),
  answer: await read(event, coop(event).suspense.list.query({ limit: 200 })),
});
