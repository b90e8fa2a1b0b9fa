/** What a statement line was recognised as, and why it was not. */
import { m } from '#paraglide/messages.js';

const KINDS: Readonly<Record<string, () => string>> = {
  invoice: m.suspense_kind_invoice,
  'invoice-return': m.suspense_kind_invoice_return,
  payment: m.suspense_kind_payment,
  'payment-return': m.suspense_kind_payment_return,
  share: m.suspense_kind_share,
  charge: m.suspense_kind_charge,
  interest: m.suspense_kind_interest,
  overpaid: m.suspense_kind_overpaid,
};
export const matchKind = (kind: string): string => KINDS[kind]?.() ?? kind;

const REASONS: Readonly<Record<string, () => string>> = {
  unknown: m.suspense_reason_unknown,
  ambiguous: m.suspense_reason_ambiguous,
  overpaid: m.suspense_reason_overpaid,
  'group-short': m.suspense_reason_group_short,
  'already-paid': m.suspense_reason_already_paid,
  'already-executed': m.suspense_reason_already_executed,
  'not-executed': m.suspense_reason_not_executed,
  'amount-differs': m.suspense_reason_amount_differs,
  'currency-differs': m.suspense_reason_currency_differs,
  'weak-evidence': m.suspense_reason_weak_evidence,
};
export const suspenseReason = (reason: string | null): string =>
  reason === null ? '' : (REASONS[reason]?.() ?? reason);

const OWNERS = {
  finance: m.suspense_owner_finance,
  payroll: m.suspense_owner_payroll,
  adviser: m.suspense_owner_adviser,
} as const;
export type OwnerRole = keyof typeof OWNERS;
export const ownerRole = (role: OwnerRole | null): string => (role ? OWNERS[role]() : '');
export const OWNER_ROLES = Object.keys(OWNERS) as readonly OwnerRole[];
