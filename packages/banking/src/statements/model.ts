import type { IsoDate } from '@smart/calendar';

/** What a bank's file is: a statement proves itself by its balances, a notification cannot. */
export type FileKind = 'statement' | 'notification';

/** The message versions read: ISO 20022 of 2009 and of 2019. */
export type CamtVersion = '.001.02' | '.001.08';

/** A balance in minor units, negative when overdrawn, on its date. */
export interface Balance {
  readonly amount: bigint;
  readonly date: IsoDate;
}

/** Only a booked entry has moved money; pending and informational ones may still vanish. */
export type EntryStatus = 'BOOK' | 'PDNG' | 'INFO' | 'FUTR';

/** An amount as some bank wrote it, in a currency that may not be ours. */
export interface ForeignAmount {
  readonly decimal: string;
  readonly currency: string;
}

/** A bank's charge; `amount` in minor units of the entry's currency, positive when it cost us. */
export interface Charge {
  readonly amount: bigint;
  /** True when it is already taken off the amount booked; undefined when the bank does not say. */
  readonly included: boolean | undefined;
}

/** Why a payment came back (ISO 20022 external return reason, such as `AC04` account closed). */
export interface ReturnReason {
  readonly code: string | undefined;
  readonly text: string;
}

/** The other side of a payment, as far as the bank names it. */
export interface Counterparty {
  readonly name: string | undefined;
  readonly iban: string | undefined;
  readonly bic: string | undefined;
}

/** One payment inside an entry. Ids are undefined where the bank writes `NOTPROVIDED`. */
export interface EntryDetail {
  /** Minor units, signed as the account sees it; undefined when the bank does not say. */
  readonly amount: bigint | undefined;
  readonly endToEndId: string | undefined;
  readonly instructionId: string | undefined;
  readonly messageId: string | undefined;
  readonly paymentInformationId: string | undefined;
  readonly bankReference: string | undefined;
  readonly counterparty: Counterparty;
  /** Structured creditor references and numbers of referred documents. */
  readonly references: readonly string[];
  /** Unstructured remittance, its lines put together. */
  readonly text: string;
  readonly purpose: string | undefined;
  readonly returnReason: ReturnReason | undefined;
  readonly charges: readonly Charge[];
  /** The amount as the payer instructed it, before conversion and charges. */
  readonly instructed: ForeignAmount | undefined;
}

/** A sum of several payments booked as one line. */
export interface BatchSummary {
  readonly messageId: string | undefined;
  readonly paymentInformationId: string | undefined;
  readonly count: number | undefined;
}

/** The bank's classification of an entry (ISO 20022 bank transaction code). */
export interface TransactionCode {
  readonly domain: string | undefined;
  readonly family: string | undefined;
  readonly subFamily: string | undefined;
  readonly proprietary: string | undefined;
}

/** One line of the account. */
export interface StatementEntry {
  /** Hash of what makes this line itself, the same in every file that carries it. */
  readonly identity: string;
  /** Place in its statement, from 1. */
  readonly position: number;
  /** Minor units: credits positive, debits negative. */
  readonly amount: bigint;
  readonly currency: string;
  readonly status: EntryStatus;
  /** True when the line undoes an earlier one. */
  readonly reversal: boolean;
  readonly bookingDate: IsoDate | undefined;
  readonly valueDate: IsoDate | undefined;
  readonly bankReference: string | undefined;
  readonly code: TransactionCode;
  readonly batch: BatchSummary | undefined;
  readonly details: readonly EntryDetail[];
  /** True when the details' amounts add up to the entry, so that it can be split by them. */
  readonly detailsComplete: boolean;
  readonly charges: readonly Charge[];
  readonly note: string;
}

/** The account a file speaks of: its IBAN, or whatever other number the bank uses. */
export interface StatementAccount {
  readonly iban: string | undefined;
  readonly other: string | undefined;
  readonly currency: string;
  readonly owner: string | undefined;
}

/** One account's lines of one period. Balances are undefined in notifications only. */
export interface Statement {
  readonly kind: FileKind;
  readonly id: string;
  readonly sequence: number | undefined;
  readonly createdAt: string | undefined;
  readonly account: StatementAccount;
  readonly opening: Balance | undefined;
  readonly closing: Balance | undefined;
  readonly entries: readonly StatementEntry[];
}

/** What a bank's file holds, in the file's order. */
export interface StatementFile {
  readonly kind: FileKind;
  readonly version: CamtVersion;
  readonly messageId: string;
  readonly createdAt: string;
  readonly statements: readonly Statement[];
}
