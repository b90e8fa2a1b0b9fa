import { addMonths, lastOfMonth } from '@smart/calendar';
import { z } from 'zod';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { today } = await event.parent();
  const before = addMonths(`${(today ?? '2026-12-01').slice(0, 7)}-01`, -1);
  const asked = z
    .object({
      from: z.iso.date().catch(before),
      to: z.iso.date().catch(lastOfMonth(before)),
      by: z.enum(['day', 'week', 'month']).catch('week'),
    })
    .parse(Object.fromEntries(event.url.searchParams));
  return { asked, work: await read(event, coop(event).certificates.work.query(asked)) };
};
