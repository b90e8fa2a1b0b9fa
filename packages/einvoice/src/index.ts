/**
 * Invoices and credit notes of EN 16931: our own model, its amounts and business rules, UBL out and
 * in, instalments whose VAT adds up, and the proposal of a VAT case. Pure: no clock, no network.
 */
export { calculate, parseInvoice } from './calculate.ts';
export { EinvoiceFault, type RuleFinding } from './fault.ts';
export {
  type Instalment,
  type InstalmentGroup,
  instalments,
  type OrderGroup,
  type PlanPart,
} from './instalments.ts';
export {
  type Address,
  type Adjustment,
  type Draft,
  draftSchema,
  type Identifier,
  type Invoice,
  type InvoiceLine,
  invoiceSchema,
  type LineAdjustment,
  type Party,
  type Payment,
  type Totals,
  VAT_CATEGORIES,
  type Vat,
  type VatCategory,
  type VatGroup,
} from './model.ts';
export { formatNumber } from './number.ts';
export {
  DEMANDS,
  type Demand,
  EN16931,
  PEPPOL_BIS_3,
  type Profile,
  withDemands,
} from './profile.ts';
export { checkInvoice, RULE_IDS, requireValid } from './rules/index.ts';
export { readUbl } from './ubl/read.ts';
export { writeUbl } from './ubl/write.ts';
export type { ServiceKind, VatCaseInput } from './vatcase/input.ts';
export {
  checkVatNumber,
  normalVatNumber,
  type VatNumberCheck,
  type VatNumberFault,
} from './vatcase/number.ts';
export { proposeVatCase, type VatCase, type VatCaseWarning } from './vatcase/propose.ts';
