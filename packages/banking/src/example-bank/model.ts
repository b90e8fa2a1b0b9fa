import type { IsoDate } from '@smart/calendar';
import type {
  Balance,
  CamtVersion,
  Counterparty,
  EntryStatus,
  FileKind,
  ForeignAmount,
} from '../statements/model.ts';

/** One payment inside a line the example bank writes; amounts signed as the account sees them. */
export interface WrittenDetail {
  readonly amount: bigint;
  readonly endToEndId?: string;
  readonly instructionId?: string;
  readonly messageId?: string;
  readonly paymentInformationId?: string;
  readonly bankReference?: string;
  readonly counterparty?: Partial<Counterparty>;
  readonly reference?: string;
  readonly text?: string;
  readonly purpose?: string;
  /** ISO 20022 external return reason; makes the line a return of one of our payments. */
  readonly returnReason?: string;
  /** Taken off before booking, minor units. */
  readonly charge?: bigint;
  readonly instructed?: ForeignAmount;
}

/** One line of the account; minor units, debits negative. */
export interface WrittenEntry {
  readonly amount: bigint;
  readonly bookingDate: IsoDate;
  readonly valueDate?: IsoDate;
  readonly status?: EntryStatus;
  readonly reversal?: boolean;
  readonly bankReference?: string;
  /** Bank transaction code; a SEPA transfer received or sent where absent. */
  readonly code?: readonly [domain: string, family: string, subFamily: string];
  readonly batch?: {
    readonly messageId?: string;
    readonly paymentInformationId?: string;
    readonly count: number;
  };
  readonly details: readonly WrittenDetail[];
  readonly note?: string;
}

/** One account's statement; its closing balance is computed from the booked lines. */
export interface WrittenStatement {
  readonly id: string;
  readonly sequence: number;
  readonly account: {
    readonly iban: string;
    readonly currency: string;
    readonly owner?: string;
  };
  readonly opening: Balance;
  readonly closingDate: IsoDate;
  readonly entries: readonly WrittenEntry[];
}

/** A file as the example bank sends it. */
export interface WrittenFile {
  /** `statement` (camt.053) where absent; a `notification` is camt.054, without balances. */
  readonly kind?: FileKind;
  readonly version: CamtVersion;
  readonly messageId: string;
  readonly createdAt: string;
  readonly statements: readonly WrittenStatement[];
}
