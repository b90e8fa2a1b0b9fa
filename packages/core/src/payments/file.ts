/** The payment file of a batch, written anew from its rows: the same bytes and ids each time. */
import { createHash } from 'node:crypto';
import {
  isBankDay,
  type Payment,
  type PaymentBatch,
  paymentBlocks,
  writePain001,
} from '@smart/banking';
import type { Tx } from '../database/index.ts';
import { readSecrets, type Vault } from '../vault/index.ts';

/** Debtor as written in the file; kept with the batch, so that later changes change nothing. */
export interface BatchHeader {
  readonly initiator: string;
  readonly debtor: { readonly name: string; readonly iban: string; readonly bic?: string };
}

export interface PaymentRow {
  readonly id: string;
  readonly payeeName: string;
  readonly secret: string | null;
  readonly iban: string | null;
  readonly amount: bigint;
  readonly currency: string;
  readonly endToEndId: string;
  readonly remittance: string;
  readonly reference: string | null;
  readonly purpose: string;
}

export interface BatchFacts {
  readonly messageId: string;
  readonly executeOn: string;
  readonly preparedAt: string;
  readonly header: BatchHeader;
}

export const paymentColumns = (tx: Tx) => tx.sql`
  id, payee_name as "payeeName", iban_secret_id as secret, iban, amount_minor as amount, currency,
  end_to_end_id as "endToEndId", remittance, reference, purpose`;

/** Category of a payment for the banks; payments of one category share a block. */
const CATEGORY: Readonly<Record<string, string>> = { SALA: 'SALA', TAXS: 'TAXS', SSBE: 'SSBE' };

function paymentOf(
  { header, executeOn }: BatchFacts,
  row: PaymentRow,
  ibans: ReadonlyMap<string, string>,
): Payment {
  const { endToEndId, amount, currency, purpose } = row;
  const iban = row.iban ?? ibans.get(row.secret ?? '') ?? '';
  const category = CATEGORY[purpose];
  return {
    endToEndId,
    debtor: header.debtor,
    requestedDate: executeOn,
    amount,
    currency,
    creditor: { name: row.payeeName.slice(0, 70), iban },
    remittance:
      row.reference === null
        ? { kind: 'text', text: row.remittance }
        : { kind: 'reference', reference: row.reference },
    purpose,
    ...(category ? { categoryPurpose: category } : {}),
  };
}

/** Batch as `@smart/banking` takes it. IBANs of people come out of the vault. */
export async function batchOf(
  tx: Tx,
  vault: Vault,
  facts: BatchFacts,
  rows: readonly PaymentRow[],
): Promise<PaymentBatch> {
  const secrets = rows.flatMap(({ secret }) => secret ?? []);
  const ibans = await readSecrets(tx, vault, [...new Set(secrets)]);
  return {
    messageId: facts.messageId,
    createdAt: facts.preparedAt,
    initiatingParty: { name: facts.header.initiator },
    payments: rows.map((row) => paymentOf(facts, row, ibans)),
  };
}

export interface WrittenBatch {
  readonly xml: string;
  readonly hash: string;
  /** End-to-end id → block of the file. */
  readonly blocks: ReadonlyMap<string, string>;
}

/**
 * Checks and writes a batch. `today`: no payment asks for an earlier day; for a batch written anew
 * that is the day it was made for. Faults: banking's `payment.*`.
 */
export function writeBatch(batch: PaymentBatch, today: string): WrittenBatch {
  const xml = writePain001(batch, { today, isBankDay: (day) => isBankDay(day) });
  const hash = createHash('sha256').update(xml).digest('hex');
  const blocks = new Map(
    paymentBlocks(batch).flatMap(({ paymentInformationId, payments }) =>
      payments.map(({ endToEndId }) => [endToEndId, paymentInformationId] as const),
    ),
  );
  return { xml, hash, blocks };
}
