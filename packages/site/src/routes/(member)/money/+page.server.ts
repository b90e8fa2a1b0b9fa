import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [mine, home] = await Promise.all([
    read(event, coop(event).payslips.mine.query({})),
    read(event, coop(event).home.mine.query({})),
  ]);
  return { mine, next: 'got' in home ? home.got.next : null };
};
