/** Gapless numbers of an entity's invoices and credit notes, a series a year. */

import { makeRfReference } from '@smart/banking';
import { yearOf } from '@smart/calendar';
import { formatNumber } from '@smart/einvoice';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import { entityValue, type HouseValues } from '../tenant/index.ts';

export interface DocumentNumber {
  readonly year: number;
  readonly sequence: number;
  readonly number: string;
  /** ISO 11649, made of the number. */
  readonly reference: string;
}

/**
 * Takes the next number. The counter's row stays locked until the transaction ends: another one
 * waits, and a number of a transaction that fails is taken by the next. Take it as late as you can.
 * House values `entity.invoice-number` and `entity.credit-note-number` hold the pattern
 * (`@smart/einvoice` formatNumber). Fault `house.missing`, `einvoice.bad-number-pattern`.
 */
export async function takeNumber(
  tx: Tx,
  of: {
    readonly entityId: string;
    readonly kind: 'invoice' | 'credit-note';
    readonly on: string;
    readonly house: HouseValues;
  },
): Promise<DocumentNumber> {
  const name = `${of.kind}-number`;
  const pattern = entityValue(of.house, of.entityId, name);
  if (pattern === null) throw new Fault('house.missing', { key: `entity.${name}` }, 'conflict');
  const year = yearOf(of.on);
  const [row] = await tx.sql<{ last: number }[]>`
    insert into invoice_counter as c (entity_id, kind, year, last)
    values (${of.entityId}, ${of.kind}, ${year}, 1)
    on conflict (entity_id, kind, year) do update set last = c.last + 1
    returning last`;
  const sequence = row!.last;
  const number = formatNumber(pattern, year, sequence);
  return { year, sequence, number, reference: makeRfReference(number) };
}
