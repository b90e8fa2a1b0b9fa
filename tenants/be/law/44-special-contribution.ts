/**
 * Special contribution (law of 30 March 1994 art. 106-108): kept each month by a table, owed by
 * quarter; the quarter's last month settles the difference. It does not lower taxable pay.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isLastOfQuarter } from './45-quarter.ts';
import type { SpecialContribution } from './parameters/derive.ts';
import type { Work } from './work.ts';

const TABLE = {
  single: 'single',
  'no-income': 'oneIncome',
  'low-income': 'twoIncomes',
  'low-pension': 'twoIncomes',
  'own-income': 'twoIncomes',
} as const;

export function specialContribution(table: SpecialContribution, base: number): number {
  const { above, plus, rate, max, leastAbove, least } = table;
  const floor = base > leastAbove ? least : 0;
  let i = above.length - 1;
  while (i >= 0 && base <= above[i]!) i -= 1;
  if (i < 0) return floor;
  return Math.min(max, Math.max(floor, plus[i]! + share(base - above[i]!, rate[i]!)));
}

/** Contribution bases of the month that count. */
export function specialBase(month: readonly Work[]): number {
  let base = 0;
  for (const work of month) base += work.base + work.baseSpecial;
  return base;
}

export function addSpecialContribution(
  context: Context<Law>,
  sink: LineSink,
  month: readonly Work[],
): void {
  const { csssMonth, csssQuarter } = context.values;
  const table = TABLE[context.person.household];
  const base = specialBase(month);
  const amount = specialContribution(csssMonth[table], base);
  sink.add('csss', null, amount, base);
  const quarterBase = context.counter('base') + base;
  const kept = context.counter('csss');
  const before = kept + amount;
  const settles = isLastOfQuarter(context);
  const due = settles ? specialContribution(csssQuarter[table], quarterBase) : before;
  if (due !== before) {
    const why = sink.explaining ? { params: { due, before } } : undefined;
    sink.add('csss-quarter', null, due - before, quarterBase, undefined, why);
  }
  context.count('base', base);
  context.count('csss', due - kept);
}
