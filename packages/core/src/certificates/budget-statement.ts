import { readStatement, type StoredStatementLine } from '@smart/ledger/store';
import { renderPdf, type StatementData } from '@smart/papers';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { fill } from '../mail/index.ts';
import { budgetViewOf } from '../orders/index.ts';
import { readPerson } from '../people/index.ts';
import { asSystem, Fault, memberProcedure } from '../procedure/index.ts';
import { letterheadOf } from '../tenant/index.ts';
import { knownLanguage, wordsIn } from '../words/index.ts';

interface BudgetRow {
  readonly id: string;
  readonly name: string;
  readonly entity_id: string;
}

/** All movements of a budget's collected money; the ledger gives them a page at a time. */
async function movementsOf(tx: Tx, budget: BudgetRow): Promise<StoredStatementLine[]> {
  const lines: StoredStatementLine[] = [];
  for (;;) {
    const last = lines.at(-1)?.at;
    const page = await readStatement(tx.sql, budget.entity_id, {
      account: 'budget',
      subject: budget.id,
      ...(last ? { after: last } : {}),
      limit: 1000,
    });
    lines.push(...page);
    if (page.length < 1000) return lines;
  }
}

type Booked = Pick<StatementData, 'opening' | 'entries' | 'closing'>;

/**
 * Movements of some dates with the balance before and after them. A budget is the cooperative's
 * liability: its credit is the person's plus. Pure.
 */
export function bookedIn(
  lines: readonly Pick<StoredStatementLine, 'date' | 'rule' | 'key' | 'amount'>[],
  period: { readonly from: string; readonly to: string },
  language: string,
): Booked {
  const words: Readonly<Record<string, string>> = wordsIn(language).budget;
  const sum = (some: readonly { amount: bigint }[]) =>
    some.reduce((all, { amount }) => all - amount, 0n);
  const before = lines.filter(({ date }) => date < period.from);
  const within = lines.filter(({ date }) => date >= period.from && date <= period.to);
  const opening = sum(before);
  const entries = within.map(({ date, rule, key, amount }) => ({
    date,
    text: words[rule] ?? fill(words.other!, { rule }),
    detail: key,
    amount: -amount,
  }));
  entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { opening, entries, closing: opening + sum(within) };
}

/**
 * The statement of one of the person's budgets over some dates, as PDF. Faults `budgets.unknown`,
 * `certificates.dates`, `house.missing`.
 */
export const budgetStatement = memberProcedure
  .input(z.object({ budget: z.uuid(), from: z.iso.date(), to: z.iso.date() }))
  .output(z.object({ name: z.string(), mediaType: z.string(), content: z.string() }))
  .query(async ({ ctx, input }) => {
    const { tx, tenant, today } = ctx;
    const { from, to } = input;
    if (to < from) throw new Fault('certificates.dates', {}, 'invalid', 'to');
    const [budget] = await tx.sql<BudgetRow[]>`
      select id, name, entity_id from budget where id = ${input.budget}`;
    if (!budget) throw new Fault('budgets.unknown', {}, 'not-found');
    const person = await readPerson(tx, ctx.person);
    const language = knownLanguage(person.language);
    // Books and bank account are the office's; the budget was the person's own above.
    const { lines, letterhead } = await asSystem(tx, 'budget-statement', async (system) => ({
      lines: await movementsOf(system, budget),
      letterhead: await letterheadOf({ tx: system, tenant }, budget.entity_id, today),
    }));
    const view = await budgetViewOf(tx, budget.id);
    const bytes = renderPdf('statement', {
      language,
      date: today,
      brand: letterhead.brand,
      ...(letterhead.january === null ? {} : { january: letterhead.january }),
      sender: letterhead.sender,
      recipient: {
        name: `${person.givenName} ${person.familyName}`.trim(),
        lines: [person.street, `${person.postalCode} ${person.city}`.trim(), person.country].filter(
          (line) => line !== '',
        ),
      },
      number: `${from}/${to}`,
      currency: letterhead.entity.currency,
      budget: budget.name,
      period: { from, to },
      ...bookedIn(lines, { from, to }, language),
      free: view.free,
      held: view.held,
      guaranteed: view.guaranteed,
    });
    return {
      name: `budget-${from}_${to}.pdf`,
      mediaType: 'application/pdf',
      content: Buffer.from(bytes).toString('base64'),
    };
  });
