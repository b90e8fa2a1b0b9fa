/** Tables of the slice `invoices`; columns are explained in migrations/0050-invoices.sql. */
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, minor } from '../database/columns.ts';

export const invoiceCounter = pgTable(
  'invoice_counter',
  {
    entityId: text('entity_id').notNull(),
    kind: text('kind', { enum: ['invoice', 'credit-note'] }).notNull(),
    year: integer('year').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [primaryKey({ columns: [t.entityId, t.kind, t.year] })],
);

export const invoice = pgTable('invoice', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  kind: text('kind', { enum: ['invoice', 'credit-note'] }).notNull(),
  year: integer('year').notNull(),
  sequence: integer('sequence').notNull(),
  number: text('number').notNull(),
  orderId: uuid('order_id').notNull(),
  orderVersion: integer('order_version').notNull(),
  clientId: uuid('client_id').notNull(),
  budgetId: uuid('budget_id').notNull(),
  personId: uuid('person_id').notNull(),
  instalmentId: text('instalment_id'),
  corrects: uuid('corrects'),
  reason: text('reason'),
  language: text('language').notNull(),
  issuedOn: day('issued_on').notNull(),
  dueOn: day('due_on').notNull(),
  currency: text('currency').notNull(),
  netMinor: minor('net_minor').notNull(),
  vatMinor: minor('vat_minor').notNull(),
  grossMinor: minor('gross_minor').notNull(),
  feeRate: text('fee_rate').notNull(),
  feeMinor: minor('fee_minor').notNull(),
  guaranteeRate: text('guarantee_rate').notNull(),
  guaranteeMinor: minor('guarantee_minor').notNull(),
  reference: text('reference').notNull(),
  model: jsonb('model').notNull(),
  ublFileId: uuid('ubl_file_id').notNull(),
  issuedBy: uuid('issued_by').notNull(),
  issuedAt: instant('issued_at').notNull(),
  pdfFileId: uuid('pdf_file_id'),
  sentAt: instant('sent_at'),
  sentTo: text('sent_to'),
  creditedMinor: minor('credited_minor').notNull().default(0n),
  disputedAt: instant('disputed_at'),
  disputeReason: text('dispute_reason'),
});

export const reminder = pgTable('reminder', {
  id: uuid('id').primaryKey(),
  invoiceId: uuid('invoice_id').notNull(),
  level: integer('level').notNull(),
  sentOn: day('sent_on').notNull(),
  sentBy: uuid('sent_by'),
  openMinor: minor('open_minor').notNull(),
});
