/** Tables of the slice `guarantee`; the meaning of each column stands in migrations/0080-guarantee.sql. */
import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

export const guaranteeCover = pgTable('guarantee_cover', {
  orderId: uuid('order_id').primaryKey(),
  personId: uuid('person_id').notNull(),
  covered: boolean('covered').notNull(),
  capMinor: bigint('cap_minor', { mode: 'bigint' }).notNull(),
  reasons: jsonb('reasons').notNull(),
  decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const guaranteeClaim = pgTable('guarantee_claim', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  invoiceId: uuid('invoice_id').notNull(),
  personId: uuid('person_id').notNull(),
  budgetId: uuid('budget_id').notNull(),
  openNetMinor: bigint('open_net_minor', { mode: 'bigint' }).notNull(),
  borneMinor: bigint('borne_minor', { mode: 'bigint' }).notNull(),
  recoveredMinor: bigint('recovered_minor', { mode: 'bigint' }).notNull().default(0n),
  state: text('state', {
    enum: ['proposed', 'approved', 'written-off', 'recovered', 'refused'],
  }).notNull(),
  reason: text('reason').notNull(),
  proposedBy: uuid('proposed_by').notNull(),
  proposedAt: timestamp('proposed_at', { withTimezone: true, mode: 'string' }).notNull(),
  approvedBy: uuid('approved_by'),
  approvedAt: timestamp('approved_at', { withTimezone: true, mode: 'string' }),
  writtenOffAt: timestamp('written_off_at', { withTimezone: true, mode: 'string' }),
  version: integer('version').notNull().default(1),
});
