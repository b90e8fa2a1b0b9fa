import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [me, shares, orders] = await Promise.all([
    read(event, coop(event).people.me.query({})),
    read(event, coop(event).shares.mine.query({})),
    read(event, coop(event).orders.mine.query({})),
  ]);
  return { me, shares, orders };
};
