/** A client's money meets its invoices: posted, told on the order's time line. */
import {
  clientPaid,
  clientPaymentReversed,
  type Entry,
  guaranteeReturned,
  type Head,
  type InvoiceState,
  type Outlet,
  openOf,
  recovered,
  type Source,
} from '@smart/ledger';
import { entriesByKey, lockInvoices, postEntries } from '@smart/ledger/store';
import {
  budgetOpen,
  type Claim,
  claimKey,
  fundOpen,
  lockClaims,
  noteRecovery,
  vatBack,
  writeOffKey,
} from '../guarantee/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { Fault, type ProcedureContext } from '../procedure/index.ts';
import { type InvoiceRow, invoiceRows } from './read.ts';

type Acting = Pick<ProcedureContext, 'tx' | 'clock'>;

/** Money of a client. `received + charges` = sum of the parts + `over`. Minor units. */
export interface Settlement {
  readonly entityId: string;
  /** Key of the ledger entry, chosen by the caller: `line:<statement line>`. Posts once. */
  readonly key: string;
  /** Booking date. */
  readonly on: string;
  readonly source: Source;
  readonly received: bigint;
  /** What each invoice gets of its gross, deducted charges included. */
  readonly parts: readonly { readonly invoice: string; readonly amount: bigint }[];
  /** Bank fees deducted on the way that the house bears. */
  readonly charges?: bigint;
  /** Paid too much: owed back to the client. */
  readonly over?: { readonly client: string; readonly amount: bigint };
}

export interface SettledInvoice {
  readonly invoice: string;
  readonly order: string;
  readonly person: string;
  readonly amount: bigint;
  /** Still open after this payment. */
  readonly open: bigint;
  /** True where the invoice had been written off: the money went to the fund first. */
  readonly recovered: boolean;
}

interface Part {
  readonly row: InvoiceRow;
  readonly state: InvoiceState;
  readonly claim: Claim | undefined;
  readonly amount: bigint;
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/** The oldest error first: unknown, of another entity, more than is open. */
async function partsOf(ctx: Acting, of: Settlement): Promise<Part[]> {
  const ids = of.parts.map(({ invoice }) => invoice);
  const states = await lockInvoices(ctx.tx.sql, of.entityId, ids);
  const rows = await invoiceRows(ctx.tx, ids);
  const claims = await lockClaims(ctx.tx, ids);
  return of.parts.map(({ invoice, amount }) => {
    const row = rows.get(invoice)!;
    const state = states.get(invoice);
    if (!state || row.entityId !== of.entityId || row.kind !== 'invoice')
      throw new Fault('invoices.unknown', { id: invoice }, 'not-found');
    const part = { row, state, claim: claims.get(invoice), amount };
    const open = openOfPart(part);
    if (amount <= 0n || amount > open) {
      const params = { number: row.number, open: open.toString(), amount: amount.toString() };
      throw new Fault('invoices.more-than-open', params, 'conflict');
    }
    return part;
  });
}

const isWrittenOff = ({ claim }: Pick<Part, 'claim'>): boolean => claim?.state === 'written-off';

/** What a client may still pay: the open sum, or what was written off and not paid since. */
const openOfPart = ({ state, claim }: Omit<Part, 'amount'>): bigint =>
  claim?.state === 'written-off' ? claim.writtenOff - claim.paidAfter : openOf(state);

/**
 * Settles a client's payment over one or several invoices: posts it, gives the guarantee fund back
 * what it bore, and records it on the orders' time lines. Rights of the office or the system.
 * Faults `invoices.unknown`, `invoices.more-than-open`, `invoices.charges-on-recovery`,
 * `ledger.does-not-add-up`, `ledger.already-posted`, `ledger.period-closed`.
 */
export async function settleInvoices(
  ctx: Acting,
  of: Settlement,
): Promise<{ readonly entries: readonly string[]; readonly invoices: readonly SettledInvoice[] }> {
  const parts = await partsOf(ctx, of);
  const lost = parts.filter(isWrittenOff);
  const entries = [
    ...paidEntry(of, parts),
    ...(await recoveries(ctx, of, lost)),
    ...returnedToFund(of, parts),
  ];
  await postEntries(ctx.tx.sql, entries, { at: ctx.clock.now(), by: ctx.tx.actor.name });
  await noteRecoveries(ctx, parts, entries);
  const invoices = parts.map((part) => settledOf(part));
  for (const [index, settled] of invoices.entries()) await tell(ctx, parts[index]!, settled, of);
  return { entries: entries.map((entry) => entry.key), invoices };
}

/** The same for one invoice. */
export async function settleInvoice(
  ctx: Acting,
  invoice: string,
  of: Omit<Settlement, 'parts' | 'received' | 'over' | 'charges'> & { readonly amount: bigint },
): Promise<SettledInvoice> {
  const { amount, ...rest } = of;
  const parts = [{ invoice, amount }];
  const { invoices } = await settleInvoices(ctx, { ...rest, received: amount, parts });
  return invoices[0]!;
}

const headOf = ({ row }: Part, of: Settlement, key: string): Head => ({
  entity: of.entityId,
  currency: row.currency,
  key,
  date: of.on,
});

/** What falls on open invoices, with charges and what is too much: one entry. */
function paidEntry(of: Settlement, parts: readonly Part[]): Entry[] {
  const open = parts.filter((part) => !isWrittenOff(part));
  const back = sumOf(parts.filter(isWrittenOff).map((part) => part.amount));
  const charges = of.charges ?? 0n;
  const [first] = parts;
  if (!first) throw new Fault('invoices.nothing-to-settle', {}, 'invalid');
  if (open.length === 0 && charges > 0n)
    throw new Fault('invoices.charges-on-recovery', {}, 'conflict');
  if (open.length === 0 && of.over === undefined && of.received === back) return [];
  const invoices = open.map(({ state, amount }) => ({ state, amount }));
  const payment = { source: of.source, received: of.received - back, invoices, charges };
  const over = of.over === undefined ? {} : { over: of.over };
  return [clientPaid(headOf(first, of, of.key), { ...payment, ...over })];
}

const recoveredKey = (of: Settlement, { row }: Part): string => `${of.key}:recovered:${row.id}`;
const returnedKey = (of: Settlement, { row }: Part): string => `${of.key}:returned:${row.id}`;

/** Payments of written-off invoices: VAT is due again, the fund comes first. */
async function recoveries(ctx: Acting, of: Settlement, parts: readonly Part[]): Promise<Entry[]> {
  const keys = parts.map(({ claim }) => writeOffKey(claim!.id));
  const writeOffs = await entriesByKey(ctx.tx.sql, of.entityId, keys);
  return parts.map((part) => {
    const { row, amount } = part;
    const claim = part.claim!;
    const entry = writeOffs.find(({ key }) => key === writeOffKey(claim.id));
    if (!entry) throw new Error(`write-off of claim ${claim.id} is not in the books`);
    const vat = entry.postings
      .filter(({ account }) => account === 'output-vat')
      .map((leg) => ({ rule: leg.rule, rate: leg.rate ?? '0', amount: leg.amount }));
    const counted = { writtenOff: claim.writtenOff, paidBefore: claim.paidAfter, paid: amount };
    const due = vatBack(vat, counted);
    return recovered(headOf(part, of, recoveredKey(of, part)), {
      claim: claim.id,
      budget: claim.budgetId,
      invoice: row.id,
      client: row.clientId,
      fund: fundOpen(claim),
      forBudget: budgetOpen(claim),
      source: of.source,
      amount,
      vat: due,
      corrects: entry.key,
    });
  });
}

/** The client pays after the fund bore, before the write-off: the budget gives back to the fund. */
function returnedToFund(of: Settlement, parts: readonly Part[]): Entry[] {
  return parts.flatMap((part) => {
    const amount = backToFund(part);
    if (amount === 0n) return [];
    const claim = part.claim!;
    const head = headOf(part, of, returnedKey(of, part));
    const ref = { claim: claim.id, budget: claim.budgetId, invoice: part.row.id };
    return [guaranteeReturned(head, { ...ref, amount, corrects: claimKey(claim.id) })];
  });
}

/** Of what this payment brings the budget, what the fund had borne in advance. */
function backToFund({ state, claim, amount }: Part): bigint {
  if (claim?.state !== 'approved') return 0n;
  const open = openOf(state);
  const awaiting = sumOf(state.budgets.map((budget) => budget.share - budget.collected));
  const brings = amount === open ? awaiting : (awaiting * amount) / open;
  return smaller(brings, fundOpen(claim));
}

async function noteRecoveries(
  ctx: Acting,
  parts: readonly Part[],
  entries: readonly Entry[],
): Promise<void> {
  for (const { claim, row, amount } of parts) {
    const legs = entries
      .filter(({ event }) => event === 'recovered' || event === 'guarantee-returned')
      .flatMap((entry) => entry.postings)
      .filter((leg) => leg.dims.invoice === row.id);
    if (!claim || legs.length === 0) continue;
    const credited = (account: string) =>
      sumOf(legs.filter((leg) => leg.account === account && leg.amount < 0n).map((l) => -l.amount));
    const paid = claim.state === 'written-off' ? amount : 0n;
    const [toFund, toBudget] = [credited('guarantee-fund'), credited('budget')];
    await noteRecovery(ctx.tx, { claim: claim.id, paid, toFund, toBudget });
  }
}

const settledOf = (part: Part): SettledInvoice => ({
  invoice: part.row.id,
  order: part.row.orderId,
  person: part.row.personId,
  amount: part.amount,
  open: openOfPart(part) - part.amount,
  recovered: isWrittenOff(part),
});

async function tell(
  { tx, clock }: Acting,
  { row }: Part,
  settled: SettledInvoice,
  of: Settlement,
): Promise<void> {
  const kind = settled.recovered
    ? 'invoice-recovered'
    : settled.open === 0n
      ? 'invoice-paid'
      : 'invoice-part-paid';
  const amounts = { amount: settled.amount.toString(), open: settled.open.toString() };
  const data = { invoice: row.id, number: row.number, ...amounts, on: of.on, entry: of.key };
  await recordOrderEvent(tx, { order: row.orderId, at: clock.now(), kind, data });
}

/**
 * A client's payment is called back by the bank: its entry is reversed under the debit line, the
 * invoices are open again. Refused once the payment had gone to the guarantee fund: that is booked
 * by hand. Faults `invoices.payment-unknown`, `invoices.payment-went-to-fund`.
 */
export async function reverseSettlement(
  { tx, clock }: Acting,
  of: {
    readonly entityId: string;
    /** Key of the payment's entry. */
    readonly payment: string;
    readonly key: string;
    readonly on: string;
    /** Where the bank's debit is: at the bank, or on suspense. */
    readonly outlet: Outlet;
  },
): Promise<void> {
  const [entry] = await entriesByKey(tx.sql, of.entityId, [of.payment]);
  if (entry?.event !== 'client-paid') throw new Fault('invoices.payment-unknown', {}, 'not-found');
  const ids = [...new Set(entry.postings.flatMap(({ dims }) => dims.invoice ?? []))];
  await lockInvoices(tx.sql, of.entityId, ids);
  const rows = await invoiceRows(tx, ids);
  const keys = ids.map((id) => `${of.payment}:returned:${id}`);
  if ((await entriesByKey(tx.sql, of.entityId, keys)).length > 0)
    throw new Fault('invoices.payment-went-to-fund', {}, 'conflict');
  const head = { key: of.key, date: of.on };
  const reversal = clientPaymentReversed(head, { entry, outlet: of.outlet });
  await postEntries(tx.sql, [reversal], { at: clock.now(), by: tx.actor.name });
  for (const row of rows.values()) {
    const data = { invoice: row.id, number: row.number, on: of.on, entry: of.key };
    await recordOrderEvent(tx, {
      order: row.orderId,
      at: clock.now(),
      kind: 'invoice-payment-reversed',
      data,
    });
  }
}
