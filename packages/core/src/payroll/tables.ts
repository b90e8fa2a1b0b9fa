/** Tables of the slice `payroll`; the meaning of each column stands in migrations/0060-payroll.sql. */
import { boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, minor } from '../database/columns.ts';

export const payrollRun = pgTable('payroll_run', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  periodFrom: day('period_from').notNull(),
  periodTo: day('period_to').notNull(),
  payOn: day('pay_on').notNull(),
  asOf: day('as_of').notNull(),
  state: text('state', {
    enum: ['computing', 'draft', 'stale', 'approved', 'posting', 'posted', 'discarded'],
  }).notNull(),
  contentHash: text('content_hash'),
  totalPeople: integer('total_people').notNull().default(0),
  donePeople: integer('done_people').notNull().default(0),
  preparedBy: uuid('prepared_by').notNull(),
  preparedAt: instant('prepared_at').notNull(),
  approvedBy: uuid('approved_by'),
  approvedAt: instant('approved_at'),
  postedAt: instant('posted_at'),
  version: integer('version').notNull().default(1),
});

export const payrollItem = pgTable('payroll_item', {
  id: uuid('id').primaryKey(),
  runId: uuid('run_id').notNull(),
  personId: uuid('person_id').notNull(),
  inputs: text('inputs').notNull(),
  inputsHash: text('inputs_hash').notNull(),
  result: jsonb('result').notNull(),
  resultHash: text('result_hash').notNull(),
  flags: jsonb('flags').notNull().default([]),
  state: text('state', { enum: ['computed', 'posted', 'excluded'] }).notNull(),
  excludedReason: text('excluded_reason'),
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
  reimbursementsMinor: minor('reimbursements_minor').notNull().default(0n),
  toPayMinor: minor('to_pay_minor').notNull(),
  employerCostMinor: minor('employer_cost_minor').notNull(),
  payslip: jsonb('payslip').notNull(),
  countersAfter: jsonb('counters_after').notNull(),
  inputs: text('inputs').notNull(),
  inputsHash: text('inputs_hash').notNull(),
  asOf: day('as_of').notNull(),
  contentHash: text('content_hash').notNull(),
  ledgerEntryId: uuid('ledger_entry_id'),
  pdfFileId: uuid('pdf_file_id'),
  issuedAt: instant('issued_at').notNull(),
});

export const payDeduction = pgTable('pay_deduction', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  kind: text('kind', { enum: ['garnishment', 'advance', 'recovery'] }).notNull(),
  rank: integer('rank').notNull(),
  creditorName: text('creditor_name').notNull(),
  creditorIban: text('creditor_iban'),
  reference: text('reference').notNull(),
  totalMinor: minor('total_minor').notNull(),
  perPayslipMinor: minor('per_payslip_minor'),
  dependants: integer('dependants').notNull().default(0),
  maintenance: boolean('maintenance').notNull().default(false),
  startsOn: day('starts_on').notNull(),
  endsOn: day('ends_on'),
  enteredBy: uuid('entered_by').notNull(),
  enteredAt: instant('entered_at').notNull(),
  approvedBy: uuid('approved_by'),
  approvedAt: instant('approved_at'),
  version: integer('version').notNull().default(1),
});

export const payDeductionTaken = pgTable('pay_deduction_taken', {
  id: uuid('id').primaryKey(),
  deductionId: uuid('deduction_id').notNull(),
  payslipId: uuid('payslip_id').notNull(),
  personId: uuid('person_id').notNull(),
  amountMinor: minor('amount_minor').notNull(),
});
