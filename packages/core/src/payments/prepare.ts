/** Payments come into being here: each settles one open item of the ledger, once. */
import type { Owed } from '@smart/ledger';
import { newId, type Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';

export const PURPOSES = ['SALA', 'TAXS', 'SSBE', 'SUPP', 'OTHR'] as const;
export type Purpose = (typeof PURPOSES)[number];

export type Payee =
  | { readonly kind: 'person'; readonly personId: string }
  | {
      readonly kind: 'authority' | 'client' | 'supplier' | 'creditor';
      /** Recipient, client or creditor id. */
      readonly id: string;
      readonly name: string;
      readonly iban: string;
      /** Whose matter it is, where it is a person's: a garnishment. */
      readonly personId?: string;
    };

export interface NewPayment {
  readonly entityId: string;
  readonly payee: Payee;
  /** Minor units, above zero. */
  readonly amount: bigint;
  readonly currency: string;
  /** What the payee reads, at most 140 characters. */
  readonly remittance: string;
  /** Structured reference (ISO 11649), where the payee demands one. */
  readonly reference?: string;
  readonly purpose: Purpose;
  readonly dueOn: string;
  readonly source: {
    readonly kind: 'payslip' | 'duty' | 'expense' | 'refund' | 'share' | 'advance' | 'garnishment';
    readonly id: string;
  };
  /** The open item it settles; the liability stands in the books already. */
  readonly owed: Owed;
  /** A returned payment that this one tries again. */
  readonly replaces?: string;
  readonly now: string;
}

export interface Prepared {
  readonly id: string;
  /** Goes out with the file and comes back with the statement. */
  readonly endToEndId: string;
}

interface Account {
  readonly person: string;
  readonly secret: string;
  readonly holder: string;
}

async function accountsOf(tx: Tx, persons: readonly string[]): Promise<Map<string, Account>> {
  if (persons.length === 0) return new Map();
  const rows = await tx.sql<Account[]>`
    select person, secret, holder from person_bank_account
    where state = 'in force' and person in ${tx.sql(persons as string[])}`;
  return new Map(rows.map((row) => [row.person, row]));
}

function rowOf(tx: Tx, payment: NewPayment, accounts: ReadonlyMap<string, Account>) {
  const { payee, source } = payment;
  const account = payee.kind === 'person' ? accounts.get(payee.personId) : undefined;
  if (payee.kind === 'person' && !account)
    throw new Fault('payments.account-missing', { person: payee.personId }, 'conflict');
  const id = newId();
  return {
    id,
    entity_id: payment.entityId,
    payee_kind: payee.kind,
    person_id: payee.personId ?? null,
    payee_id: payee.kind === 'person' ? payee.personId : payee.id,
    payee_name: payee.kind === 'person' ? account!.holder : payee.name,
    iban_secret_id: account?.secret ?? null,
    iban: payee.kind === 'person' ? null : payee.iban,
    amount_minor: payment.amount,
    currency: payment.currency,
    end_to_end_id: id.replaceAll('-', ''),
    remittance: payment.remittance,
    reference: payment.reference ?? null,
    purpose: payment.purpose,
    due_on: payment.dueOn,
    source_kind: source.kind,
    source_id: source.id,
    owed: tx.sql.json(payment.owed as never),
    state: 'prepared',
    replaces: payment.replaces ?? null,
    created_at: payment.now,
  };
}

/**
 * Prepares payments, all or none. Nothing is posted: a file is not a payment, the liability stays
 * open until the bank's statement shows the debit. Faults: `payments.account-missing` (a person
 * without a bank account in force), `payments.already-prepared` (same source and payee).
 */
export async function preparePayments(
  tx: Tx,
  payments: readonly NewPayment[],
): Promise<readonly Prepared[]> {
  if (payments.length === 0) return [];
  const persons = payments.flatMap(({ payee }) =>
    payee.kind === 'person' ? [payee.personId] : [],
  );
  const accounts = await accountsOf(tx, [...new Set(persons)]);
  const rows = payments.map((payment) => rowOf(tx, payment, accounts));
  const made = await tx.sql<{ id: string }[]>`
    insert into payment ${tx.sql(rows as never)}
    on conflict (source_kind, source_id, payee_id) where state not in ('returned', 'cancelled')
    do nothing returning id`;
  if (made.length !== rows.length) {
    const known = new Set(made.map(({ id }) => id));
    const double = rows.find(({ id }) => !known.has(id))!;
    throw new Fault('payments.already-prepared', { source: double.source_id }, 'conflict');
  }
  return rows.map(({ id, end_to_end_id: endToEndId }) => ({ id, endToEndId }));
}

/** The same for one. */
export async function preparePayment(tx: Tx, payment: NewPayment): Promise<Prepared> {
  const [prepared] = await preparePayments(tx, [payment]);
  return prepared!;
}
