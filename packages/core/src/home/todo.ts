/** What a person must do, the most urgent first. Pure. */
import type { Item, Matters } from './matters.ts';

export const TODO_KINDS = [
  'confirm-days',
  'sign-contract',
  'mend-engagement',
  'mend-order',
  'mend-expense',
  'declare-other-work',
  'enter-account',
  'complete-contact',
  'complete-address',
  'prove-identity',
  'identity-refused',
  'enter-facts',
] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

export interface Todo {
  readonly kind: TodoKind;
  /** What it concerns; null: the person's own file. */
  readonly id: string | null;
  readonly title: string | null;
  readonly day: string | null;
  readonly count: number;
  /** What somebody wrote why. */
  readonly reason: string | null;
}

const about = (kind: TodoKind, items: readonly Item[]): Todo[] =>
  items.map((item) => ({ kind, ...item }));

const own = (kind: TodoKind, wanted: boolean, day: string | null = null): Todo[] =>
  wanted ? [{ kind, id: null, title: null, day, count: 1, reason: null }] : [];

/** What the next level of the person's file lacks (people/rules: 0 signed in … 3 verified). */
function fileTodos(matters: Matters, level: number): Todo[] {
  const { identityState: state, orders, running, facts } = matters;
  return [
    ...own('complete-contact', level === 0),
    // An address is asked for when there is something to write on a paper.
    ...own('complete-address', level === 1 && orders > 0),
    ...own('identity-refused', state === 'refused'),
    ...own('prove-identity', level === 2 && state === 'none'),
    ...own('enter-facts', level >= 2 && running > 0 && !facts),
  ];
}

/** All that waits for the person; `level` is their `completionLevel`. */
export function todosOf(matters: Matters, level: number, today: string): readonly Todo[] {
  const { running, account, otherWorkUntil } = matters;
  const lapsed = running > 0 && (otherWorkUntil === null || otherWorkUntil < today);
  return [
    ...about('confirm-days', matters.days),
    ...about('sign-contract', matters.contracts),
    ...about('mend-engagement', matters.engagementsBack),
    ...about('mend-order', matters.ordersBack),
    ...about('mend-expense', matters.expensesBack),
    ...own('declare-other-work', lapsed, otherWorkUntil),
    ...own('enter-account', running > 0 && account === null),
    ...fileTodos(matters, level),
  ];
}
