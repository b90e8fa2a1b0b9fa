import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { accountNames, eventNames } from '../../../../../../server/book-words.ts';
import { read } from '../../../../../../server/read.ts';
import { coop } from '../../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const filters = z.object({
  subject: z.string().max(120).optional().catch(undefined),
  cursor: z.string().max(200).optional().catch(undefined),
});

export const load: PageServerLoad = async (event) => {
  const { account } = event.params;
  const asked = filters.parse(Object.fromEntries(event.url.searchParams));
  const chart = await read(event, coop(event).finance.chart.query({}));
  const accounts = 'got' in chart ? chart.got : [];
  const own = accounts.find(({ id }) => id === account);
  if ('got' in chart && !own) error(404, { message: event.locals.requestId });
  const query = {
    account,
    ...(asked.subject ? { subject: asked.subject } : {}),
    ...(asked.cursor ? { cursor: asked.cursor } : {}),
  };
  const found = await read(event, coop(event).finance.account.query(query));
  const rows = 'got' in found ? found.got.rows : [];
  const names = accountNames(accounts.map(({ id }) => id));
  return {
    found,
    asked,
    accounts: accounts.map(({ id, number }) => ({ value: id, label: `${number} ${names[id]}` })),
    title: own ? `${own.number} ${names[account]}` : account,
    events: eventNames(rows.map((row) => row.event)),
  };
};
