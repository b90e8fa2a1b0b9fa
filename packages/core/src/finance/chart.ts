import { CHART } from '@smart/ledger';
import { z } from 'zod';
import { financeProcedure } from './book.ts';
import { OPEN_ITEM_ACCOUNTS } from './output.ts';

/** The chart of accounts, the same for every legal entity. `items`: single sums are followed. */
export const chart = financeProcedure
  .input(z.object({}))
  .output(z.array(z.object({ id: z.string(), number: z.string(), items: z.boolean() })))
  .query(() =>
    CHART.map(({ id, number }) => ({ id, number, items: OPEN_ITEM_ACCOUNTS.includes(id) })),
  );
