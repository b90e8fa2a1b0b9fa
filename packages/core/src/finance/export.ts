import { foldEntries, journal as readJournal } from '@smart/ledger/store';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { bookEntity, entityInput, financeProcedure, monthInput } from './book.ts';
import { amountCell, type Cell, csv } from './csv.ts';
import { openItemsView } from './open-items.ts';
import { shownEntry } from './output.ts';
import { trialBalanceView } from './trial-balance.ts';
import { vatView } from './vat.ts';

interface Asked {
  readonly entity?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
type Table = { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

async function trialBalanceTable(tx: Tx, of: Asked): Promise<Table> {
  const { lines } = await trialBalanceView(tx, of.entity, of);
  return {
    heads: ['number', 'account', 'kind', 'debit', 'credit', 'balance'],
    rows: lines.map((each) => [
      each.number,
      each.account,
      each.kind,
      ...[each.debitMinor, each.creditMinor, each.balanceMinor].map(amountCell),
    ]),
  };
}

const DIMENSIONS = ['client', 'invoice', 'budget', 'person', 'payable', 'recipient', 'claim'];

/** All entries of the dates, a leg a line. Pages through the journal, so that size is no matter. */
async function journalTable(tx: Tx, of: Asked): Promise<Table> {
  const entity = await bookEntity(tx, of.entity);
  await foldEntries(tx.sql, entity.id);
  const rows: Cell[][] = [];
  let after = 0n;
  for (;;) {
    const page = await readJournal(tx.sql, entity.id, { after, limit: 1000 });
    for (const { number, key, event, date, legs } of page.map(shownEntry)) {
      if ((of.from && date < of.from) || (of.to && date > of.to)) continue;
      for (const each of legs)
        rows.push([
          ...[number, date, event, key, each.accountNumber, each.account],
          ...[each.debitMinor, each.creditMinor].map(amountCell),
          ...[each.rule, each.rate],
          ...DIMENSIONS.map((name) => each.dims[name] ?? ''),
        ]);
    }
    const last = page.at(-1)?.number;
    if (page.length < 1000 || last === null || last === undefined) break;
    after = last;
  }
  const heads = ['number', 'date', 'event', 'key', 'accountNumber', 'account', 'debit', 'credit'];
  return { heads: [...heads, 'rule', 'rate', ...DIMENSIONS], rows };
}

async function openItemsTable(tx: Tx, of: Asked): Promise<Table> {
  const rows: Cell[][] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof openItemsView>> = await openItemsView(tx, {
      entity: of.entity,
      cursor,
      limit: 5000,
    });
    for (const each of page.rows)
      rows.push([
        ...[each.number, each.account, each.subject, page.names[each.subject] ?? ''],
        ...[each.item, page.names[each.item] ?? '', amountCell(each.amountMinor), each.dueOn],
      ]);
    cursor = page.next;
  } while (cursor !== null);
  const heads = [
    'number',
    'account',
    'subject',
    'subjectName',
    'item',
    'itemName',
    'amount',
    'due',
  ];
  return { heads, rows };
}

async function vatTable(tx: Tx, of: Asked, today: string): Promise<Table> {
  const found = await vatView(tx, of.entity, { from: of.from ?? today, to: of.to ?? today });
  return {
    heads: ['side', 'rule', 'rate', 'vat'],
    rows: [
      ...found.lines.map((each) => [each.side, each.rule, each.rate, amountCell(each.vatMinor)]),
      ['payable', '', '', amountCell(found.payableMinor)],
    ],
  };
}

const WHAT = ['trial-balance', 'journal', 'open-items', 'vat'] as const;

/**
 * The books as CSV (UTF-8 with mark, RFC 4180, commas, points as decimal marks; nothing a sheet
 * would compute). Amounts are decimals of the book's currency.
 */
export const exportCsv = financeProcedure
  .input(z.object({ what: z.enum(WHAT), entity: entityInput, from: monthInput, to: monthInput }))
  .output(z.object({ name: z.string(), content: z.string() }))
  .query(async ({ ctx, input }) => {
    const { tx, today } = ctx;
    const tables = {
      'trial-balance': () => trialBalanceTable(tx, input),
      journal: () => journalTable(tx, input),
      'open-items': () => openItemsTable(tx, input),
      vat: () => vatTable(tx, input, today),
    };
    const { heads, rows } = await tables[input.what]();
    const range = [input.from, input.to].filter(Boolean).join('_');
    return { name: `${input.what}${range ? `-${range}` : ''}.csv`, content: csv(heads, rows) };
  });
