/**
 * The ledger's pure core: chart, entries, a constructor for every event of docs/posting-table.md,
 * and figures over entries. The Postgres store is `@smart/ledger/store`.
 */

export {
  accountStatement,
  type Balance,
  balancesOf,
  itemOf,
  net,
  type OpenItem,
  openItems,
  type StatementLine,
  subjectOf,
  type TrialBalance,
  type TrialLine,
  trialBalance,
} from './balances.ts';
export { type BudgetView, budgetView, type Guarantee } from './budget.ts';
export {
  type Account,
  type AccountId,
  type AccountKind,
  accountOf,
  CHART,
  DIMENSIONS,
  type Dimension,
  type Dims,
  findAccount,
  RECIPIENT_ACCOUNTS,
  type RecipientKind,
} from './chart.ts';
export {
  type Book,
  checkAgainstBook,
  checkEntry,
  credit,
  debit,
  type Entry,
  entryOf,
  type Head,
  isLedgerId,
  LARGEST_AMOUNT,
  type Posting,
  reversalOf,
} from './entry.ts';
export { type OpeningBalance, opened, rounded, yearClosed } from './events/closing.ts';
export {
  type ClaimRef,
  guaranteeClaimed,
  guaranteeReturned,
  type Recoverable,
  receivableWrittenOff,
  recovered,
  shortfallBorne,
} from './events/guarantee.ts';
export {
  type BudgetPart,
  creditNoteIssued,
  creditPart,
  grossOf,
  type InvoiceAmounts,
  invoiceIssued,
  type Split,
  type SplitRule,
  splitsOf,
  type VatAmount,
} from './events/invoices.ts';
export {
  type Owed,
  type Paid,
  type Purchase,
  paymentExecuted,
  paymentReturned,
  reimbursementApproved,
  vatDeclared,
} from './events/payments.ts';
export {
  advanceGranted,
  type Charge,
  type Deduction,
  type Payee,
  type PayLine,
  type PayslipPosting,
  payrollPosted,
} from './events/payroll.ts';
export {
  bankCharged,
  clientPaid,
  clientPaymentReversed,
  interestReceived,
  type Settled,
  suspended,
} from './events/receipts.ts';
export { shareClaimed, sharePaid, shareSubscribed } from './events/shares.ts';
export {
  budgetMoved,
  interCompanyTransferred,
  settlementDue,
  settlementOwed,
  transferReceived,
} from './events/transfers.ts';
export { LedgerFault } from './fault.ts';
export { type Hold, type HoldMove, openHolds } from './hold.ts';
export {
  awaitingOf,
  type InvoiceBudget,
  type InvoiceState,
  invoiceState,
  openOf,
} from './invoice-state.ts';
export type { Outlet, Source } from './source.ts';
