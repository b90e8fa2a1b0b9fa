import { z } from 'zod';
import { accountNames } from '../../../../../server/book-words.ts';
import { lawWords } from '../../../../../server/law-words.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const filters = z.object({
  account: z.string().min(1).max(60).optional().catch(undefined),
  cursor: z.string().max(400).optional().catch(undefined),
});

export const load: PageServerLoad = async (event) => {
  const asked = filters.parse(Object.fromEntries(event.url.searchParams));
  const chart = await read(event, coop(event).finance.chart.query({}));
  const accounts = ('got' in chart ? chart.got : []).filter(({ items }) => items);
  const known = accounts.some(({ id }) => id === asked.account);
  const query = {
    ...(asked.account && known ? { account: asked.account } : {}),
    ...(asked.cursor ? { cursor: asked.cursor } : {}),
  };
  const names = accountNames(accounts.map(({ id }) => id));
  const [items, words] = await Promise.all([
    read(event, coop(event).finance.openItems.query(query)),
    lawWords(event),
  ]);
  const subjects = 'got' in items ? items.got.rows.map(({ subject }) => subject) : [];
  return {
    asked,
    items,
    recipients: Object.fromEntries(subjects.map((code) => [code, words.recipient(code)])),
    names,
    accounts: accounts.map(({ id, number }) => ({ value: id, label: `${number} ${names[id]}` })),
  };
};
