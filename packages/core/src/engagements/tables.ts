/** Tables of the slice `engagements`; the meaning of each column stands in migrations/0040-engagements.sql. */
import { boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, minor } from '../database/columns.ts';

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
  startsOn: day('starts_on').notNull(),
  endsOn: day('ends_on'),
  facts: jsonb('facts').notNull(),
  asked: jsonb('asked').notNull(),
  grossMinor: minor('gross_minor').notNull(),
  estimatedCostMinor: minor('estimated_cost_minor').notNull(),
  estimates: jsonb('estimates').notNull().default([]),
  currency: text('currency').notNull(),
  holdId: uuid('hold_id'),
  minimumPay: jsonb('minimum_pay'),
  approvedBy: uuid('approved_by'),
  approvedAt: instant('approved_at'),
  lateReason: text('late_reason'),
  returnedReason: text('returned_reason'),
  cancelledReason: text('cancelled_reason'),
  createdBy: uuid('created_by').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
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
  onDate: day('on_date').notNull(),
  minutes: integer('minutes').notNull(),
  plannedMinutes: integer('planned_minutes').notNull(),
  because: text('because', { enum: ['client', 'worker'] }),
  startsAt: text('starts_at'),
  endsAt: text('ends_at'),
  state: text('state', {
    enum: ['planned', 'worked', 'changed', 'cancelled', 'sick', 'holiday'],
  }).notNull(),
  confirmedAt: instant('confirmed_at'),
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
  amountMinor: minor('amount_minor').notNull(),
  monthly: boolean('monthly').notNull().default(false),
  fromDate: day('from_date').notNull(),
  toDate: day('to_date'),
  dueOn: day('due_on'),
  facts: jsonb('facts').notNull().default({}),
  source: text('source', { enum: ['agreed', 'with-day', 'at-end'] })
    .notNull()
    .default('agreed'),
});

export const engagementVersion = pgTable('engagement_version', {
  id: uuid('id').primaryKey(),
  engagementId: uuid('engagement_id').notNull(),
  number: integer('number').notNull(),
  snapshot: jsonb('snapshot').notNull(),
  reason: text('reason').notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const contract = pgTable('contract', {
  id: uuid('id').primaryKey(),
  engagementId: uuid('engagement_id').notNull(),
  engagementVersion: integer('engagement_version').notNull(),
  fileId: uuid('file_id').notNull(),
  content: jsonb('content').notNull(),
  contentHash: text('content_hash').notNull(),
  officeSignedBy: uuid('office_signed_by').notNull(),
  officeSignedAt: instant('office_signed_at').notNull(),
  personSignedAt: instant('person_signed_at'),
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
  due: day('due').notNull(),
  periodFrom: day('period_from'),
  periodTo: day('period_to'),
  article: text('article').notNull(),
  amountMinor: minor('amount_minor'),
  data: jsonb('data').notNull(),
  state: text('state', { enum: ['open', 'done', 'superseded'] }).notNull(),
  reference: text('reference'),
  doneAt: instant('done_at'),
  doneBy: uuid('done_by'),
  lateReason: text('late_reason'),
  eventKey: text('event_key').notNull(),
  changesDuty: uuid('changes_duty'),
  createdAt: instant('created_at').notNull(),
  version: integer('version').notNull().default(1),
});

export const applicableLaw = pgTable('applicable_law', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  part: text('part', { enum: ['social-security', 'tax'] }).notNull(),
  jurisdiction: text('jurisdiction').notNull(),
  fromDate: day('from_date').notNull(),
  evidence: text('evidence').notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

export const otherWork = pgTable('other_work', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  fromDate: day('from_date').notNull(),
  toDate: day('to_date').notNull(),
  answer: text('answer', { enum: ['none', 'employed', 'self-employed', 'benefit'] }).notNull(),
  country: text('country'),
  sharePercent: integer('share_percent'),
  note: text('note'),
  declaredAt: instant('declared_at').notNull(),
});

export const minimumPayGrade = pgTable('minimum_pay_grade', {
  id: uuid('id').primaryKey(),
  agreement: text('agreement').notNull(),
  grade: text('grade').notNull(),
  per: text('per', { enum: ['hour', 'day', 'month'] }).notNull(),
  amountMinor: minor('amount_minor').notNull(),
  fromDate: day('from_date').notNull(),
  source: text('source').notNull(),
  enteredBy: uuid('entered_by').notNull(),
  enteredAt: instant('entered_at').notNull(),
});
