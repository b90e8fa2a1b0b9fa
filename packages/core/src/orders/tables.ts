/** Tables of the slice `orders`; the meaning of each column stands in migrations/0030-orders.sql. */
import {
  bigint,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

export const budget = pgTable('budget', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  name: text('name').notNull(),
  state: text('state', { enum: ['open', 'closed'] }).notNull(),
  openedAt: timestamp('opened_at', { withTimezone: true, mode: 'string' }).notNull(),
  closedAt: timestamp('closed_at', { withTimezone: true, mode: 'string' }),
  version: integer('version').notNull().default(1),
});

export const clientOrder = pgTable('client_order', {
  id: uuid('id').primaryKey(),
  number: text('number').notNull(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  budgetId: uuid('budget_id').notNull(),
  clientId: uuid('client_id').notNull(),
  state: text('state', {
    enum: [
      'draft',
      'review',
      'sent',
      'change-asked',
      'confirmed',
      'declined',
      'cancelled',
      'completed',
    ],
  }).notNull(),
  currentVersion: integer('current_version').notNull().default(1),
  confirmedVersion: integer('confirmed_version'),
  adviserId: uuid('adviser_id'),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull(),
  version: integer('version').notNull().default(1),
});

export const orderVersion = pgTable('order_version', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  number: integer('number').notNull(),
  title: text('title').notNull(),
  description: text('description').notNull(),
  place: text('place').notNull(),
  placeCountry: text('place_country').notNull(),
  language: text('language').notNull(),
  startsOn: date('starts_on', { mode: 'string' }).notNull(),
  endsOn: date('ends_on', { mode: 'string' }).notNull(),
  lines: jsonb('lines').notNull(),
  currency: text('currency').notNull(),
  netMinor: bigint('net_minor', { mode: 'bigint' }).notNull(),
  vatMinor: bigint('vat_minor', { mode: 'bigint' }).notNull(),
  grossMinor: bigint('gross_minor', { mode: 'bigint' }).notNull(),
  vatCase: jsonb('vat_case').notNull(),
  vatFixedBy: uuid('vat_fixed_by'),
  paymentDays: integer('payment_days').notNull(),
  cancellation: jsonb('cancellation').notNull(),
  instalments: jsonb('instalments').notNull(),
  contentHash: text('content_hash'),
  sentAt: timestamp('sent_at', { withTimezone: true, mode: 'string' }),
  createdBy: uuid('created_by').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const orderConfirmation = pgTable('order_confirmation', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  versionId: uuid('version_id').notNull(),
  how: text('how', { enum: ['link', 'paper'] }).notNull(),
  name: text('name').notNull(),
  role: text('role'),
  networkAddress: text('network_address'),
  userAgent: text('user_agent'),
  fileId: uuid('file_id'),
  recordedBy: uuid('recorded_by'),
  contentHash: text('content_hash').notNull(),
  feeRate: text('fee_rate').notNull(),
  confirmedAt: timestamp('confirmed_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const orderLink = pgTable('order_link', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  versionId: uuid('version_id').notNull(),
  tokenHash: bytea('token_hash').notNull(),
  sentTo: text('sent_to').notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'string' }).notNull(),
  revokedAt: timestamp('revoked_at', { withTimezone: true, mode: 'string' }),
  openedAt: timestamp('opened_at', { withTimezone: true, mode: 'string' }),
  createdBy: uuid('created_by').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const orderEvent = pgTable('order_event', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  at: timestamp('at', { withTimezone: true, mode: 'string' }).notNull(),
  actorKind: text('actor_kind', { enum: ['person', 'staff', 'client', 'system'] }).notNull(),
  actorId: uuid('actor_id'),
  actorName: text('actor_name'),
  kind: text('kind').notNull(),
  data: jsonb('data').notNull().default({}),
});
