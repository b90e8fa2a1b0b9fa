import type { BudgetView } from '@smart/ledger';
import { z } from 'zod';

export const budgetOutput = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(['open', 'closed']),
  entity: z.object({ id: z.string(), name: z.string() }),
  currency: z.string(),
  collected: z.bigint(),
  awaiting: z.bigint(),
  balance: z.bigint(),
  guaranteed: z.bigint(),
  held: z.bigint(),
  free: z.bigint(),
  version: z.number().int(),
});
export type ShownBudget = z.infer<typeof budgetOutput>;

export interface BudgetRow {
  readonly id: string;
  readonly name: string;
  readonly state: 'open' | 'closed';
  readonly entity: { readonly id: string; readonly name: string };
  readonly currency: string;
  readonly version: number;
}

export const shownBudget = (row: BudgetRow, figures: BudgetView): ShownBudget => ({
  ...row,
  collected: figures.collected,
  awaiting: figures.awaiting,
  balance: figures.balance,
  guaranteed: figures.guaranteed,
  held: figures.held,
  free: figures.free,
});
