/** Tables of the slice `shares`; the meaning of each column stands in migrations/0010-shares.sql. */
import { bigint, date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const shareSubscription = pgTable('share_subscription', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  quantity: integer('quantity').notNull(),
  nominalMinor: bigint('nominal_minor', { mode: 'bigint' }).notNull(),
  amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
  currency: text('currency').notNull(),
  reference: text('reference').notNull(),
  state: text('state', { enum: ['requested', 'paid', 'cancelled'] }).notNull(),
  requestedAt: timestamp('requested_at', { withTimezone: true, mode: 'string' }).notNull(),
  paidAt: timestamp('paid_at', { withTimezone: true, mode: 'string' }),
  cancelledAt: timestamp('cancelled_at', { withTimezone: true, mode: 'string' }),
  version: integer('version').notNull().default(1),
});

export const shareRegister = pgTable('share_register', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  number: bigint('number', { mode: 'bigint' }).notNull(),
  personId: uuid('person_id').notNull(),
  subscriptionId: uuid('subscription_id'),
  kind: text('kind', { enum: ['issued', 'redeemed', 'transferred'] }).notNull(),
  quantity: integer('quantity').notNull(),
  nominalMinor: bigint('nominal_minor', { mode: 'bigint' }).notNull(),
  effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const membership = pgTable('membership', {
  personId: uuid('person_id').primaryKey(),
  memberNumber: bigint('member_number', { mode: 'bigint' }).notNull(),
  since: date('since', { mode: 'string' }).notNull(),
  until: date('until', { mode: 'string' }),
});
