import { z } from 'zod';
import { overdueInvoices } from '../invoices/index.ts';
import { type StaffRole, staffProcedure } from '../procedure/index.ts';

/** What waits in the office, and whose it is. */
const QUEUES = {
  'orders-review': ['adviser', 'admin'],
  'engagements-submitted': ['adviser', 'admin'],
  'identities-submitted': ['adviser', 'admin'],
  'expenses-submitted': ['adviser', 'finance'],
  'starts-due': ['payroll', 'adviser'],
  'duties-due': ['payroll', 'finance'],
  'runs-open': ['payroll'],
  'runs-to-approve': ['approver'],
  'accounts-to-approve': ['approver'],
  'house-to-approve': ['approver', 'admin'],
  'batches-to-approve': ['approver', 'finance'],
  suspense: ['finance'],
  'invoices-overdue': ['finance'],
  'claims-proposed': ['finance', 'approver'],
  'erasures-asked': ['admin'],
} as const satisfies Record<string, readonly StaffRole[]>;
export type QueueKey = keyof typeof QUEUES;

const OVERDUE: QueueKey = 'invoices-overdue';
const KEYS = Object.keys(QUEUES) as [QueueKey, ...QueueKey[]];

interface Row {
  readonly key: QueueKey;
  readonly count: number;
  readonly oldest: string | null;
}

/** What waits for the roles the caller holds: how much, since when. Few queries. */
export const desk = staffProcedure()
  .input(z.object({}))
  .output(
    z.object({
      queues: z.array(
        z.object({
          key: z.enum(KEYS),
          count: z.number().int(),
          /** Day of the oldest, or the nearest due date. */
          oldest: z.string().nullable(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx, today, person } = ctx;
    const rows = await tx.sql<Row[]>`
      select 'orders-review' as key, count(*)::int as count, min(updated_at)::date::text as oldest
        from client_order where state = 'review'
      union all select 'engagements-submitted', count(*)::int, min(updated_at)::date::text
        from engagement where state = 'submitted'
      union all select 'identities-submitted', count(*)::int,
        min(identity_submitted_at)::date::text from person where identity_state = 'submitted'
      union all select 'expenses-submitted', count(*)::int, min(created_at)::date::text
        from expense where state = 'submitted'
      union all select 'starts-due', count(*)::int, min(due)::text
        from duty where state = 'open' and timing = 'before-start'
      union all select 'duties-due', count(*)::int, min(due)::text from duty
        where state = 'open' and timing = 'by-date' and due <= ${today}::date + 14
      union all select 'runs-open', count(*)::int, min(prepared_at)::date::text
        from payroll_run where state in ('computing', 'draft', 'stale', 'approved', 'posting')
      union all select 'runs-to-approve', count(*)::int, min(prepared_at)::date::text
        from payroll_run where state = 'draft' and prepared_by <> ${person}
      union all select 'accounts-to-approve', count(*)::int, min(prepared_at)::date::text
        from person_bank_account where state = 'waiting' and prepared_by <> person
          and approved_by is null and prepared_by <> ${person}
      union all select 'house-to-approve', count(*)::int, min(set_at)::date::text
        from house_value where approved_by is null and set_by <> ${person}
      union all select 'batches-to-approve', count(*)::int, min(prepared_at)::date::text
        from payment_batch where state = 'draft' and prepared_by <> ${person}
      union all select 'suspense', count(*)::int, min(booked_on)::text
        from bank_entry where state = 'suspense'
      union all select 'claims-proposed', count(*)::int, min(proposed_at)::date::text
        from guarantee_claim where state = 'proposed'
      union all select 'erasures-asked', count(*)::int, min(erasure_requested_at)::date::text
        from person where erasure_requested_at is not null and state = 'active'`;
    const mine = (key: QueueKey): boolean =>
      ctx.session.roles.some((role) => (QUEUES[key] as readonly StaffRole[]).includes(role));
    const queues = rows.filter(({ key }) => mine(key));
    if (!mine(OVERDUE)) return { queues };
    // What is open is known to the ledger, not to the invoice.
    const overdue: Row = { key: OVERDUE, ...(await overdueInvoices(tx, today)) };
    return {
      queues: [...queues, overdue].sort((a, b) => KEYS.indexOf(a.key) - KEYS.indexOf(b.key)),
    };
  });
