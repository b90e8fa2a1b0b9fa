/** What the rules hand on to each other: engagements with their status, and their sums. */
import { daysInclusive } from '@smart/law';
import { countBits, paidDays, type View } from './month.ts';

export type Form = 'full' | 'mini' | 'short' | 'irregular' | 'free';

/** An engagement with its status. Cents. */
export interface Item {
  readonly view: View;
  readonly form: Form;
  readonly current: number;
  readonly special: number;
}

/** The month as social insurance sees it. */
export interface Month {
  readonly items: readonly Item[];
  readonly full: readonly Item[];
  readonly irregular: readonly Item[];
  /** Insurance days of the fully insured: 30 for a whole month. */
  readonly days: number;
  /** Sums of the fully insured. */
  readonly current: number;
  readonly special: number;
  /** Bases of the transition zone, whole and employee's; null outside it. */
  readonly midi: { readonly whole: number; readonly employee: number } | null;
}

/** Calendar days of work in a short-term engagement: those paid, else its whole length. */
export const shortDaysOf = (view: View): number => {
  const paid = countBits(paidDays(view));
  if (paid > 0 || view.to === null) return paid;
  return daysInclusive(view.from, view.to);
};

const NOTHING: readonly Item[] = [];

/** Those of one status; most months have a single engagement. */
export function ofForm(items: readonly Item[], form: Form): readonly Item[] {
  if (items.length === 1) return items[0]!.form === form ? items : NOTHING;
  return items.filter((item) => item.form === form);
}

/** True when untaken leave is paid. */
export const hasLeavePay = ({ view }: Item): boolean =>
  view.pay.some(({ kind }) => kind === 'leave-compensation');
