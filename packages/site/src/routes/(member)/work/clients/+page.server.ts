import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  clients: await read(event, coop(event).clients.mine.query({})),
});
