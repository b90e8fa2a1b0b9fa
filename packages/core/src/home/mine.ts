import { addMonths, firstOfMonth } from '@smart/calendar';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { budgetViewsOf } from '../orders/index.ts';
import { completionLevel } from '../people/index.ts';
import { memberProcedure } from '../procedure/index.ts';
import { houseAt, houseNumber } from '../tenant/index.ts';
import { mattersOf, type OwnBudget } from './matters.ts';
import { knownPay } from './pay.ts';
import { monthsOf, netShare, nextPay, tenThousandths, upcoming } from './rules.ts';
import { TODO_KINDS, todosOf } from './todo.ts';

const amount = z.bigint();

const pay = z.object({
  kind: z.enum(['payslip', 'promise']),
  amount,
  on: z.string(),
  /** Payslip; null for a promise. */
  id: z.string().nullable(),
  number: z.string().nullable(),
  payment: z.enum(['none', 'prepared', 'sent', 'executed', 'returned']),
  month: z.string(),
});

const output = z.object({
  givenName: z.string(),
  currency: z.string(),
  /** First answer: what is paid next. Null: nothing stands. */
  next: pay.extend({ parts: z.number().int() }).nullable(),
  upcoming: z.array(pay),
  /** What was paid last. */
  last: z.object({ id: z.string(), amount, on: z.string() }).nullable(),
  /** House promise: days after the work. */
  payDays: z.number().int(),
  todo: z.array(
    z.object({
      kind: z.enum(TODO_KINDS),
      id: z.string().nullable(),
      title: z.string().nullable(),
      day: z.string().nullable(),
      count: z.number().int(),
      reason: z.string().nullable(),
    }),
  ),
  budgets: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      currency: z.string(),
      balance: amount,
      free: amount,
      held: amount,
      awaiting: amount,
      guaranteed: amount,
      /** Part of it that stands on confirmed orders without an invoice yet. */
      promised: amount,
    }),
  ),
  months: z.array(
    z.object({ month: z.string(), paid: amount, promised: amount, possible: amount }),
  ),
  plan: amount.nullable(),
  /** 0 signed in · 1 contact · 2 address · 3 identity verified. */
  level: z.number().int(),
  /** A paid share, one asked for, or none. */
  share: z.enum(['requested', 'paid']).nullable(),
  /** Nothing was ever begun here. */
  isNew: z.boolean(),
});

type Shown = OwnBudget & Awaited<ReturnType<typeof budgetViewsOf>>[number];

/** The person's budgets with their figures; a legal entity's are read at once. */
async function withFigures(tx: Tx, budgets: readonly OwnBudget[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const [entity, list] of Map.groupBy(budgets, (budget) => budget.entity)) {
    const views = await budgetViewsOf(
      tx,
      entity,
      list.map(({ id }) => id),
    );
    for (const [index, budget] of list.entries()) shown.push({ ...budget, ...views[index]! });
  }
  return shown;
}

/**
 * The person's first screen: what will I be paid and when, what must I do, what is in my budget,
 * how do my months look.
 */
export const mine = memberProcedure
  .input(z.object({}))
  .output(output)
  .query(async ({ ctx }) => {
    const { tx, today, person, tenant } = ctx;
    const since = addMonths(firstOfMonth(today), -12);
    const house = await houseAt(tx, tenant.plugin.tenant, today);
    const matters = await mattersOf(tx, { person, today, since });
    const known = knownPay(matters.pay);
    const budgets = await withFigures(tx, matters.budgets);
    const payDays = houseNumber(house, 'pay-days');
    const list = upcoming(known.payslips, known.estimates, payDays);
    const kept =
      tenThousandths(house.get('fee-rate')) + tenThousandths(house.get('guarantee-fund-rate'));
    const level = completionLevel(matters);
    const paid = known.payslips
      .filter(({ executedOn }) => executedOn !== null)
      .sort((a, b) => b.executedOn!.localeCompare(a.executedOn!))[0];
    return {
      givenName: matters.givenName,
      currency: matters.currency,
      next: nextPay(list),
      upcoming: [...list],
      last: paid ? { id: paid.id, amount: paid.toPay, on: paid.executedOn! } : null,
      payDays,
      todo: [...todosOf(matters, level, today)],
      budgets,
      months: [
        ...monthsOf({
          ...{ today, payslips: known.payslips, list, orders: known.orders, payDays, kept },
          free: budgets.reduce((sum, { free }) => sum + (free > 0n ? free : 0n), 0n),
          share: netShare(known.payslips, known.estimates),
        }),
      ],
      plan: matters.plan === null ? null : BigInt(matters.plan),
      level,
      share: matters.share,
      isNew: matters.orders === 0 && matters.engagements === 0,
    };
  });
