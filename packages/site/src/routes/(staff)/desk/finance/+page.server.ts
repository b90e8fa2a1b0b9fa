import { z } from 'zod';
import { accountNames } from '../../../../server/book-words.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .optional()
  .catch(undefined);

export const load: PageServerLoad = async (event) => {
  const asked = z
    .object({ from: month, to: month })
    .parse(Object.fromEntries(event.url.searchParams));
  const range = {
    ...(asked.from ? { from: `${asked.from}-01` } : {}),
    ...(asked.to ? { to: `${asked.to}-01` } : {}),
  };
  const balance = await read(event, coop(event).finance.trialBalance.query(range));
  const lines = 'got' in balance ? balance.got.lines : [];
  return { asked, balance, names: accountNames(lines.map(({ account }) => account)) };
};
