/** Tables of the slice `expenses`; columns are explained in migrations/0090-expenses.sql. */
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, minor } from '../database/columns.ts';

export const expense = pgTable('expense', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  budgetId: uuid('budget_id').notNull(),
  spentOn: day('spent_on').notNull(),
  kind: text('kind', { enum: ['receipt', 'mileage', 'per-diem', 'overnight'] }).notNull(),
  description: text('description').notNull(),
  supplier: text('supplier'),
  currency: text('currency').notNull(),
  grossMinor: minor('gross_minor').notNull(),
  vatRate: text('vat_rate').notNull(),
  vatMinor: minor('vat_minor').notNull(),
  deductedMinor: minor('deducted_minor'),
  quantity: text('quantity'),
  rateKey: text('rate_key'),
  rateMinor: minor('rate_minor'),
  rateSource: text('rate_source'),
  receiptFileId: uuid('receipt_file_id'),
  state: text('state', { enum: ['submitted', 'approved', 'returned', 'withdrawn'] }).notNull(),
  decidedBy: uuid('decided_by'),
  decidedAt: instant('decided_at'),
  returnedReason: text('returned_reason'),
  createdAt: instant('created_at').notNull(),
  version: integer('version').notNull().default(1),
});
