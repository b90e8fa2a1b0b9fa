/** Words of reimbursements. */
import { m } from '#paraglide/messages.js';

export const EXPENSE_STATES = ['submitted', 'approved', 'returned', 'withdrawn'] as const;
export const EXPENSE_KINDS = ['receipt', 'mileage', 'per-diem', 'overnight'] as const;
export type ExpenseKind = (typeof EXPENSE_KINDS)[number];

type Tone = 'waiting' | 'running' | 'done' | 'good' | 'caution' | 'stop';

const STATES = {
  submitted: { tone: 'waiting', word: m.expenses_state_submitted },
  approved: { tone: 'running', word: m.expenses_state_approved },
  paid: { tone: 'good', word: m.expenses_state_paid },
  returned: { tone: 'caution', word: m.expenses_state_returned },
  withdrawn: { tone: 'done', word: m.expenses_state_withdrawn },
} as const satisfies Record<string, { tone: Tone; word: () => string }>;

export const expenseState = (state: keyof typeof STATES): { tone: Tone; word: string } => ({
  tone: STATES[state].tone,
  word: STATES[state].word(),
});

const KINDS: Readonly<Record<ExpenseKind, () => string>> = {
  receipt: m.expenses_kind_receipt,
  mileage: m.expenses_kind_mileage,
  'per-diem': m.expenses_kind_per_diem,
  overnight: m.expenses_kind_overnight,
};
export const expenseKind = (kind: ExpenseKind): string => KINDS[kind]();

const QUANTITIES = {
  mileage: m.expenses_quantity_km,
  'per-diem': m.expenses_quantity_days,
  overnight: m.expenses_quantity_nights,
} as const;
export const quantityWord = (kind: keyof typeof QUANTITIES): string => QUANTITIES[kind]();
