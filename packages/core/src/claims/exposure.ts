import { daysBetween } from '@smart/calendar';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { legalEntities } from '../tenant/index.ts';
import { exposureOf } from './exposed.ts';

const amounts = z.object({
  awaitingMinor: z.bigint(),
  guaranteedMinor: z.bigint(),
  exposureMinor: z.bigint(),
});

const invoiceRow = amounts.extend({
  invoice: z.uuid(),
  number: z.string(),
  order: z.uuid(),
  clientId: z.uuid(),
  client: z.string(),
  personId: z.uuid(),
  person: z.string(),
  dueOn: z.string(),
  /** Days past the due date; below 0: not due yet. */
  overdueDays: z.number().int(),
});

const budgetRow = amounts.extend({
  budget: z.uuid(),
  name: z.string(),
  personId: z.uuid(),
  person: z.string(),
  collectedMinor: z.bigint(),
  uncoveredMinor: z.bigint(),
});

const share = amounts.extend({ id: z.uuid(), name: z.string() });
const output = z.object({
  entity: z.string(),
  currency: z.string(),
  fundMinor: z.bigint(),
  guaranteedMinor: z.bigint(),
  exposureMinor: z.bigint(),
  uncoveredMinor: z.bigint(),
  /** Lost by the fund on claims and not recovered. */
  claimedMinor: z.bigint(),
  invoices: z.array(invoiceRow),
  budgets: z.array(budgetRow),
  byPerson: z.array(share),
  byClient: z.array(share),
});
type Output = z.infer<typeof output>;
type InvoiceRow = z.infer<typeof invoiceRow>;
type Share = z.infer<typeof share>;

/** Sums by whoever `of` names, the largest exposure first. */
function sharesBy<Row extends z.infer<typeof amounts>>(
  rows: readonly Row[],
  of: (row: Row) => { readonly id: string; readonly name: string },
): Share[] {
  const shares = new Map<string, Share>();
  for (const row of rows) {
    const { id, name } = of(row);
    const sum = shares.get(id);
    shares.set(id, {
      ...{ id, name },
      awaitingMinor: (sum?.awaitingMinor ?? 0n) + row.awaitingMinor,
      guaranteedMinor: (sum?.guaranteedMinor ?? 0n) + row.guaranteedMinor,
      exposureMinor: (sum?.exposureMinor ?? 0n) + row.exposureMinor,
    });
  }
  const size = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0);
  return [...shares.values()].sort(
    (a, b) =>
      size(a.exposureMinor, b.exposureMinor) ||
      size(a.guaranteedMinor, b.guaranteedMinor) ||
      (a.name < b.name ? -1 : 1),
  );
}

type Named<Row> = Omit<Row, 'awaitingMinor' | 'guaranteedMinor' | 'exposureMinor'>;

const namedInvoices = (tx: Tx, ids: readonly string[]) =>
  tx.sql<Omit<Named<InvoiceRow>, 'overdueDays'>[]>`
    select i.id as invoice, i.number, i.order_id as "order", k.id as "clientId", k.name as client,
      p.id as "personId", trim(p.given_name || ' ' || p.family_name) as person,
      i.due_on as "dueOn"
    from invoice i join client k on k.id = i.client_id join person p on p.id = i.person_id
    where i.id = any(${ids as string[]}::uuid[])`;

const namedBudgets = (tx: Tx, ids: readonly string[]) =>
  tx.sql<{ budget: string; name: string; personId: string; person: string }[]>`
    select b.id as budget, b.name, p.id as "personId",
      trim(p.given_name || ' ' || p.family_name) as person
    from budget b join person p on p.id = b.person_id
    where b.id = any(${ids as string[]}::uuid[])`;

const sumOf = (amountsOf: readonly bigint[]): bigint => amountsOf.reduce((a, b) => a + b, 0n);

async function figuresOf(
  tx: Tx,
  entity: { readonly id: string; readonly currency: string },
  today: string,
): Promise<Output> {
  const found = await exposureOf(tx, entity.id);
  const named = await namedInvoices(
    tx,
    found.invoices.map(({ invoice }) => invoice),
  );
  const budgets = await namedBudgets(
    tx,
    found.budgets.map(({ budget }) => budget),
  );
  const [claims] = await tx.sql<{ lost: bigint }[]>`
    select coalesce(sum(borne_minor - recovered_minor), 0)::bigint as lost from guarantee_claim
    where entity_id = ${entity.id} and state in ('approved', 'written-off')`;
  const invoices = found.invoices.flatMap((each) => {
    const row = named.find(({ invoice }) => invoice === each.invoice);
    if (!row) return [];
    const { awaiting: awaitingMinor, guaranteed: guaranteedMinor, exposure: exposureMinor } = each;
    const overdueDays = daysBetween(row.dueOn, today);
    return [{ ...row, overdueDays, awaitingMinor, guaranteedMinor, exposureMinor }];
  });
  const shown = found.budgets.flatMap((each) => {
    const row = budgets.find(({ budget }) => budget === each.budget);
    if (!row) return [];
    return [
      {
        ...row,
        collectedMinor: each.collected,
        awaitingMinor: each.awaiting,
        guaranteedMinor: each.guaranteed,
        exposureMinor: each.exposure,
        uncoveredMinor: each.uncovered,
      },
    ];
  });
  return {
    entity: entity.id,
    currency: entity.currency,
    fundMinor: found.fund,
    guaranteedMinor: sumOf(found.budgets.map(({ guaranteed }) => guaranteed)),
    exposureMinor: sumOf(found.budgets.map(({ exposure }) => exposure)),
    uncoveredMinor: sumOf(found.budgets.map(({ uncovered }) => uncovered)),
    claimedMinor: claims?.lost ?? 0n,
    invoices,
    budgets: shown,
    byPerson: sharesBy(shown, ({ personId: id, person: name }) => ({ id, name })),
    byClient: sharesBy(invoices, ({ clientId: id, client: name }) => ({ id, name })),
  };
}

/**
 * What the house guarantees and what its fund would bear today, a legal entity each: in all, by
 * invoice, budget, person and client. Exposure is pay posted for money that has not come.
 */
export const exposure = staffProcedure()
  .input(z.object({}))
  .output(z.array(output))
  .query(async ({ ctx }) => {
    const entities = await legalEntities(ctx.tx);
    const found: Output[] = [];
    for (const entity of entities) found.push(await figuresOf(ctx.tx, entity, ctx.today));
    return found;
  });
