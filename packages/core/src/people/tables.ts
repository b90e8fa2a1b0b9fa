/** Tables of people as drizzle sees them; the truth is migrations/0002-people.sql. */
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, day, id, instant } from '../database/index.ts';

export const person = pgTable('person', {
  id: id(),
  email: text('email').notNull(),
  givenName: text('given_name').notNull(),
  familyName: text('family_name').notNull(),
  phone: text('phone').notNull(),
  language: text('language').notNull(),
  street: text('street').notNull(),
  postalCode: text('postal_code').notNull(),
  city: text('city').notNull(),
  country: text('country').notNull(),
  identityState: text('identity_state', {
    enum: ['none', 'submitted', 'verified', 'refused'],
  }).notNull(),
  identitySubmittedAt: instant('identity_submitted_at'),
  identityDecidedBy: uuid('identity_decided_by'),
  identityDecidedAt: instant('identity_decided_at'),
  identityReason: text('identity_reason'),
  state: text('state', { enum: ['active', 'left', 'erased'] }).notNull(),
  erasureRequestedAt: instant('erasure_requested_at'),
  example: boolean('example').notNull(),
  version: integer('version').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const staffRole = pgTable('staff_role', {
  id: id(),
  person: uuid('person').notNull(),
  role: text('role', {
    enum: ['adviser', 'payroll', 'finance', 'approver', 'mobility', 'admin'],
  }).notNull(),
  grantedBy: text('granted_by').notNull(),
  grantedAt: instant('granted_at').notNull(),
  revokedBy: text('revoked_by'),
  revokedAt: instant('revoked_at'),
});

export const personFacts = pgTable('person_facts', {
  id: id(),
  person: uuid('person').notNull(),
  jurisdiction: text('jurisdiction').notNull(),
  validFrom: day('valid_from').notNull(),
  secret: uuid('secret').notNull(),
  setBy: text('set_by').notNull(),
  setAt: instant('set_at').notNull(),
});

export const personBankAccount = pgTable('person_bank_account', {
  id: id(),
  person: uuid('person').notNull(),
  secret: uuid('secret').notNull(),
  holder: text('holder').notNull(),
  last4: text('last4').notNull(),
  state: text('state', { enum: ['waiting', 'in force', 'replaced', 'refused'] }).notNull(),
  effectiveOn: day('effective_on').notNull(),
  preparedBy: uuid('prepared_by').notNull(),
  preparedAt: instant('prepared_at').notNull(),
  approvedBy: uuid('approved_by'),
  approvedAt: instant('approved_at'),
  reason: text('reason'),
});

export const personalSecret = pgTable('personal_secret', {
  id: id(),
  person: uuid('person').notNull(),
  kind: text('kind').notNull(),
  keyId: text('key_id').notNull(),
  nonce: bytes('nonce').notNull(),
  ciphertext: bytes('ciphertext').notNull(),
  digest: bytes('digest'),
  createdAt: instant('created_at').notNull(),
  replacedAt: instant('replaced_at'),
});

export const accessLog = pgTable('access_log', {
  id: id(),
  at: instant('at').notNull(),
  staff: uuid('staff').notNull(),
  person: uuid('person').notNull(),
  what: text('what').notNull(),
  requestId: text('request_id').notNull(),
});
