/** What waits in the office: its name, and where it is worked on. */
import { m } from '#paraglide/messages.js';

interface Queue {
  readonly name: () => string;
  readonly href: string;
}

export const queues = {
  'orders-review': { name: m.desk_q_orders_review, href: '/desk/orders?state=review' },
  'engagements-submitted': {
    name: m.desk_q_engagements_submitted,
    href: '/desk/engagements?state=submitted',
  },
  'identities-submitted': {
    name: m.desk_q_identities_submitted,
    href: '/desk/people?identity=submitted',
  },
  'expenses-submitted': { name: m.desk_q_expenses_submitted, href: '/desk/expenses' },
  'starts-due': { name: m.desk_q_starts_due, href: '/desk/duties' },
  'duties-due': { name: m.desk_q_duties_due, href: '/desk/duties' },
  'runs-open': { name: m.desk_q_runs_open, href: '/desk/payroll' },
  'runs-to-approve': { name: m.desk_q_runs_to_approve, href: '/desk/payroll' },
  'accounts-to-approve': { name: m.desk_q_accounts_to_approve, href: '/desk/people/accounts' },
  'house-to-approve': { name: m.desk_q_house_to_approve, href: '/desk/settings' },
  'batches-to-approve': { name: m.desk_q_batches_to_approve, href: '/desk/payments' },
  suspense: { name: m.desk_q_suspense, href: '/desk/suspense' },
  'invoices-overdue': { name: m.desk_q_invoices_overdue, href: '/desk/reminders' },
  'claims-proposed': { name: m.desk_q_claims_proposed, href: '/desk/guarantee' },
  'erasures-asked': { name: m.desk_q_erasures_asked, href: '/desk/people?erasure=1' },
} as const satisfies Record<string, Queue>;
