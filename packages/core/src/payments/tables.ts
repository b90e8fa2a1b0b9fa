/** Tables of the slice `payments`; the meaning of each column stands in migrations/0070-payments.sql. */
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, minor } from '../database/columns.ts';

export const payment = pgTable('payment', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  batchId: uuid('batch_id'),
  payeeKind: text('payee_kind', {
    enum: ['person', 'authority', 'client', 'supplier', 'creditor'],
  }).notNull(),
  personId: uuid('person_id'),
  payeeId: text('payee_id').notNull(),
  payeeName: text('payee_name').notNull(),
  ibanSecretId: uuid('iban_secret_id'),
  iban: text('iban'),
  amountMinor: minor('amount_minor').notNull(),
  currency: text('currency').notNull(),
  endToEndId: text('end_to_end_id').notNull(),
  paymentInformationId: text('payment_information_id'),
  remittance: text('remittance').notNull(),
  reference: text('reference'),
  purpose: text('purpose', { enum: ['SALA', 'TAXS', 'SSBE', 'SUPP', 'OTHR'] }).notNull(),
  dueOn: day('due_on').notNull(),
  sourceKind: text('source_kind', {
    enum: ['payslip', 'duty', 'expense', 'refund', 'share', 'advance', 'garnishment'],
  }).notNull(),
  sourceId: text('source_id').notNull(),
  owed: jsonb('owed').notNull(),
  state: text('state', {
    enum: ['prepared', 'sent', 'executed', 'returned', 'cancelled'],
  }).notNull(),
  executedOn: day('executed_on'),
  executedKey: text('executed_key'),
  returnedOn: day('returned_on'),
  returnReason: text('return_reason'),
  replaces: uuid('replaces'),
  createdAt: instant('created_at').notNull(),
  version: integer('version').notNull().default(1),
});

export const bankEntry = pgTable('bank_entry', {
  id: uuid('id').primaryKey(),
  statementId: uuid('statement_id').notNull(),
  bankAccountId: uuid('bank_account_id').notNull(),
  entryHash: text('entry_hash').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  suspenseMinor: minor('suspense_minor').notNull(),
  bookedOn: day('booked_on').notNull(),
  state: text('state', { enum: ['matched', 'suspense'] }).notNull(),
  ownerRole: text('owner_role', { enum: ['finance', 'payroll', 'adviser'] }),
  version: integer('version').notNull().default(1),
});
