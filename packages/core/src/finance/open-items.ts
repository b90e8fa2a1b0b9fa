import type { AccountId } from '@smart/ledger';
import { type OpenItemCursor, readOpenItems } from '@smart/ledger/store';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { bookEntity, entityInput, financeProcedure } from './book.ts';
import { namesOf } from './names.ts';
import { accountInput, numberOf, OPEN_ITEM_ACCOUNTS } from './output.ts';

const item = z.object({
  account: z.string(),
  number: z.string(),
  subject: z.string(),
  item: z.string(),
  /** Above zero: owed to the house; below: owed by it. */
  amountMinor: z.bigint(),
  dueOn: z.string().nullable(),
});
type Item = z.infer<typeof item>;

const ANY_UUID = /^[0-9a-f-]{36}$/i;

/** Due dates of invoices and of payments prepared for an item. */
async function dueDates(tx: Tx, items: readonly string[]): Promise<Map<string, string>> {
  const ids = items.filter((id) => ANY_UUID.test(id));
  const rows = await tx.sql<{ id: string; due: string }[]>`
    select id::text, due_on as due from invoice where id = any(${ids}::uuid[])
    union all
    select source_id, min(due_on) from payment
      where source_id = any(${items as string[]}) and state in ('prepared', 'sent')
      group by source_id`;
  return new Map(rows.map(({ id, due }) => [id, due]));
}

export const openItemsOutput = z.object({
  entity: z.string(),
  currency: z.string(),
  rows: z.array(item),
  next: z.string().nullable(),
  names: z.record(z.string(), z.string()),
});

const cursorOf = (last: Item): string => `${last.account}\n${last.subject}\n${last.item}`;

function after(cursor: string | null | undefined): OpenItemCursor | null {
  const [account, subject, itemId] = (cursor ?? '').split('\n');
  const known = accountInput.safeParse(account);
  if (!known.success || subject === undefined || itemId === undefined) return null;
  return { account: known.data as AccountId, subject, item: itemId };
}

/** Open items of a legal entity, `limit` a page. */
export async function openItemsView(
  tx: Tx,
  of: {
    readonly entity: string | undefined;
    readonly account?: string | undefined;
    readonly cursor?: string | null | undefined;
    readonly limit: number;
  },
): Promise<z.infer<typeof openItemsOutput>> {
  const entity = await bookEntity(tx, of.entity);
  const from = after(of.cursor);
  const found = await readOpenItems(tx.sql, entity.id, {
    accounts: OPEN_ITEM_ACCOUNTS.filter((id) => id === (of.account ?? id)),
    ...(from ? { after: from } : {}),
    limit: of.limit + 1,
  });
  const page = found.slice(0, of.limit);
  const due = await dueDates(
    tx,
    page.map((each) => each.item),
  );
  const rows = page.map(({ account, subject, item: itemId, amount }) => ({
    account,
    number: numberOf(account),
    subject,
    item: itemId,
    amountMinor: amount,
    dueOn: due.get(itemId) ?? null,
  }));
  const last = rows.at(-1);
  return {
    entity: entity.id,
    currency: entity.currency,
    rows,
    next: found.length > of.limit && last ? cursorOf(last) : null,
    names: await namesOf(
      tx,
      rows.flatMap((each) => [each.subject, each.item]),
    ),
  };
}

/**
 * Single sums not settled yet: what clients owe, what persons, authorities, funds and creditors are
 * owed, what stands on suspense; 200 a page, of one account where given.
 */
export const openItems = financeProcedure
  .input(
    z.object({
      entity: entityInput,
      account: accountInput.optional(),
      cursor: z.string().max(400).nullish(),
    }),
  )
  .output(openItemsOutput)
  .query(({ ctx, input }) => openItemsView(ctx.tx, { ...input, entity: input.entity, limit: 200 }));
