/** Tables of the slice `finance`; columns are explained in migrations/0092-finance.sql. */
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant } from '../database/columns.ts';

export const periodClose = pgTable('period_close', {
  id: uuid('id').primaryKey(),
  entityId: text('entity_id').notNull(),
  fromDate: day('from_date').notNull(),
  toDate: day('to_date').notNull(),
  state: text('state', { enum: ['proposed', 'closed', 'withdrawn'] }).notNull(),
  leftOpen: jsonb('left_open').notNull(),
  note: text('note'),
  proposedBy: uuid('proposed_by').notNull(),
  proposedAt: instant('proposed_at').notNull(),
  closedBy: uuid('closed_by'),
  closedAt: instant('closed_at'),
  version: integer('version').notNull().default(1),
});
