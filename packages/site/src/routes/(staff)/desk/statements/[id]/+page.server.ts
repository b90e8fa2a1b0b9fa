import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const PAGE = 200;

export const load: PageServerLoad = async (event) => {
  const page = Math.max(1, Number(event.url.searchParams.get('page')) || 1);
  const query = { statement: event.params.id, offset: (page - 1) * PAGE, limit: PAGE };
  return { page, answer: await read(event, coop(event).statements.get.query(query)) };
};
