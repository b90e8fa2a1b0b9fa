import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  orders: await read(event, coop(event).orders.mine.query({})),
});
