/** Tables of the slice `payments`; the meaning of each column stands in migrations/0070-payments.sql. */
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, minor } from '../database/columns.ts';

export const bankAccount = pgTable('bank_account', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  name: text('name').notNull(),
  iban: text('iban').notNull(),
  bic: text('bic'),
  currency: text('currency').notNull(),
  ledgerAccount: text('ledger_account').notNull(),
  openedOn: day('opened_on').notNull(),
});

export const paymentBatch = pgTable('payment_batch', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  bankAccountId: uuid('bank_account_id').notNull(),
  messageId: text('message_id').notNull(),
  executeOn: day('execute_on').notNull(),
  state: text('state', { enum: ['draft', 'approved', 'sent'] }).notNull(),
  count: integer('count').notNull(),
  totalMinor: minor('total_minor').notNull(),
  fileId: uuid('file_id'),
  preparedBy: uuid('prepared_by').notNull(),
  preparedAt: instant('prepared_at').notNull(),
  approvedBy: uuid('approved_by'),
  approvedAt: instant('approved_at'),
  sentBy: uuid('sent_by'),
  sentAt: instant('sent_at'),
  version: integer('version').notNull().default(1),
});

export const payment = pgTable('payment', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  batchId: uuid('batch_id'),
  payeeKind: text('payee_kind', { enum: ['person', 'authority', 'client', 'supplier'] }).notNull(),
  personId: uuid('person_id'),
  payeeId: text('payee_id').notNull(),
  payeeName: text('payee_name').notNull(),
  ibanSecretId: uuid('iban_secret_id'),
  iban: text('iban'),
  amountMinor: minor('amount_minor').notNull(),
  currency: text('currency').notNull(),
  endToEndId: text('end_to_end_id').notNull(),
  remittance: text('remittance').notNull(),
  reference: text('reference'),
  purpose: text('purpose', { enum: ['SALA', 'TAXS', 'SSBE', 'SUPP', 'OTHR'] }).notNull(),
  dueOn: day('due_on').notNull(),
  sourceKind: text('source_kind', {
    enum: ['payslip', 'duty', 'expense', 'refund', 'share'],
  }).notNull(),
  sourceId: text('source_id').notNull(),
  liability: jsonb('liability').notNull(),
  state: text('state', {
    enum: ['prepared', 'sent', 'executed', 'returned', 'cancelled'],
  }).notNull(),
  executedOn: day('executed_on'),
  returnedOn: day('returned_on'),
  returnReason: text('return_reason'),
  createdAt: instant('created_at').notNull(),
  version: integer('version').notNull().default(1),
});

export const bankStatement = pgTable('bank_statement', {
  id: uuid('id').primaryKey(),
  bankAccountId: uuid('bank_account_id').notNull(),
  statementId: text('statement_id').notNull(),
  sequenceNumber: text('sequence_number'),
  fromDate: day('from_date').notNull(),
  toDate: day('to_date').notNull(),
  currency: text('currency').notNull(),
  openingMinor: minor('opening_minor').notNull(),
  closingMinor: minor('closing_minor').notNull(),
  fileId: uuid('file_id').notNull(),
  contentHash: text('content_hash').notNull(),
  uploadedBy: uuid('uploaded_by').notNull(),
  uploadedAt: instant('uploaded_at').notNull(),
});

export const bankEntry = pgTable('bank_entry', {
  id: uuid('id').primaryKey(),
  statementId: uuid('statement_id').notNull(),
  bankAccountId: uuid('bank_account_id').notNull(),
  entryHash: text('entry_hash').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  bookedOn: day('booked_on').notNull(),
  valueOn: day('value_on'),
  counterpartyName: text('counterparty_name'),
  counterpartyIban: text('counterparty_iban'),
  remittance: text('remittance'),
  endToEndId: text('end_to_end_id'),
  details: jsonb('details').notNull(),
  state: text('state', { enum: ['matched', 'suspense'] }).notNull(),
  ownerRole: text('owner_role', { enum: ['finance', 'payroll', 'adviser'] }),
  ledgerEntryId: uuid('ledger_entry_id'),
  version: integer('version').notNull().default(1),
});

export const bankMatch = pgTable('bank_match', {
  id: uuid('id').primaryKey(),
  bankEntryId: uuid('bank_entry_id').notNull(),
  targetKind: text('target_kind', {
    enum: ['invoice', 'payment', 'payment-return', 'share', 'fee', 'claim', 'other'],
  }).notNull(),
  targetId: text('target_id').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  reason: text('reason').notNull(),
  certainty: text('certainty', { enum: ['certain', 'manual'] }).notNull(),
  matchedBy: uuid('matched_by'),
  matchedAt: instant('matched_at').notNull(),
});
