import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  desk: await read(event, coop(event).home.desk.query({})),
});
