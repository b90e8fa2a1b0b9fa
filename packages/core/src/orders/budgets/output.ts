import { z } from 'zod';
import type { BudgetFigures } from '../budget-view.ts';

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
  /** Part of `guaranteed`: from confirmed orders, invoice to follow. */
  promised: z.bigint(),
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

export const shownBudget = (row: BudgetRow, figures: BudgetFigures): ShownBudget => ({
  ...row,
  collected: figures.collected,
  awaiting: figures.awaiting,
  balance: figures.balance,
  guaranteed: figures.guaranteed,
  promised: figures.promised,
  held: figures.held,
  free: figures.free,
});
