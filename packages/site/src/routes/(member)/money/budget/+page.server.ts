import { addMonths } from '@smart/calendar';
import { z } from 'zod';
import { ruleWords } from '../../../../server/book-words.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const asked = z.object({
  budget: z.uuid().optional().catch(undefined),
  cursor: z.string().max(200).optional().catch(undefined),
});

export const load: PageServerLoad = async (event) => {
  const { budget: wanted, cursor } = asked.parse(Object.fromEntries(event.url.searchParams));
  const { today } = await event.parent();
  const budgets = await read(event, coop(event).budgets.mine.query({}));
  const all = 'got' in budgets ? budgets.got : [];
  const budget = all.find(({ id }) => id === wanted) ?? all[0] ?? null;
  const to = today ?? '2026-12-31';
  const dates = { from: addMonths(`${to.slice(0, 7)}-01`, -2), to };
  const none: Readonly<Record<string, { what: string; why: string }>> = {};
  if (!budget) return { budgets, budget, statement: null, words: none, dates };
  const query = { budget: budget.id, limit: 100, ...(cursor ? { cursor } : {}) };
  const statement = await read(event, coop(event).budgets.statement.query(query));
  const rows = 'got' in statement ? statement.got.rows : [];
  const words: typeof none = Object.fromEntries(
    rows.map(({ rule, key }) => [`${rule} ${key}`, ruleWords(rule, key)]),
  );
  return { budgets, budget, statement, words, dates };
};
