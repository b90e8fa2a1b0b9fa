/** Invoices that wait for money, for the matching of statements. */
import type { Tx } from '../database/index.ts';
import { openAmounts } from './read.ts';

/** An invoice a client may still pay. `open`: minor units of its gross. */
export interface OpenInvoice {
  readonly id: string;
  readonly number: string;
  readonly reference: string;
  readonly open: bigint;
  readonly currency: string;
  readonly clientId: string;
  readonly clientName: string;
  /** Accounts the client is known to pay from. */
  readonly payerIbans: readonly string[];
  readonly orderId: string;
  readonly personId: string;
  readonly dueOn: string;
  /** Written off already: what comes goes to the guarantee fund first. */
  readonly writtenOff: boolean;
}

interface Row extends Omit<OpenInvoice, 'open' | 'payerIbans' | 'writtenOff'> {
  readonly iban: string | null;
  readonly back: bigint | null;
}

/** All invoices of a legal entity with an open sum, written-off ones too. Office or system. */
export async function openInvoices(tx: Tx, entityId: string): Promise<OpenInvoice[]> {
  const open = await openAmounts(tx, entityId);
  const rows = await tx.sql<Row[]>`
    select i.id, i.number, i.reference, i.currency, i.client_id as "clientId",
      k.name as "clientName", k.iban, i.order_id as "orderId", i.person_id as "personId",
      i.due_on as "dueOn", c.written_off_minor - c.paid_after_minor as back
    from invoice i join client k on k.id = i.client_id
    left join guarantee_claim c on c.invoice_id = i.id and c.state = 'written-off'
    where i.entity_id = ${entityId} and i.kind = 'invoice'
      and (i.id = any(${[...open.keys()]}::uuid[]) or c.written_off_minor > c.paid_after_minor)
    order by i.issued_on, i.sequence`;
  return rows.flatMap(({ iban, back, ...row }) => {
    const amount = back ?? open.get(row.id) ?? 0n;
    if (amount <= 0n) return [];
    const payerIbans = iban === null ? [] : [iban];
    return [{ ...row, open: amount, payerIbans, writtenOff: back !== null }];
  });
}
