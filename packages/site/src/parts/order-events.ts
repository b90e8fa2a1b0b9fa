/** Words of an order's time line, and what comes next in it. */
import { addDays } from '@smart/calendar';
import type { Moment } from '@smart/ui';
import { m } from '#paraglide/messages.js';
import type { OrderState } from './order.ts';

export interface OrderEvent {
  readonly id: string;
  readonly at: string;
  readonly actorKind: 'person' | 'staff' | 'client' | 'system';
  readonly actor: string | null;
  readonly kind: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

const WORDS: Readonly<Record<string, (of: { number: string }) => string>> = {
  drafted: m.orders_event_drafted,
  submitted: m.orders_event_submitted,
  withdrawn: m.orders_event_withdrawn,
  returned: m.orders_event_returned,
  'vat-fixed': m.orders_event_vat_fixed,
  sent: m.orders_event_sent,
  'sent-again': m.orders_event_sent_again,
  opened: m.orders_event_opened,
  'link-revoked': m.orders_event_link_revoked,
  'change-asked': m.orders_event_change_asked,
  changed: m.orders_event_changed,
  confirmed: m.orders_event_confirmed,
  declined: m.orders_event_declined,
  cancelled: m.orders_event_cancelled,
  completed: m.orders_event_completed,
  'engagement-approved': m.orders_event_engagement_approved,
  'engagement-ready': m.orders_event_engagement_ready,
  'engagement-cancelled': m.orders_event_engagement_cancelled,
  'invoice-issued': m.orders_event_invoice_issued,
  'invoice-sent': m.orders_event_invoice_sent,
  'invoice-part-paid': m.orders_event_invoice_part_paid,
  'invoice-paid': m.orders_event_invoice_paid,
  'invoice-recovered': m.orders_event_invoice_recovered,
  'invoice-payment-reversed': m.orders_event_invoice_payment_reversed,
  'invoice-disputed': m.orders_event_invoice_disputed,
  'invoice-dispute-settled': m.orders_event_invoice_dispute_settled,
  'invoice-written-off': m.orders_event_invoice_written_off,
  'credit-note-issued': m.orders_event_credit_note_issued,
  'credit-note-sent': m.orders_event_credit_note_sent,
  'reminder-sent': m.orders_event_reminder_sent,
  'paid-before-client': m.orders_event_paid_before_client,
  'claim-proposed': m.orders_event_claim_proposed,
  'claim-approved': m.orders_event_claim_approved,
  'claim-refused': m.orders_event_claim_refused,
};

const STOPPED = new Set(['declined', 'cancelled', 'invoice-written-off', 'link-revoked']);

const wordOf = ({ kind, data }: OrderEvent): string =>
  WORDS[kind]?.({ number: String(data.number ?? '') }) ?? m.orders_event_other({ kind });

const whoOf = (event: OrderEvent, client: string): string => {
  if (event.actorKind === 'client') return event.actor ? `${event.actor}, ${client}` : client;
  return event.actor ?? m.orders_actor_system();
};

/** What has not happened yet, in the order it will. */
function nextOf(state: OrderState): readonly string[] {
  const review = m.orders_next_review();
  const confirm = m.orders_next_confirm();
  const work = m.orders_next_work();
  const invoice = m.orders_next_invoice();
  switch (state) {
    case 'draft':
    case 'change-asked':
      return [m.orders_next_submit(), review, confirm, work, invoice];
    case 'review':
      return [review, confirm, work, invoice];
    case 'sent':
      return [confirm, work, invoice];
    case 'confirmed':
      return [work, invoice];
    case 'completed':
      return [invoice];
    default:
      return [];
  }
}

/** Moments done, the one waited for now, and those to come. */
export function orderMoments(
  events: readonly OrderEvent[],
  state: OrderState,
  client: string,
): Moment[] {
  const invoiced = events.some((event) => event.kind === 'invoice-issued');
  const next = nextOf(state).filter((_, index, all) => !(invoiced && index === all.length - 1));
  return [
    ...events.map(
      (event): Moment => ({
        id: event.id,
        at: event.at,
        title: wordOf(event),
        who: whoOf(event, client),
        state: STOPPED.has(event.kind) ? 'stopped' : 'done',
      }),
    ),
    ...next.map(
      (title, index): Moment => ({
        id: `next-${index}`,
        at: null,
        title,
        state: index === 0 ? 'now' : 'next',
      }),
    ),
  ];
}

/** A link ends at midnight: the last day it works is the one before. */
export const lastDay = (expiresAt: string): string => addDays(expiresAt.slice(0, 10), -1);

/** What somebody wrote or decided at a moment: a reason, a wish, a file. */
export const sayingOf = (event: OrderEvent | undefined): string | null => {
  const said = event?.data.message ?? event?.data.reason ?? null;
  return typeof said === 'string' && said !== '' ? said : null;
};
