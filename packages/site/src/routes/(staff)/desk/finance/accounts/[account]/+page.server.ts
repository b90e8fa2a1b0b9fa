import { CHART } from '@smart/ledger';
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { accountNames, eventNames } from '../../../../../../server/book-words.ts';
import { read } from '../../../../../../server/read.ts';
import { coop } from '../../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const IDS: readonly string[] = CHART.map(({ id }) => id);

export const load: PageServerLoad = async (event) => {
  const { account } = event.params;
  if (!IDS.includes(account)) error(404, { message: event.locals.requestId });
  const asked = z
    .object({
      subject: z.string().max(120).optional().catch(undefined),
      cursor: z.string().max(200).optional().catch(undefined),
    })
    .parse(Object.fromEntries(event.url.searchParams));
  const query = {
    account,
    ...(asked.subject ? { subject: asked.subject } : {}),
    ...(asked.cursor ? { cursor: asked.cursor } : {}),
  };
  const found = await read(event, coop(event).finance.account.query(query));
  const rows = 'got' in found ? found.got.rows : [];
  const names = accountNames(IDS);
  return {
    found,
    asked,
    accounts: CHART.map(({ id, number }) => ({
      value: id,
      label: `${number} ${names[id]}`,
    })),
    title: `${CHART.find(({ id }) => id === account)?.number} ${names[account]}`,
    events: eventNames(rows.map((row) => row.event)),
  };
};
