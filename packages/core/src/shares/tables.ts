/** Tables of the slice `shares`; the meaning of each column stands in migrations/0010-shares.sql. */
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, minor } from '../database/columns.ts';

export const shareSubscription = pgTable('share_subscription', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  entityId: text('entity_id').notNull(),
  quantity: integer('quantity').notNull(),
  nominalMinor: minor('nominal_minor').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  currency: text('currency').notNull(),
  paidMinor: minor('paid_minor').notNull().default(0n),
  reference: text('reference').notNull(),
  state: text('state', { enum: ['requested', 'paid', 'cancelled'] }).notNull(),
  requestedAt: instant('requested_at').notNull(),
  paidAt: instant('paid_at'),
  cancelledAt: instant('cancelled_at'),
  version: integer('version').notNull().default(1),
});

export const shareRegister = pgTable('share_register', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  number: minor('number').notNull(),
  personId: uuid('person_id').notNull(),
  subscriptionId: uuid('subscription_id'),
  kind: text('kind', { enum: ['issued', 'redeemed', 'transferred'] }).notNull(),
  quantity: integer('quantity').notNull(),
  nominalMinor: minor('nominal_minor').notNull(),
  effectiveOn: day('effective_on').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

export const membership = pgTable('membership', {
  personId: uuid('person_id').primaryKey(),
  memberNumber: minor('member_number').notNull(),
  since: day('since').notNull(),
  until: day('until'),
});
