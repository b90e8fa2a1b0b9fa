/** Pure rules of the first screen: what will be paid when, and how the months look. */
import { addDays, addMonths, firstOfMonth } from '@smart/calendar';

/** A posted payslip, with how far its payment is. Amounts in minor units. */
export interface KnownPayslip {
  readonly id: string;
  readonly number: string;
  /** First day of the period it is for. */
  readonly from: string;
  readonly net: bigint;
  readonly cost: bigint;
  readonly toPay: bigint;
  /** Day it is, or was to be, paid. */
  readonly on: string;
  readonly payment: 'none' | 'prepared' | 'sent' | 'executed' | 'returned';
  readonly executedOn: string | null;
}

/** A month of an approved engagement, as it was estimated when it was approved. */
export interface Estimate {
  readonly from: string;
  readonly net: bigint;
  readonly cost: bigint;
  /** Last day of work in that month. */
  readonly lastDay: string;
}

/** An order that is not confirmed yet. */
export interface OpenOrder {
  readonly endsOn: string;
  /** Net of the order. */
  readonly net: bigint;
}

export interface Upcoming {
  /** `payslip`: fixed. `promise`: estimated, on the day the house promises at the latest. */
  readonly kind: 'payslip' | 'promise';
  readonly amount: bigint;
  readonly on: string;
  readonly id: string | null;
  readonly number: string | null;
  readonly payment: KnownPayslip['payment'];
  /** Month of work, `YYYY-MM`. */
  readonly month: string;
}

const monthOf = (date: string): string => date.slice(0, 7);
const later = (a: string, b: string): string => (a > b ? a : b);

const fixedOf = (slip: KnownPayslip): Upcoming => ({
  kind: 'payslip',
  amount: slip.toPay,
  on: slip.on,
  id: slip.id,
  number: slip.number,
  payment: slip.payment,
  month: monthOf(slip.from),
});

/** What approved work of each month comes to beyond what payslips already gave for it. */
function promises(
  payslips: readonly KnownPayslip[],
  estimates: readonly Estimate[],
  payDays: number,
): Upcoming[] {
  const months = Map.groupBy(estimates, ({ from }) => monthOf(from));
  return [...months].flatMap(([month, list]) => {
    const given = payslips
      .filter(({ from }) => monthOf(from) === month)
      .reduce((sum, { net }) => sum + net, 0n);
    const amount = list.reduce((sum, each) => sum + each.net, 0n) - given;
    if (amount <= 0n) return [];
    const lastDay = list.reduce((last, each) => later(last, each.lastDay), `${month}-01`);
    const on = addDays(lastDay, payDays);
    const none = { id: null, number: null, payment: 'none' } as const;
    return [{ kind: 'promise' as const, amount, on, month, ...none }];
  });
}

/**
 * Everything that will still be paid, the next first: posted payslips whose payment the bank has
 * not executed, then approved work without a payslip, promised `payDays` after its last day.
 */
export function upcoming(
  payslips: readonly KnownPayslip[],
  estimates: readonly Estimate[],
  payDays: number,
): readonly Upcoming[] {
  const fixed = payslips
    .filter(({ toPay, payment }) => toPay > 0n && payment !== 'executed')
    .map(fixedOf);
  return [...fixed, ...promises(payslips, estimates, payDays)].sort(
    (a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind),
  );
}

/** The answer of the screen: all of one kind that comes on the first day. Null: nothing stands. */
export function nextPay(list: readonly Upcoming[]): (Upcoming & { readonly parts: number }) | null {
  const [first] = list;
  if (!first) return null;
  const together = list.filter(({ on, kind }) => on === first.on && kind === first.kind);
  const amount = together.reduce((sum, each) => sum + each.amount, 0n);
  return { ...first, amount, parts: together.length };
}

/**
 * How much of the employer's cost reached the person, in ten-thousandths: from what was paid, else
 * from what was estimated. Null when nothing is known, and then nothing is guessed.
 */
export function netShare(
  payslips: readonly KnownPayslip[],
  estimates: readonly Estimate[],
): bigint | null {
  for (const list of [payslips, estimates]) {
    let cost = 0n;
    let net = 0n;
    for (const each of list) {
      cost += each.cost;
      net += each.net;
    }
    if (cost > 0n && net > 0n) return (net * 10_000n) / cost;
  }
  return null;
}

export interface MonthPay {
  readonly month: string;
  readonly paid: bigint;
  readonly promised: bigint;
  readonly possible: bigint;
}

export interface MonthsInput {
  readonly today: string;
  readonly payslips: readonly KnownPayslip[];
  readonly list: readonly Upcoming[];
  readonly orders: readonly OpenOrder[];
  /** What budgets have free: it can become pay as soon as it is planned. */
  readonly free: bigint;
  readonly share: bigint | null;
  /** What the house keeps of an order's net, in ten-thousandths. */
  readonly kept: bigint;
  readonly payDays: number;
}

/** Months before and after this one that the picture shows. */
const BEFORE = 5;
const AFTER = 3;

function possibleParts(input: MonthsInput): { readonly on: string; readonly amount: bigint }[] {
  const { share, kept, today, payDays } = input;
  if (share === null) return [];
  const open = input.orders.map(({ endsOn, net }) => ({
    on: addDays(later(endsOn, today), payDays),
    amount: (net * (10_000n - kept) * share) / 100_000_000n,
  }));
  const free = input.free > 0n ? (input.free * share) / 10_000n : 0n;
  return [...open, { on: addDays(today, payDays), amount: free }];
}

/**
 * The months of the picture by the day of payment: paid (executed), promised (posted or approved),
 * possible (orders not confirmed yet and free budget, less fee, at the person's own share of net in
 * cost). What is overdue stands in the current month.
 */
export function monthsOf(input: MonthsInput): readonly MonthPay[] {
  const current = firstOfMonth(input.today);
  const sum = (parts: readonly { on: string; amount: bigint }[], month: string): bigint =>
    parts
      .filter(({ on }) => monthOf(on) === month)
      .reduce((total, { amount }) => total + amount, 0n);
  const paid = input.payslips
    .filter(({ executedOn }) => executedOn !== null)
    .map(({ executedOn, toPay }) => ({ on: executedOn!, amount: toPay }));
  const promised = input.list.map(({ on, amount }) => ({ on: later(on, current), amount }));
  const possible = possibleParts(input);
  return Array.from({ length: BEFORE + 1 + AFTER }, (_, index) => {
    const month = monthOf(addMonths(current, index - BEFORE));
    return {
      month,
      paid: sum(paid, month),
      promised: sum(promised, month),
      possible: sum(possible, month),
    };
  });
}

/** `10 %` or `10` → ten-thousandths; null when it is no percentage. */
export function tenThousandths(percent: unknown): bigint {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(String(percent).trim());
  if (!match) return 0n;
  return BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
}
