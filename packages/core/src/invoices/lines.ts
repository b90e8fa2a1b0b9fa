/** Lists of invoices from the database. */
import type { Tx } from '../database/index.ts';
import type { InvoiceListRow } from './output.ts';
import { joinClaim, joinOpen, type OpenLists, standingOf } from './state.ts';

/** Columns and joins of a list; `where` and order follow. */
export const listed = (tx: Tx, today: string, open: OpenLists) => tx.sql`
  select i.id, i.kind, i.number, i.order_id as "order", o.number as "orderNumber",
    k.name as client, trim(p.given_name || ' ' || p.family_name) as person,
    i.issued_on as "issuedOn", i.due_on as "dueOn", i.currency, i.net_minor as "netMinor",
    i.gross_minor as "grossMinor",
    case when i.kind = 'credit-note' then 0
      when g.state = 'written-off' then g.written_off_minor - g.paid_after_minor
      else coalesce(b.open, 0) end::bigint as "openMinor",
    ${standingOf(tx, today)} as state, i.sent_at as "sentAt",
    (select coalesce(max(r.level), 0) from reminder r where r.invoice_id = i.id)::int as reminders,
    i.sequence, i.issued_at
  from invoice i
  join client_order o on o.id = i.order_id
  join client k on k.id = i.client_id
  join person p on p.id = i.person_id
  ${joinOpen(tx, open)} ${joinClaim(tx)}`;

/** Drops what only ordered the list. */
export const shownLine = (
  row: InvoiceListRow & { readonly sequence?: number; readonly issued_at?: string },
): InvoiceListRow => {
  const { sequence: _sequence, issued_at: _issued, ...line } = row;
  return line;
};
