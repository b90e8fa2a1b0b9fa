/** Invoices in the database. */
import { parseInvoice } from '@smart/einvoice';
import { net } from '@smart/ledger';
import { readBalances } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';
import { Fault, wire } from '../procedure/index.ts';

/** An invoice or credit note as issued. Amounts in minor units. */
export interface InvoiceRow {
  readonly id: string;
  readonly entityId: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly orderId: string;
  readonly orderVersion: number;
  readonly clientId: string;
  readonly budgetId: string;
  readonly personId: string;
  readonly instalmentId: string | null;
  readonly corrects: string | null;
  readonly reason: string | null;
  readonly language: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly currency: string;
  readonly net: bigint;
  readonly vat: bigint;
  readonly gross: bigint;
  readonly feeRate: string;
  readonly fee: bigint;
  readonly guaranteeRate: string;
  readonly guarantee: bigint;
  readonly reference: string;
  readonly ublFile: string;
  readonly pdfFile: string | null;
  readonly issuedBy: string;
  readonly issuedAt: string;
  readonly sentAt: string | null;
  readonly sentTo: string | null;
  readonly credited: bigint;
  readonly disputedAt: string | null;
  readonly disputeReason: string | null;
}

/** Columns of an invoice under the names of `InvoiceRow`. */
export const invoiceColumns = (tx: Tx) => tx.sql`
  i.id, i.entity_id as "entityId", i.kind, i.number, i.order_id as "orderId",
  i.order_version as "orderVersion", i.client_id as "clientId", i.budget_id as "budgetId",
  i.person_id as "personId", i.instalment_id as "instalmentId", i.corrects, i.reason, i.language,
  i.issued_on as "issuedOn", i.due_on as "dueOn", i.currency, i.net_minor as net,
  i.vat_minor as vat, i.gross_minor as gross, i.fee_rate as "feeRate", i.fee_minor as fee,
  i.guarantee_rate as "guaranteeRate", i.guarantee_minor as guarantee, i.reference,
  i.ubl_file_id as "ublFile", i.pdf_file_id as "pdfFile", i.issued_by as "issuedBy",
  i.issued_at as "issuedAt", i.sent_at as "sentAt", i.sent_to as "sentTo",
  i.credited_minor as credited, i.disputed_at as "disputedAt",
  i.dispute_reason as "disputeReason"`;

/** Several invoices by id; fault `invoices.unknown` when one is missing or not to be seen. */
export async function invoiceRows(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, InvoiceRow>> {
  const rows = await tx.sql<InvoiceRow[]>`
    select ${invoiceColumns(tx)} from invoice i where i.id = any(${ids as string[]}::uuid[])`;
  const found = new Map(rows.map((row) => [row.id, row]));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new Fault('invoices.unknown', { id: missing }, 'not-found');
  return found;
}

/** One invoice. Fault `invoices.unknown`. */
export async function invoiceRow(tx: Tx, id: string): Promise<InvoiceRow> {
  return (await invoiceRows(tx, [id])).get(id)!;
}

/** The stored EN 16931 model of an invoice. */
export async function modelOf(tx: Tx, id: string) {
  const [row] = await tx.sql<{ model: unknown }[]>`select model from invoice where id = ${id}`;
  if (!row) throw new Fault('invoices.unknown', { id }, 'not-found');
  return parseInvoice(wire.deserialize(row.model));
}

/** Key of the ledger entry of an invoice or credit note. */
export const invoiceKey = (id: string): string => `invoice:${id}`;

/**
 * What clients still owe, by invoice: positive is open, negative a credit of the client. Settled
 * invoices are absent. To be read with the rights of the office or the system.
 */
export async function openAmounts(
  tx: Tx,
  entityId: string,
  clients?: readonly string[],
): Promise<Map<string, bigint>> {
  const balances = await readBalances(tx.sql, entityId, {
    accounts: ['receivable'],
    ...(clients === undefined ? {} : { subjects: clients }),
  });
  const open = balances.map((balance) => [balance.item, net(balance)] as const);
  return new Map(open.filter(([, amount]) => amount !== 0n));
}
