/** Tables of the slice `invoices`; the meaning of each column stands in migrations/0050-invoices.sql. */
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
  issuedOn: date('issued_on', { mode: 'string' }).notNull(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  currency: text('currency').notNull(),
  netMinor: bigint('net_minor', { mode: 'bigint' }).notNull(),
  vatMinor: bigint('vat_minor', { mode: 'bigint' }).notNull(),
  grossMinor: bigint('gross_minor', { mode: 'bigint' }).notNull(),
  feeRate: text('fee_rate').notNull(),
  feeMinor: bigint('fee_minor', { mode: 'bigint' }).notNull(),
  reference: text('reference').notNull(),
  model: jsonb('model').notNull(),
  ublFileId: uuid('ubl_file_id').notNull(),
  pdfFileId: uuid('pdf_file_id'),
  issuedBy: uuid('issued_by').notNull(),
  issuedAt: timestamp('issued_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const reminder = pgTable('reminder', {
  id: uuid('id').primaryKey(),
  invoiceId: uuid('invoice_id').notNull(),
  level: integer('level').notNull(),
  sentOn: date('sent_on', { mode: 'string' }).notNull(),
  sentBy: uuid('sent_by'),
});
