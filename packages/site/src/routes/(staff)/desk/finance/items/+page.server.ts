import { CHART } from '@smart/ledger';
import { z } from 'zod';
import { accountNames } from '../../../../../server/book-words.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const WITH_ITEMS = CHART.filter(({ item }) => item !== null);
const IDS: readonly string[] = WITH_ITEMS.map(({ id }) => id);

export const load: PageServerLoad = async (event) => {
  const asked = z
    .object({
      account: z
        .string()
        .refine((id) => IDS.includes(id))
        .optional()
        .catch(undefined),
      cursor: z.string().max(400).optional().catch(undefined),
    })
    .parse(Object.fromEntries(event.url.searchParams));
  const query = {
    ...(asked.account ? { account: asked.account } : {}),
    ...(asked.cursor ? { cursor: asked.cursor } : {}),
  };
  const names = accountNames(IDS);
  return {
    asked,
    items: await read(event, coop(event).finance.openItems.query(query)),
    names,
    accounts: WITH_ITEMS.map(({ id, number }) => ({
      value: id as string,
      label: `${number} ${names[id]}`,
    })),
  };
};
