import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('after');
  const query = { limit: 100, ...(cursor ? { cursor } : {}) };
  return { register: await read(event, coop(event).shares.register.query(query)) };
};
