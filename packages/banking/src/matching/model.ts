/** A transfer we prepared: executed when the bank debits it, returned when it comes back. */
export interface OutgoingPayment {
  readonly kind: 'payment';
  readonly id: string;
  readonly endToEndId: string;
  /** The file and block it was written in, for lines that book a whole block as one sum. */
  readonly messageId?: string;
  readonly paymentInformationId?: string;
  /** Minor units, positive. */
  readonly amount: bigint;
  readonly currency: string;
  readonly creditorIban: string;
  readonly state: 'sent' | 'executed' | 'returned';
}

/** Money we wait for: an issued invoice or a subscribed share. */
export interface Receivable {
  readonly kind: 'invoice' | 'share';
  readonly id: string;
  /** What the payer quotes in plain text, such as the invoice number. */
  readonly number?: string;
  /** Structured reference printed on the paper (ISO 11649 or national). */
  readonly reference?: string;
  /** Minor units still to be paid, zero or more. */
  readonly open: bigint;
  readonly currency: string;
  /** Accounts this payer is known to pay from. */
  readonly payerIbans: readonly string[];
}

export type OpenItem = OutgoingPayment | Receivable;

/** Who should look at money that found no counterpart. */
export type OwnerRole = 'finance-officer' | 'payroll-officer' | 'adviser';

/** By what an entry was recognised. */
export type Evidence =
  | 'end-to-end-id'
  | 'batch-id'
  | 'batch-total'
  | 'reference'
  | 'number'
  | 'similar-number'
  | 'account-and-amount'
  | 'account-and-total'
  | 'none';

/** What the money did to the items found. */
export type Outcome =
  | 'executed'
  | 'returned'
  | 'exact'
  | 'grouped'
  | 'part'
  | 'over'
  | 'less-charges'
  | 'suspense';

/** Why money stands on the suspense account. */
export type SuspenseReason =
  | 'unknown'
  | 'ambiguous'
  | 'overpaid'
  | 'group-short'
  | 'already-paid'
  | 'already-executed'
  | 'not-executed'
  | 'amount-differs'
  | 'currency-differs'
  | 'weak-evidence';

/** Money put in one place; minor units as the account sees it, debits negative. */
export type Placement =
  | {
      readonly to: 'item';
      readonly item: string;
      readonly effect: 'paid' | 'executed' | 'returned';
      readonly amount: bigint;
      /** What stays open on the item afterwards. */
      readonly leaves: bigint;
    }
  | { readonly to: 'bank-charges'; readonly amount: bigint }
  | {
      readonly to: 'suspense';
      readonly amount: bigint;
      readonly reason: SuspenseReason;
      readonly owner: OwnerRole;
    };

/** `certain`: by an id or reference; `strong`: unique, but by less; `none`: on suspense. */
export type Certainty = 'certain' | 'strong' | 'none';

/** Where the money of an entry, or of one payment inside it, belongs. Placements add up to it. */
export interface Proposal {
  readonly entry: string;
  /** Index of the payment inside the entry; 0 for an entry taken whole. */
  readonly part: number;
  readonly amount: bigint;
  readonly currency: string;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  readonly placements: readonly Placement[];
  /** Items a person should look at first, when nothing was matched. */
  readonly candidates: readonly string[];
}

export interface MatchOptions {
  /** What was placed before: entry identities, or `partKey`s for single payments of an entry. */
  readonly placed?: ReadonlySet<string>;
}

export interface MatchResult {
  /** In order of booking date, then identity. */
  readonly proposals: readonly Proposal[];
  /** Identities that are not booked yet and therefore moved nothing. */
  readonly pending: readonly string[];
  /** Identities that came more than once; they are proposed once. */
  readonly repeated: readonly string[];
}

/** Names one payment inside an entry. */
export const partKey = (entry: string, part: number): string => `${entry}/${part}`;
