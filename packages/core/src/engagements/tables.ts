/** Tables of the slice `engagements`; the meaning of each column stands in migrations/0040-engagements.sql. */
import {
  bigint,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

export const engagement = pgTable('engagement', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  budgetId: uuid('budget_id').notNull(),
  labourJurisdiction: text('labour_jurisdiction').notNull(),
  kind: text('kind').notNull(),
  title: text('title').notNull(),
  state: text('state', {
    enum: ['draft', 'submitted', 'returned', 'approved', 'ready', 'ended', 'cancelled'],
  }).notNull(),
  startsOn: date('starts_on', { mode: 'string' }).notNull(),
  endsOn: date('ends_on', { mode: 'string' }),
  facts: jsonb('facts').notNull(),
  grossMinor: bigint('gross_minor', { mode: 'bigint' }).notNull(),
  estimatedCostMinor: bigint('estimated_cost_minor', { mode: 'bigint' }).notNull(),
  currency: text('currency').notNull(),
  holdId: uuid('hold_id'),
  minimumPay: jsonb('minimum_pay'),
  approvedBy: uuid('approved_by'),
  approvedAt: timestamp('approved_at', { withTimezone: true, mode: 'string' }),
  returnedReason: text('returned_reason'),
  cancelledReason: text('cancelled_reason'),
  createdBy: uuid('created_by').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull(),
  version: integer('version').notNull().default(1),
});

export const engagementOrder = pgTable(
  'engagement_order',
  {
    engagementId: uuid('engagement_id').notNull(),
    orderId: uuid('order_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.engagementId, t.orderId] })],
);

export const workDay = pgTable('work_day', {
  id: uuid('id').primaryKey(),
  engagementId: uuid('engagement_id').notNull(),
  onDate: date('on_date', { mode: 'string' }).notNull(),
  minutes: integer('minutes').notNull(),
  startsAt: text('starts_at'),
  endsAt: text('ends_at'),
  state: text('state', {
    enum: ['planned', 'worked', 'changed', 'cancelled', 'sick', 'holiday'],
  }).notNull(),
  confirmedAt: timestamp('confirmed_at', { withTimezone: true, mode: 'string' }),
  confirmedBy: uuid('confirmed_by'),
  note: text('note'),
  version: integer('version').notNull().default(1),
});

export const payItem = pgTable('pay_item', {
  id: uuid('id').primaryKey(),
  engagementId: uuid('engagement_id').notNull(),
  kind: text('kind', {
    enum: ['salary', 'day', 'lump-sum', 'special', 'leave-compensation', 'bonus'],
  }).notNull(),
  amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
  fromDate: date('from_date', { mode: 'string' }).notNull(),
  toDate: date('to_date', { mode: 'string' }).notNull(),
  facts: jsonb('facts').notNull().default({}),
});

export const engagementVersion = pgTable('engagement_version', {
  id: uuid('id').primaryKey(),
  engagementId: uuid('engagement_id').notNull(),
  number: integer('number').notNull(),
  snapshot: jsonb('snapshot').notNull(),
  reason: text('reason').notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const contract = pgTable('contract', {
  id: uuid('id').primaryKey(),
  engagementId: uuid('engagement_id').notNull(),
  engagementVersion: integer('engagement_version').notNull(),
  fileId: uuid('file_id').notNull(),
  contentHash: text('content_hash').notNull(),
  officeSignedBy: uuid('office_signed_by').notNull(),
  officeSignedAt: timestamp('office_signed_at', { withTimezone: true, mode: 'string' }).notNull(),
  personSignedAt: timestamp('person_signed_at', { withTimezone: true, mode: 'string' }),
  networkAddress: text('network_address'),
  userAgent: text('user_agent'),
});

export const duty = pgTable('duty', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  personId: uuid('person_id'),
  engagementId: uuid('engagement_id'),
  kind: text('kind').notNull(),
  recipient: text('recipient').notNull(),
  timing: text('timing', { enum: ['before-start', 'by-date'] }).notNull(),
  due: date('due', { mode: 'string' }).notNull(),
  periodFrom: date('period_from', { mode: 'string' }),
  periodTo: date('period_to', { mode: 'string' }),
  article: text('article').notNull(),
  amountMinor: bigint('amount_minor', { mode: 'bigint' }),
  data: jsonb('data').notNull(),
  state: text('state', { enum: ['open', 'done', 'superseded'] }).notNull(),
  reference: text('reference'),
  doneAt: timestamp('done_at', { withTimezone: true, mode: 'string' }),
  doneBy: uuid('done_by'),
  lateReason: text('late_reason'),
  eventKey: text('event_key').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull(),
  version: integer('version').notNull().default(1),
});

export const otherWork = pgTable('other_work', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  fromDate: date('from_date', { mode: 'string' }).notNull(),
  toDate: date('to_date', { mode: 'string' }).notNull(),
  answer: text('answer', { enum: ['none', 'employed', 'self-employed', 'benefit'] }).notNull(),
  country: text('country'),
  sharePercent: integer('share_percent'),
  note: text('note'),
  declaredAt: timestamp('declared_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const minimumPayGrade = pgTable('minimum_pay_grade', {
  id: uuid('id').primaryKey(),
  agreement: text('agreement').notNull(),
  grade: text('grade').notNull(),
  per: text('per', { enum: ['hour', 'day', 'month'] }).notNull(),
  amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
  fromDate: date('from_date', { mode: 'string' }).notNull(),
  source: text('source').notNull(),
  enteredBy: uuid('entered_by').notNull(),
  enteredAt: timestamp('entered_at', { withTimezone: true, mode: 'string' }).notNull(),
});
