/** Tables of the slice `orders`; the meaning of each column stands in migrations/0030-orders.sql. */
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, day, instant, minor } from '../database/columns.ts';

export const budget = pgTable('budget', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  name: text('name').notNull(),
  state: text('state', { enum: ['open', 'closed'] }).notNull(),
  openedAt: instant('opened_at').notNull(),
  closedAt: instant('closed_at'),
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
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
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
  startsOn: day('starts_on').notNull(),
  endsOn: day('ends_on').notNull(),
  lines: jsonb('lines').notNull(),
  currency: text('currency').notNull(),
  netMinor: minor('net_minor').notNull(),
  vatMinor: minor('vat_minor').notNull(),
  grossMinor: minor('gross_minor').notNull(),
  vatCase: jsonb('vat_case').notNull(),
  vatFixedBy: uuid('vat_fixed_by'),
  paymentDays: integer('payment_days').notNull(),
  cancellation: jsonb('cancellation').notNull(),
  instalments: jsonb('instalments').notNull(),
  parties: jsonb('parties'),
  contentHash: text('content_hash'),
  sentAt: instant('sent_at'),
  createdBy: uuid('created_by').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const orderConfirmation = pgTable('order_confirmation', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  versionId: uuid('version_id').notNull(),
  how: text('how', { enum: ['link', 'paper'] }).notNull(),
  name: text('name').notNull(),
  role: text('role'),
  networkAddress: text('network_address'),
  fileId: uuid('file_id'),
  recordedBy: uuid('recorded_by'),
  contentHash: text('content_hash').notNull(),
  feeRate: text('fee_rate').notNull(),
  guaranteeRate: text('guarantee_rate').notNull(),
  confirmedOn: day('confirmed_on').notNull(),
  confirmedAt: instant('confirmed_at').notNull(),
});

export const orderLink = pgTable('order_link', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  versionId: uuid('version_id').notNull(),
  tokenHash: bytes('token_hash').notNull(),
  sentTo: text('sent_to').notNull(),
  expiresAt: instant('expires_at').notNull(),
  revokedAt: instant('revoked_at'),
  openedAt: instant('opened_at'),
  createdBy: uuid('created_by').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const orderEvent = pgTable('order_event', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  at: instant('at').notNull(),
  actorKind: text('actor_kind', { enum: ['person', 'staff', 'client', 'system'] }).notNull(),
  actorId: uuid('actor_id'),
  actorName: text('actor_name'),
  kind: text('kind').notNull(),
  data: jsonb('data').notNull().default({}),
});
