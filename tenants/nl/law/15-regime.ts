/**
 * On which step of the tables a case stands. Wage tax jumps from row to row, so net falls by up to
 * a few euros exactly where this text changes: rows of month and four-week tables, long runs of
 * days in the day table, rows of the table for special payments.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { taxRows } from './50-withholding.ts';
import { specialRow } from './51-special-rate.ts';

export function regime(context: Context<Law>): string {
  const special = specialRow(context);
  const rows = taxRows(context);
  return special < 0 ? rows : `${rows} special:${special}`;
}
