/** Tables of the slice `guarantee`; columns are explained in migrations/0080-guarantee.sql. */
import { boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, minor } from '../database/columns.ts';

export const guaranteeCover = pgTable('guarantee_cover', {
  orderId: uuid('order_id').primaryKey(),
  personId: uuid('person_id').notNull(),
  covered: boolean('covered').notNull(),
  capMinor: minor('cap_minor').notNull(),
  reasons: jsonb('reasons').notNull(),
  decidedAt: instant('decided_at').notNull(),
});

export const guaranteeClaim = pgTable('guarantee_claim', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  invoiceId: uuid('invoice_id').notNull(),
  orderId: uuid('order_id').notNull(),
  personId: uuid('person_id').notNull(),
  budgetId: uuid('budget_id').notNull(),
  openMinor: minor('open_minor').notNull(),
  borneMinor: minor('borne_minor').notNull(),
  recoveredMinor: minor('recovered_minor').notNull().default(0n),
  state: text('state', { enum: ['proposed', 'approved', 'refused', 'written-off'] }).notNull(),
  reason: text('reason').notNull(),
  proposedBy: uuid('proposed_by').notNull(),
  proposedAt: instant('proposed_at').notNull(),
  approvedBy: uuid('approved_by'),
  approvedAt: instant('approved_at'),
  refusedBy: uuid('refused_by'),
  refusedAt: instant('refused_at'),
  refusedReason: text('refused_reason'),
  writeOffReason: text('write_off_reason'),
  writeOffAskedBy: uuid('write_off_asked_by'),
  writeOffAskedAt: instant('write_off_asked_at'),
  writtenOffBy: uuid('written_off_by'),
  writtenOffAt: instant('written_off_at'),
  writtenOffMinor: minor('written_off_minor').notNull().default(0n),
  lostMinor: minor('lost_minor').notNull().default(0n),
  shortfallMinor: minor('shortfall_minor').notNull().default(0n),
  paidAfterMinor: minor('paid_after_minor').notNull().default(0n),
  budgetBackMinor: minor('budget_back_minor').notNull().default(0n),
  version: integer('version').notNull().default(1),
});
