/** How an invoice stands, said and marked. */
import { m } from '#paraglide/messages.js';

export const INVOICE_STATES = [
  'open',
  'overdue',
  'disputed',
  'paid',
  'credited',
  'written-off',
  'credit-note',
] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];

type Tone = 'waiting' | 'running' | 'done' | 'good' | 'caution' | 'stop';

const STATES: Readonly<Record<InvoiceState, { tone: Tone; word: () => string }>> = {
  open: { tone: 'running', word: m.invoices_state_open },
  overdue: { tone: 'caution', word: m.invoices_state_overdue },
  disputed: { tone: 'caution', word: m.invoices_state_disputed },
  paid: { tone: 'good', word: m.invoices_state_paid },
  credited: { tone: 'done', word: m.invoices_state_credited },
  'written-off': { tone: 'stop', word: m.invoices_state_written_off },
  'credit-note': { tone: 'done', word: m.invoices_state_credit_note },
};

export const invoiceState = (state: InvoiceState): { tone: Tone; word: string } => ({
  tone: STATES[state].tone,
  word: STATES[state].word(),
});

const KINDS = {
  deposit: m.invoices_kind_deposit,
  part: m.invoices_kind_part,
  final: m.invoices_kind_final,
} as const;

export const instalmentKind = (kind: keyof typeof KINDS): string => KINDS[kind]();
