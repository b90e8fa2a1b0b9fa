/**
 * House values: what the cooperative itself decides (fee, share, promises, limits), as dated rows.
 * The plug-in gives defaults; an assembly's or board's decision is a newer row, in force once a
 * second person approved it.
 */
import type { Tenant } from '@smart/law';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/fault.ts';

export type HouseScalar = number | string | boolean;
export type HouseValues = ReadonlyMap<string, HouseScalar>;

/** Defaults of core itself, for keys a plug-in does not set. */
export const CORE_HOUSE_VALUES: Readonly<Record<string, HouseScalar>> = {
  'iban-change-delay': 3,
  // Share of the agreed pay owed for work the client cancelled, percent.
  'work-day.cancelled-pay-percent': 100,
  // An approval may commit more than a budget has free.
  'engagement.may-exceed-budget': false,
  // Who bears what a cancelled order does not pay of the pay owed: 'budget' or 'house'.
  'cancellation.gap-borne-by': 'budget',
  // Time zone in which the office writes times of day.
  'office.time-zone': 'Europe/Vienna',
  // Months of a monthly pay without an agreed end that an approval holds on the budget.
  'engagement.hold-months': 3,
  // A member of staff looks at each order before its client does.
  'order.review-before-send': true,
  // Days a client's link to an order stays open.
  'order.link-days': 30,
  // Series of invoices and credit notes; one entity's own: `entity.<id>.invoice-number`.
  'entity.invoice-number': 'INV-{yyyy}-{nnnnn}',
  'entity.credit-note-number': 'CN-{yyyy}-{nnnnn}',
  // Days after the due date on which each reminder is due, and up to which level they go out alone.
  'reminder.level-1-days': 7,
  'reminder.level-2-days': 21,
  'reminder.level-3-days': 35,
  'reminder.automatic-level': 1,
  // A reimbursement may be approved beyond what a budget has free.
  'expense.may-exceed-budget': false,
  // Days after approval on which a reimbursement is due to be paid.
  'expense.pay-days': 7,
  'step-up.maximum-age-minutes': 10,
};

/** All house values in force on a date: approved rows over the plug-in's defaults over core's. */
export async function houseAt(tx: Tx, tenant: Tenant, date: string): Promise<HouseValues> {
  const values = new Map<string, HouseScalar>(Object.entries(CORE_HOUSE_VALUES));
  const defaults = [...tenant.house].sort((a, b) => a.from.localeCompare(b.from));
  for (const each of defaults) if (each.from <= date) values.set(each.key, each.value);
  const rows = await tx.sql<{ key: string; value: { v: HouseScalar } }[]>`
    select distinct on (key) key, value from house_value
    where valid_from <= ${date} and approved_by is not null
    order by key, valid_from desc, approved_at desc`;
  for (const row of rows) values.set(row.key, row.value.v);
  return values;
}

/** One value as a number. Fault `house.missing` when nobody ever decided it. */
export function houseNumber(values: HouseValues, key: string): number {
  const value = values.get(key);
  if (typeof value !== 'number') throw new Fault('house.missing', { key }, 'conflict');
  return value;
}

/** One value as text. Fault `house.missing`. */
export function houseText(values: HouseValues, key: string): string {
  const value = values.get(key);
  if (typeof value !== 'string') throw new Fault('house.missing', { key }, 'conflict');
  return value;
}

/** One value as yes or no. Fault `house.missing`. */
export function houseFlag(values: HouseValues, key: string): boolean {
  const value = values.get(key);
  if (typeof value !== 'boolean') throw new Fault('house.missing', { key }, 'conflict');
  return value;
}
