/** Writes a document that was issued: its file, its row. */
import type { Invoice } from '@smart/einvoice';
import { newId, type Tx } from '../database/index.ts';
import { wire } from '../procedure/index.ts';
import { storeFile } from '../web/files.ts';
import type { DocumentNumber } from './number.ts';

export interface NewDocument {
  readonly id: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly entityId: string;
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
  readonly feeRate: string;
  readonly fee: bigint;
  readonly guaranteeRate: string;
  readonly guarantee: bigint;
}

const fileName = (number: string, ending: string): string =>
  `${number.replace(/[^A-Za-z0-9._-]/g, '-')}.${ending}`;

/** Stores a file of an invoice; it belongs to the person whose order it is. Returns its id. */
export async function storePaper(
  tx: Tx,
  of: { readonly person: string; readonly number: string; readonly at: string },
  paper: { readonly ending: 'xml' | 'pdf'; readonly content: Buffer },
): Promise<string> {
  const id = newId();
  const { ending, content } = paper;
  const mediaType = ending === 'xml' ? 'application/xml' : 'application/pdf';
  const name = fileName(of.number, ending);
  const file = { id, owner: of.person, purpose: 'invoice', name, mediaType, content };
  await storeFile(tx, file, of.at);
  return id;
}

/** Writes the row of an issued document with its model and its UBL. */
export async function insertDocument(
  tx: Tx,
  document: NewDocument,
  issued: {
    readonly numbered: DocumentNumber;
    readonly model: Invoice;
    readonly ubl: string;
    readonly by: string;
    readonly at: string;
  },
): Promise<void> {
  const { numbered, model, by, at } = issued;
  const d = document;
  const content = Buffer.from(issued.ubl, 'utf8');
  const of = { person: d.personId, number: numbered.number, at };
  const file = await storePaper(tx, of, { ending: 'xml', content });
  const { net, vat, gross } = model.totals;
  await tx.sql`
    insert into invoice (id, entity_id, kind, year, sequence, number, order_id, order_version,
      client_id, budget_id, person_id, instalment_id, corrects, reason, language, issued_on,
      due_on, currency, net_minor, vat_minor, gross_minor, fee_rate, fee_minor, guarantee_rate,
      guarantee_minor, reference, model, ubl_file_id, issued_by, issued_at)
    values (${d.id}, ${d.entityId}, ${d.kind}, ${numbered.year}, ${numbered.sequence},
      ${numbered.number}, ${d.orderId}, ${d.orderVersion}, ${d.clientId}, ${d.budgetId},
      ${d.personId}, ${d.instalmentId}, ${d.corrects}, ${d.reason}, ${d.language}, ${d.issuedOn},
      ${d.dueOn}, ${model.currency}, ${net}, ${vat}, ${gross}, ${d.feeRate}, ${d.fee},
      ${d.guaranteeRate}, ${d.guarantee}, ${numbered.reference},
      ${tx.sql.json(wire.serialize(model) as never)}, ${file}, ${by}, ${at})`;
}
