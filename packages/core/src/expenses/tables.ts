/** Tables of the slice `expenses`; the meaning of each column stands in migrations/0090-expenses.sql. */
import { bigint, date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const expense = pgTable('expense', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  budgetId: uuid('budget_id').notNull(),
  spentOn: date('spent_on', { mode: 'string' }).notNull(),
  kind: text('kind', { enum: ['receipt', 'mileage', 'per-diem', 'overnight'] }).notNull(),
  description: text('description').notNull(),
  supplier: text('supplier'),
  currency: text('currency').notNull(),
  grossMinor: bigint('gross_minor', { mode: 'bigint' }).notNull(),
  vatRate: text('vat_rate').notNull(),
  vatMinor: bigint('vat_minor', { mode: 'bigint' }).notNull(),
  quantity: text('quantity'),
  receiptFileId: uuid('receipt_file_id'),
  state: text('state', { enum: ['submitted', 'approved', 'returned', 'paid'] }).notNull(),
  decidedBy: uuid('decided_by'),
  decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'string' }),
  returnedReason: text('returned_reason'),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull(),
  version: integer('version').notNull().default(1),
});
