/** The guarantee: what the house promises, what the fund bears, what comes back. */

export {
  type Claim,
  type ClaimState,
  claimColumns,
  claimKey,
  lockClaims,
  noteRecovery,
  type Recovery,
  writeOffKey,
} from './claims.ts';
// What other slices may use. This file imports neither orders nor invoices.
export {
  COVER_CONDITIONS,
  type Cover,
  type CoverCondition,
  type CoverFacts,
  type CoverReason,
  coverAtConfirmation,
  type GuaranteeRules,
  guaranteeRules,
} from './cover.ts';
export { capsOf, type InvoiceExposure, spreadExposure } from './exposure.ts';
export { budgetOpen, fundOpen, shareRecovery, vatBack } from './recovery.ts';
export { guaranteesOf, promisedOf } from './standing.ts';
