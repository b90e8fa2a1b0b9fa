import type { IsoDate } from '@smart/calendar';

/**
 * A postal address as payment schemes take it from November 2026 on: town and country always,
 * the rest in fields (structured) or in at most two lines of 70 characters (hybrid). An address
 * of lines alone is refused (EPC153-22).
 */
export interface PostalAddress {
  readonly street?: string;
  readonly buildingNumber?: string;
  readonly postCode?: string;
  readonly town: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lines?: readonly string[];
}

/** The account that pays. Without a BIC the bank is named `NOTPROVIDED`, as the scheme allows. */
export interface DebtorAccount {
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
  readonly address?: PostalAddress;
}

/** Who is paid: a person, an authority, a fund, a supplier. */
export interface Creditor {
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
  readonly address?: PostalAddress;
}

/**
 * What the creditor needs to recognise the payment: free text of at most 140 characters, an ISO
 * 11649 reference, or a national structured reference with the body that issues it.
 */
export type Remittance =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: string }
  | {
      readonly kind: 'national-reference';
      readonly reference: string;
      readonly issuer: string;
    };

/** One transfer. Its end-to-end id comes back with the statement and is never used twice. */
export interface Payment {
  readonly endToEndId: string;
  readonly instructionId?: string;
  readonly debtor: DebtorAccount;
  readonly requestedDate: IsoDate;
  /** Settles within seconds on any day (SCT Inst) instead of on the next bank day. */
  readonly instant?: boolean;
  /** Minor units, positive. */
  readonly amount: bigint;
  /** ISO 4217, one a file: euros go by SEPA, others by the country's own transfers. */
  readonly currency: string;
  readonly creditor: Creditor;
  readonly remittance?: Remittance;
  /** ISO 20022 external purpose, for the creditor: `SALA`, `TAXS`, `SSBE` … */
  readonly purpose?: string;
  /** ISO 20022 external category purpose, for the banks; payments of one category share a block. */
  readonly categoryPurpose?: string;
}

/** A payment file before it is written. `createdAt` is an input: same batch, same bytes. */
export interface PaymentBatch {
  /** At most 30 characters, because block ids add a number to it. */
  readonly messageId: string;
  /** ISO 8601 instant or local time to the second or finer. */
  readonly createdAt: string;
  readonly initiatingParty: { readonly name: string };
  /** `epc` (default) transliterates names and texts; `unicode` leaves them if the bank agrees. */
  readonly characters?: 'epc' | 'unicode';
  /** True books one sum a block, false one line a payment; unset leaves it to the bank. */
  readonly batchBooking?: boolean;
  readonly payments: readonly Payment[];
}

/** Payments of one account, date, speed and category: one debit block of the file. */
export interface PaymentBlock {
  readonly paymentInformationId: string;
  readonly debtor: DebtorAccount;
  readonly currency: string;
  readonly requestedDate: IsoDate;
  readonly instant: boolean;
  readonly categoryPurpose: string | undefined;
  /** In order of their end-to-end ids. */
  readonly payments: readonly Payment[];
  /** Minor units. */
  readonly total: bigint;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const blockKey = (p: Payment): string =>
  JSON.stringify([
    p.requestedDate,
    p.debtor.iban,
    p.instant ? 1 : 0,
    p.categoryPurpose ?? '',
    p.debtor.name,
    p.debtor.bic ?? '',
    p.debtor.address ?? null,
  ]);

const sum = (payments: readonly Payment[]): bigint => payments.reduce((n, p) => n + p.amount, 0n);

/**
 * The debit blocks a batch is written in, with the ids the bank quotes back. Blocks and payments
 * are sorted, so the order in which payments were collected changes nothing.
 */
export function paymentBlocks(batch: PaymentBatch): PaymentBlock[] {
  const groups = Map.groupBy(batch.payments, blockKey);
  const keys = [...groups.keys()].sort(compare);
  return keys.map((key, index) => {
    const payments = (groups.get(key) ?? []).toSorted((a, b) =>
      compare(a.endToEndId, b.endToEndId),
    );
    const first = payments[0] as Payment;
    return {
      paymentInformationId: `${batch.messageId}-${index + 1}`,
      debtor: first.debtor,
      currency: first.currency,
      requestedDate: first.requestedDate,
      instant: first.instant ?? false,
      categoryPurpose: first.categoryPurpose,
      payments,
      total: sum(payments),
    };
  });
}
