import {
  clientPaid,
  type Head,
  type Outlet,
  paymentExecuted,
  paymentReturned,
} from '@smart/ledger';
import { z } from 'zod';
import { Fault, type ProcedureContext, staffIntent, staleUnless } from '../procedure/index.ts';
import { applyPlan } from './apply.ts';
import { lockPayments, type Underway } from './matching.ts';
import { emptyPlan, houseEntry, type Line, type MatchRow, type Plan } from './placing.ts';
import { type Receipt, receiptsOf } from './receipts.ts';

const target = z.object({
  kind: z.enum([
    'invoice',
    'invoice-return',
    'payment',
    'payment-return',
    'share',
    'charge',
    'interest',
    'overpaid',
  ]),
  /**
   * Invoice, match of a client's payment that is called back, payment, subscription or
   * (over-payment) client; none for charges and interest.
   */
  id: z.uuid().optional(),
  /** Minor units, above zero, as the line says. */
  amountMinor: z.bigint().min(1n).max(100_000_000_000_00n),
});
type Target = z.infer<typeof target>;

/** Money that came can be these, money that went the others. */
const INCOMING: readonly Target['kind'][] = [
  'invoice',
  'share',
  'payment-return',
  'interest',
  'overpaid',
];

interface Entry {
  readonly suspense: bigint;
  readonly entityId: string;
  readonly bank: string;
  readonly currency: string;
  readonly on: string;
  readonly version: number;
}

/**
 * Explains a line on suspense by hand, in whole or in part; what is left stays with its owner.
 * Faults: `suspense.unknown`, `suspense.more-than-open`, `suspense.wrong-direction`,
 * `suspense.target-missing`, `suspense.payment-not-waiting`, `suspense.payment-amount`,
 * `invoices.more-than-open`, `invoices.payment-unknown`, `invoices.payment-called-back`,
 * `invoices.payment-went-to-fund`, `shares.overpaid`, `record.stale`.
 */
export const match = staffIntent('finance', 'payroll')
  .input(
    z.object({
      entry: z.uuid(),
      version: z.number().int(),
      targets: z.array(target).min(1).max(50),
    }),
  )
  .output(z.object({ state: z.enum(['matched', 'suspense']), suspenseMinor: z.bigint() }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const [entry] = await sql<Entry[]>`
      select e.suspense_minor as suspense, a.entity_id as "entityId", a.ledger_account as bank,
        a.currency, e.booked_on as "on", e.version
      from bank_entry e join bank_account a on a.id = e.bank_account_id
      where e.id = ${input.entry} and e.state = 'suspense' for update of e`;
    if (!entry) throw new Fault('suspense.unknown', {}, 'not-found');
    staleUnless(entry.version === input.version);
    const left = leftOf(entry, input.targets);
    // The line's own day may be in a closed period by now; it is explained today.
    const line: Line = {
      id: input.entry,
      bank: entry.bank,
      entityId: entry.entityId,
      currency: entry.currency,
      on: ctx.today,
      returnReason: null,
    };
    const outlet: Outlet = { kind: 'suspense', bank: entry.bank, line: input.entry };
    const plan = await planOf(ctx, { line, outlet, entry }, input.targets);
    await applyPlan(ctx, plan, { outlet: () => outlet, by: ctx.person });
    const state = left === 0n ? ('matched' as const) : ('suspense' as const);
    await sql`
      update bank_entry set suspense_minor = ${left}, state = ${state}, version = version + 1
      where id = ${input.entry}`;
    ctx.note({ entry: input.entry, targets: input.targets.length, left: String(left) });
    return { state, suspenseMinor: left };
  });

/** What stays on suspense; refuses what does not fit the line. */
function leftOf({ suspense }: Entry, targets: readonly Target[]): bigint {
  const size = suspense < 0n ? -suspense : suspense;
  const sum = targets.reduce((total, { amountMinor }) => total + amountMinor, 0n);
  if (sum > size)
    throw new Fault('suspense.more-than-open', { open: String(size) }, 'conflict', 'targets');
  const wrong = targets.findIndex(({ kind }) => INCOMING.includes(kind) !== suspense > 0n);
  if (wrong >= 0)
    throw new Fault('suspense.wrong-direction', {}, 'invalid', `targets.${wrong}.kind`);
  const bare = targets.findIndex(
    ({ kind, id }) => id === undefined && kind !== 'charge' && kind !== 'interest',
  );
  if (bare >= 0) throw new Fault('suspense.target-missing', {}, 'invalid', `targets.${bare}.id`);
  return suspense > 0n ? suspense - sum : suspense + sum;
}

interface Place {
  readonly line: Line;
  readonly outlet: Outlet;
  readonly entry: Entry;
}

const idsOf = (targets: readonly Target[], of: Target['kind']): string[] =>
  targets.flatMap(({ kind, id }) => (kind === of && id ? [id] : []));

async function planOf(
  ctx: ProcedureContext,
  place: Place,
  targets: readonly Target[],
): Promise<Plan> {
  const ids = targets.flatMap(({ kind, id }) => (kind.startsWith('payment') && id ? [id] : []));
  const payments = await lockPayments(ctx.tx, place.line.entityId, ids);
  const receipts = await receiptsOf(ctx.tx, place.line.entityId, idsOf(targets, 'invoice-return'));
  const plan = emptyPlan();
  const invoices = targets.filter(({ kind }) => kind === 'invoice');
  if (invoices.length > 0) settleAll(plan, place, invoices);
  for (const [index, one] of targets.entries()) {
    const key = `line:${place.line.id}:v${place.entry.version}:${index}`;
    if (one.kind !== 'invoice') explain(plan, place, { one, key, payments, receipts });
  }
  return plan;
}

const noted = (
  plan: Plan,
  { line }: Place,
  match: Pick<MatchRow, 'kind' | 'target' | 'amount' | 'key'>,
): void => {
  plan.matches.push({ entry: line.id, evidence: 'manual', certainty: 'manual', ...match });
};

function settleAll(plan: Plan, place: Place, invoices: readonly Target[]): void {
  const { line, outlet, entry } = place;
  const key = `line:${line.id}:v${entry.version}:received`;
  const received = invoices.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const parts = invoices.map(({ id, amountMinor }) => ({ invoice: id!, amount: amountMinor }));
  plan.settlements.push({
    entityId: line.entityId,
    key,
    on: line.on,
    source: outlet,
    received,
    parts,
  });
  for (const { invoice, amount } of parts)
    noted(plan, place, { kind: 'invoice', target: invoice, amount, key });
}

function explain(
  plan: Plan,
  place: Place,
  of: {
    readonly one: Target;
    readonly key: string;
    readonly payments: ReadonlyMap<string, Underway>;
    readonly receipts: ReadonlyMap<string, Receipt>;
  },
): void {
  const { line, outlet } = place;
  const { one, key } = of;
  const head: Head = { entity: line.entityId, currency: line.currency, key, date: line.on };
  const amount = one.amountMinor;
  const signed = INCOMING.includes(one.kind) ? amount : -amount;
  const target = one.id ?? line.bank;
  if (one.kind === 'share')
    plan.shares.push({ subscription: target, amount, on: line.on, key, line: line.id });
  else if (one.kind === 'charge' || one.kind === 'interest')
    plan.entries.push(houseEntry(line, outlet, key, signed));
  else if (one.kind === 'invoice-return') callBack(plan, line, of);
  else if (one.kind === 'overpaid') {
    const over = { client: target, amount };
    plan.entries.push(clientPaid(head, { source: outlet, received: amount, invoices: [], over }));
  } else byPayment(plan, place, { ...of, head, payment: of.payments.get(target) });
  noted(plan, place, { kind: one.kind, target, amount: signed, key });
}

/** A client's payment is called back as a whole, whatever invoices it was for. */
function callBack(
  plan: Plan,
  line: Line,
  of: {
    readonly one: Target;
    readonly key: string;
    readonly receipts: ReadonlyMap<string, Receipt>;
  },
): void {
  const receipt = of.receipts.get(of.one.id ?? '');
  if (!receipt) throw new Fault('invoices.payment-unknown', {}, 'not-found');
  if (receipt.calledBack) throw new Fault('invoices.payment-called-back', {}, 'conflict');
  const { received, payment } = receipt;
  if (received !== of.one.amountMinor)
    throw new Fault('suspense.payment-amount', { amount: String(received) }, 'conflict');
  const { entityId, on, id } = line;
  plan.calledBack.push({ entityId, payment, on, key: of.key, line: id });
}

/** A payment is executed, or comes back, as a whole: its amount is the line's. */
function byPayment(
  plan: Plan,
  { line, outlet }: Place,
  of: {
    readonly one: Target;
    readonly key: string;
    readonly head: Head;
    readonly payment: Underway | undefined;
  },
): void {
  const { one, key, head, payment } = of;
  const wanted = one.kind === 'payment' ? 'sent' : 'executed';
  if (payment?.state !== wanted) throw new Fault('suspense.payment-not-waiting', {}, 'conflict');
  if (payment.amount !== one.amountMinor)
    throw new Fault('suspense.payment-amount', { amount: String(payment.amount) }, 'conflict');
  const { owed, amount } = payment;
  if (one.kind === 'payment') {
    plan.entries.push(paymentExecuted(head, { outlet, paid: [{ owed, amount }] }));
    plan.executed.push({ payment: payment.id, on: line.on, key, reason: null });
    return;
  }
  const corrects = payment.executedKey!;
  plan.later.push(paymentReturned(head, { source: outlet, owed, amount, corrects }));
  plan.returned.push({ payment: payment.id, on: line.on, key, reason: null });
}
