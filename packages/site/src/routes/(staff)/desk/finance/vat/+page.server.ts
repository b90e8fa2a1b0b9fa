import { z } from 'zod';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { today } = await event.parent();
  const now = (today ?? '2026-01-01').slice(0, 7);
  const month = z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .catch(now);
  const asked = z
    .object({ from: month, to: month })
    .parse(Object.fromEntries(event.url.searchParams));
  const query = { from: `${asked.from}-01`, to: `${asked.to}-01` };
  return { asked, vat: await read(event, coop(event).finance.vat.query(query)) };
};
