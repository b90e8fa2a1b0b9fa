/** From what is entered to what is owed: line amounts, totals, an instalment plan that adds up. */
import { type OrderGroup, type PlanPart, instalments as split } from '@smart/einvoice';
import { compareRates, divideRounded, type Rate, rate, rateText, ratio } from '@smart/money';
import { Fault } from '../procedure/index.ts';
import type {
  CancellationTerm,
  LineVat,
  OrderInput,
  OrderInstalment,
  OrderLine,
} from './content.ts';

/** The most one order may be worth, net: ten thousand million of a two-digit currency. */
const LARGEST_ORDER = 1_000_000_000_000n;

const NONE = ratio(0n, 1n);
const WHOLE = ratio(1n, 1n);
const percent = (text: string): Rate => rate(`${text} %`);
const plus = (a: Rate, b: Rate): Rate => ratio(a.n * b.d + b.n * a.d, a.d * b.d);

/**
 * Lines with their amounts: quantity times price of a unit, rounded half up to the minor unit
 * (EN 16931, BT-131). Faults `orders.line-worthless`, `orders.amount-too-large`.
 */
export function priced(
  lines: OrderInput['lines'],
  vatOf: (rateName: string) => LineVat,
): OrderLine[] {
  const result = lines.map((line, index) => {
    const quantity = rate(line.quantity);
    const net = divideRounded(line.unitPrice * quantity.n, quantity.d, 'half-up');
    const path = `lines.${index}.unitPrice`;
    if (net <= 0n) throw new Fault('orders.line-worthless', { line: index + 1 }, 'invalid', path);
    if (net > LARGEST_ORDER) throw new Fault('orders.amount-too-large', {}, 'invalid', path);
    return { ...line, id: `l${index + 1}`, net, vat: vatOf(line.rate) };
  });
  const total = result.reduce((sum, line) => sum + line.net, 0n);
  if (total > LARGEST_ORDER) throw new Fault('orders.amount-too-large', {}, 'invalid', 'lines');
  return result;
}

const groupsOf = (lines: readonly OrderLine[]): OrderGroup[] =>
  lines.map(({ vat, net }) => ({ vat, net }));

/** What the whole order is worth. */
export function totalsOf(lines: readonly OrderLine[]): { net: bigint; vat: bigint; gross: bigint } {
  const [whole] = split(groupsOf(lines), []);
  return { net: whole!.net, vat: whole!.vat, gross: whole!.gross };
}

/**
 * The invoices to come: the planned parts and last the rest, whose nets and VAT sum exactly to the
 * order's. Faults `orders.plan-no-final`, `orders.share-zero`.
 */
export function planOf(
  lines: readonly OrderLine[],
  wish: Pick<OrderInput, 'instalments' | 'finalOn' | 'endsOn'>,
): OrderInstalment[] {
  const shares = wish.instalments.map((part) => percent(part.share));
  const zero = shares.findIndex((share) => share.n === 0n);
  if (zero >= 0) throw new Fault('orders.share-zero', {}, 'invalid', `instalments.${zero}.share`);
  const taken = shares.reduce(plus, NONE);
  if (compareRates(taken, WHOLE) >= 0) {
    throw new Fault('orders.plan-no-final', {}, 'invalid', 'instalments');
  }
  const parts: PlanPart[] = shares.map((share) => ({ kind: 'share', share }));
  const rest = ratio(taken.d - taken.n, taken.d);
  const last = { kind: 'final', share: rateText(rest), on: wish.finalOn ?? wish.endsOn } as const;
  const named = [...wish.instalments, last];
  const computed = split(groupsOf(lines), parts);
  if (computed.length !== named.length) {
    throw new Fault('orders.plan-no-final', {}, 'invalid', 'instalments');
  }
  return computed.map(({ groups, net, vat, gross }, index) => {
    const { kind, share, on } = named[index]!;
    const id = kind === 'final' ? 'final' : `p${index + 1}`;
    return { id, kind, share, on, net, vat, gross, groups };
  });
}

/**
 * Refuses terms that contradict each other: a share above the whole, two terms for the same day, or
 * less owed for a later cancellation. Returns them latest cancellation last.
 */
export function checkedTerms(terms: readonly CancellationTerm[]): CancellationTerm[] {
  const sorted = [...terms].sort((a, b) => b.daysBefore - a.daysBefore);
  sorted.forEach((term, index) => {
    const before = sorted[index - 1];
    const path = `cancellation.${terms.indexOf(term)}`;
    if (compareRates(percent(term.share), WHOLE) > 0) {
      throw new Fault('orders.share-above-whole', {}, 'invalid', `${path}.share`);
    }
    if (!before) return;
    const same = before.daysBefore === term.daysBefore;
    if (same || compareRates(percent(term.share), percent(before.share)) < 0) {
      throw new Fault('orders.terms-contradict', {}, 'invalid', path);
    }
  });
  return sorted;
}
