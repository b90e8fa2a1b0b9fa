/** From the matching's proposals to what is posted and changed: pure. */
import { type Placement, type Proposal, partKey } from '@smart/banking';
import {
  bankCharged,
  type Entry,
  type Head,
  interestReceived,
  type Outlet,
  paymentExecuted,
  paymentReturned,
  suspended,
} from '@smart/ledger';
import type { Settlement } from '../invoices/index.ts';
import type { Target, Underway } from './matching.ts';

export const OWNERS = {
  'finance-officer': 'finance',
  'payroll-officer': 'payroll',
  adviser: 'adviser',
} as const;
export type OwnerRole = (typeof OWNERS)[keyof typeof OWNERS];

export interface MatchRow {
  readonly entry: string;
  readonly kind:
    | 'invoice'
    | 'invoice-return'
    | 'payment'
    | 'payment-return'
    | 'share'
    | 'charge'
    | 'interest'
    | 'overpaid';
  readonly target: string;
  /** Minor units as the account sees them. */
  readonly amount: bigint;
  readonly evidence: string;
  readonly certainty: 'certain' | 'strong' | 'manual';
  readonly key: string;
}

export interface Moved {
  readonly payment: string;
  readonly on: string;
  readonly key: string;
  readonly reason: string | null;
}

export interface SharePaid {
  readonly subscription: string;
  readonly amount: bigint;
  readonly on: string;
  readonly key: string;
  readonly line: string;
}

/** A client's payment that the bank took back. */
export interface CalledBack {
  readonly entityId: string;
  /** Key of the payment's entry. */
  readonly payment: string;
  readonly on: string;
  readonly key: string;
  readonly line: string;
}

/** What a statement changes, collected over its lines. */
export interface Plan {
  readonly entries: Entry[];
  /** Entries that name others of the plan: posted after them. */
  readonly later: Entry[];
  readonly matches: MatchRow[];
  readonly executed: Moved[];
  readonly returned: Moved[];
  readonly settlements: Settlement[];
  readonly shares: SharePaid[];
  readonly calledBack: CalledBack[];
}

export const emptyPlan = (): Plan => ({
  entries: [],
  later: [],
  matches: [],
  executed: [],
  returned: [],
  settlements: [],
  shares: [],
  calledBack: [],
});

/** A statement line in our books. */
export interface Line {
  readonly id: string;
  readonly bank: string;
  readonly entityId: string;
  readonly currency: string;
  readonly on: string;
  readonly returnReason: string | null;
}

/** Keys of payments' execution entries, those of this plan included. */
export type ExecutedKeys = Map<string, string>;

export interface Placing {
  readonly plan: Plan;
  readonly targets: ReadonlyMap<string, Target>;
  readonly keys: ExecutedKeys;
}

const headOf = (line: Line, key: string): Head => ({
  entity: line.entityId,
  currency: line.currency,
  key,
  date: line.on,
});

const outletOf = (line: Line): Outlet => ({ kind: 'bank', bank: line.bank, line: line.id });

type ItemPlacement = Extract<Placement, { to: 'item' }>;

/** Places one proposal: each part of a line under keys of its own. */
export function place(placing: Placing, line: Line, proposal: Proposal): void {
  const base = `line:${partKey(line.id, proposal.part).replace('/', ':')}`;
  const items = proposal.placements.filter((one): one is ItemPlacement => one.to === 'item');
  const effect = (name: ItemPlacement['effect']) => items.filter((one) => one.effect === name);
  const fees = proposal.placements.reduce(
    (sum, one) => (one.to === 'bank-charges' ? sum - one.amount : sum),
    0n,
  );
  const note = noteOf(placing, line, proposal);
  const executed = effect('executed');
  if (executed.length > 0) execute(placing, line, { items: executed, base, fees, note });
  for (const [index, back] of effect('returned').entries())
    giveBack(placing, line, { item: back, key: `${base}:back-${index}`, fees, note });
  const paid = effect('paid');
  if (paid.length > 0) settle(placing, line, { items: paid, base, fees, note });
  for (const one of proposal.placements)
    if (one.to === 'suspense') {
      const item = { bank: line.bank, line: line.id, owner: OWNERS[one.owner], amount: one.amount };
      placing.plan.entries.push(suspended(headOf(line, `${base}:suspense`), item));
    }
}

type Note = (kind: MatchRow['kind'], target: string, amount: bigint, key: string) => void;

function noteOf({ plan }: Placing, line: Line, { evidence, certainty }: Proposal): Note {
  const sure = certainty === 'certain' ? 'certain' : 'strong';
  return (kind, target, amount, key) => {
    plan.matches.push({ entry: line.id, kind, target, amount, evidence, certainty: sure, key });
  };
}

interface Placed {
  readonly items: readonly ItemPlacement[];
  readonly base: string;
  readonly fees: bigint;
  readonly note: Note;
}

export function paymentTarget(targets: Placing['targets'], id: string): Underway {
  const target = targets.get(id);
  if (target?.kind !== 'payment') throw new TypeError(`No payment ${id}`);
  return target.payment;
}

/** The bank's debit clears the liabilities; one debit may stand for a whole file. */
function execute(placing: Placing, line: Line, { items, base, fees, note }: Placed): void {
  const { plan, targets, keys } = placing;
  const key = `${base}:paid`;
  const paid = items.map(({ item, amount }) => {
    const payment = paymentTarget(targets, item);
    return { owed: payment.owed, amount: -amount };
  });
  plan.entries.push(paymentExecuted(headOf(line, key), { outlet: outletOf(line), paid }));
  for (const { item, amount } of items) {
    plan.executed.push({ payment: item, on: line.on, key, reason: null });
    keys.set(item, key);
    note('payment', item, amount, key);
  }
  if (fees > 0n) chargeOf(placing, line, { base, fees, note });
}

function chargeOf({ plan }: Placing, line: Line, of: Omit<Placed, 'items'>): void {
  const key = `${of.base}:charge`;
  const charge = { outlet: outletOf(line), amount: of.fees };
  plan.entries.push(bankCharged(headOf(line, key), charge));
  of.note('charge', line.bank, -of.fees, key);
}

/** A payment that came back: its liability is open again, its charges are the house's. */
function giveBack(
  { plan, targets, keys }: Placing,
  line: Line,
  of: {
    readonly item: ItemPlacement;
    readonly key: string;
    readonly fees: bigint;
    readonly note: Note;
  },
): void {
  const { item, amount } = of.item;
  const payment = paymentTarget(targets, item);
  const corrects = keys.get(item) ?? payment.executedKey;
  if (!corrects) throw new TypeError(`Payment ${item} was never executed`);
  const charges = of.fees > 0n ? { charges: of.fees } : {};
  const back = { source: outletOf(line), owed: payment.owed, amount, corrects, ...charges };
  plan.later.push(paymentReturned(headOf(line, of.key), back));
  plan.returned.push({ payment: item, on: line.on, key: of.key, reason: line.returnReason });
  of.note('payment-return', item, amount, of.key);
  if (of.fees > 0n) of.note('charge', line.bank, -of.fees, of.key);
}

/** Money of clients and of people who subscribed shares. */
function settle({ plan, targets }: Placing, line: Line, { items, base, fees, note }: Placed): void {
  const invoices = items.filter(({ item }) => targets.get(item)?.kind === 'invoice');
  const shares = items.filter(({ item }) => targets.get(item)?.kind === 'share');
  const sum = invoices.reduce((total, { amount }) => total + amount, 0n);
  const source = outletOf(line);
  if (invoices.length > 0) {
    const key = `${base}:received`;
    plan.settlements.push({
      entityId: line.entityId,
      key,
      on: line.on,
      source,
      received: sum - fees,
      parts: invoices.map(({ item, amount }) => ({ invoice: item, amount })),
      ...(fees > 0n ? { charges: fees } : {}),
    });
    for (const { item, amount } of invoices) note('invoice', item, amount, key);
    if (fees > 0n) note('charge', line.bank, -fees, key);
  }
  for (const { item, amount } of shares) {
    const key = `${base}:share-${item}`;
    plan.shares.push({ subscription: item, amount, on: line.on, key, line: line.id });
    note('share', item, amount, key);
  }
  if (invoices.length === 0 && fees > 0n) {
    const key = `${base}:charge`;
    plan.entries.push(bankCharged(headOf(line, key), { outlet: source, amount: fees }));
    note('charge', line.bank, -fees, key);
  }
}

/** Interest a line brings, or a charge it takes: for lines the office explains by hand. */
export const houseEntry = (line: Line, outlet: Outlet, key: string, amount: bigint): Entry =>
  amount > 0n
    ? interestReceived(headOf(line, key), { source: outlet, amount })
    : bankCharged(headOf(line, key), { outlet, amount: -amount });
