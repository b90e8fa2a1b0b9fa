/** Tables of the slice `payroll`; the meaning of each column stands in migrations/0060-payroll.sql. */
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, minor } from '../database/columns.ts';

export const payrollRun = pgTable('payroll_run', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  year: integer('year').notNull(),
  number: integer('number').notNull(),
  periodFrom: day('period_from').notNull(),
  periodTo: day('period_to').notNull(),
  payOn: day('pay_on').notNull(),
  asOf: day('as_of').notNull(),
  state: text('state', {
    enum: ['computing', 'draft', 'stale', 'approved', 'posting', 'posted', 'discarded'],
  }).notNull(),
  contentHash: text('content_hash'),
  totalPeople: integer('total_people').notNull().default(0),
  preparedBy: uuid('prepared_by').notNull(),
  preparedAt: instant('prepared_at').notNull(),
  approvedBy: uuid('approved_by'),
  approvedAt: instant('approved_at'),
  postedBy: uuid('posted_by'),
  postedAt: instant('posted_at'),
  version: integer('version').notNull().default(1),
});

export const payslip = pgTable('payslip', {
  id: uuid('id').primaryKey(),
  runId: uuid('run_id').notNull(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  number: text('number').notNull(),
  periodFrom: day('period_from').notNull(),
  periodTo: day('period_to').notNull(),
  paidOn: day('paid_on').notNull(),
  kind: text('kind', { enum: ['regular', 'correction'] }).notNull(),
  currency: text('currency').notNull(),
  grossMinor: minor('gross_minor').notNull(),
  netMinor: minor('net_minor').notNull(),
  deductionsMinor: minor('deductions_minor').notNull().default(0n),
  toPayMinor: minor('to_pay_minor').notNull(),
  employerCostMinor: minor('employer_cost_minor').notNull(),
  issuedAt: instant('issued_at').notNull(),
});
