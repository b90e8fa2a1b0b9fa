/** States of payments, files and runs, as words and shapes. */
import { m } from '#paraglide/messages.js';

type Tone = 'waiting' | 'running' | 'done' | 'good' | 'caution' | 'stop';
interface Said {
  readonly tone: Tone;
  readonly word: string;
}

export type PaymentState = 'prepared' | 'sent' | 'executed' | 'returned' | 'cancelled';

export const paymentState = (state: PaymentState): Said =>
  ({
    prepared: { tone: 'waiting' as const, word: m.payments_state_prepared() },
    sent: { tone: 'running' as const, word: m.payments_state_sent() },
    executed: { tone: 'good' as const, word: m.payments_state_executed() },
    returned: { tone: 'stop' as const, word: m.payments_state_returned() },
    cancelled: { tone: 'done' as const, word: m.payments_state_cancelled() },
  })[state];

export type BatchState = 'draft' | 'approved' | 'sent' | 'discarded';

/** A file at the bank is done when a statement has answered for each of its payments. */
export const batchState = (state: BatchState, answered = false): Said =>
  state === 'sent' && answered
    ? { tone: 'good', word: m.payments_batch_executed() }
    : (
        {
          draft: { tone: 'waiting' as const, word: m.payments_batch_draft() },
          approved: { tone: 'running' as const, word: m.payments_batch_approved() },
          sent: { tone: 'done' as const, word: m.payments_batch_sent() },
          discarded: { tone: 'stop' as const, word: m.payments_batch_discarded() },
        } as const
      )[state];

export type RunState =
  | 'computing'
  | 'draft'
  | 'stale'
  | 'approved'
  | 'posting'
  | 'posted'
  | 'discarded';

export const runState = (state: RunState): Said =>
  ({
    computing: { tone: 'running' as const, word: m.payroll_state_computing() },
    draft: { tone: 'waiting' as const, word: m.payroll_state_draft() },
    stale: { tone: 'stop' as const, word: m.payroll_state_stale() },
    approved: { tone: 'running' as const, word: m.payroll_state_approved() },
    posting: { tone: 'running' as const, word: m.payroll_state_posting() },
    posted: { tone: 'good' as const, word: m.payroll_state_posted() },
    discarded: { tone: 'done' as const, word: m.payroll_state_discarded() },
  })[state];
