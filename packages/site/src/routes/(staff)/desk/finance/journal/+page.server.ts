import { z } from 'zod';
import { accountNames, eventNames } from '../../../../../server/book-words.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { after } = z
    .object({ after: z.coerce.bigint().min(0n).catch(0n) })
    .parse(Object.fromEntries(event.url.searchParams));
  const journal = await read(event, coop(event).finance.journal.query({ after }));
  const entries = 'got' in journal ? journal.got.entries : [];
  return {
    journal,
    accounts: accountNames(entries.flatMap(({ legs }) => legs.map(({ account }) => account))),
    events: eventNames(entries.map(({ event: kind }) => kind)),
  };
};
