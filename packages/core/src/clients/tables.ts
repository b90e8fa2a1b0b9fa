/** Tables of the slice `clients`; the meaning of each column stands in migrations/0020-clients.sql. */
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../database/columns.ts';

export const client = pgTable('client', {
  id: uuid('id').primaryKey(),
  kind: text('kind', { enum: ['business', 'public', 'consumer'] }).notNull(),
  name: text('name').notNull(),
  vatNumber: text('vat_number'),
  companyNumber: text('company_number'),
  street: text('street').notNull(),
  postCode: text('post_code').notNull(),
  city: text('city').notNull(),
  country: text('country').notNull(),
  email: text('email').notNull(),
  language: text('language').notNull(),
  iban: text('iban'),
  buyerReference: text('buyer_reference'),
  state: text('state', { enum: ['unchecked', 'checked', 'blocked'] }).notNull(),
  stateReason: text('state_reason'),
  checkedBy: uuid('checked_by'),
  checkedAt: instant('checked_at'),
  createdBy: uuid('created_by').notNull(),
  createdAt: instant('created_at').notNull(),
  version: integer('version').notNull().default(1),
});

export const clientVatCheck = pgTable('client_vat_check', {
  id: uuid('id').primaryKey(),
  clientId: uuid('client_id').notNull(),
  vatNumber: text('vat_number').notNull(),
  result: text('result', { enum: ['valid', 'invalid', 'unavailable', 'override'] }).notNull(),
  source: text('source').notNull(),
  answer: jsonb('answer').notNull(),
  reason: text('reason'),
  checkedBy: uuid('checked_by'),
  checkedAt: instant('checked_at').notNull(),
});

export const personClient = pgTable(
  'person_client',
  {
    personId: uuid('person_id').notNull(),
    clientId: uuid('client_id').notNull(),
    since: instant('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.clientId] })],
);
