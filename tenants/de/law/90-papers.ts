/** What the papers of an engagement must say, and in which form invoices are sent. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Statement of pay for each period (§ 108 GewO, § 1 EBV). */
export const payslipMentions: readonly Mention[] = [
  ...mentions('§ 1 Abs 1 EBV', 'employer person birth-date insurance-number start end period'),
  ...mentions('§ 1 Abs 1 EBV', 'tax-days tax-class child-allowances church tax-id allowances'),
  ...mentions('§ 1 Abs 1 EBV', 'health-fund insurance-days contribution-group'),
  ...mentions('§ 1 Abs 2 EBV', 'parts-of-pay gross taxes contributions net deductions paid-on'),
];

/** Terms in writing (§ 2 NachwG); a fixed term before the work starts (§ 14 Abs 4 TzBfG). */
export const contractMentions: readonly Mention[] = [
  ...mentions('§ 2 Abs 1 NachwG', 'employer person start end-of-fixed-term place-of-work'),
  ...mentions('§ 2 Abs 1 NachwG', 'kind-of-work probation starting-pay due-dates-of-pay'),
  ...mentions('§ 2 Abs 1 NachwG', 'working-time breaks overtime leave training pension-provider'),
  ...mentions('§ 2 Abs 1 NachwG', 'notice collective-agreement'),
  ...mentions('§ 14 TzBfG', 'fixed-term-reason'),
];

/** Invoices: EN 16931 as XRechnung; the federal platform (ZRE) takes it with a Leitweg-ID. */
export const invoiceProfile = {
  customization: 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0',
  profile: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  mandatoryFor: 'business',
  article: '§ 14 UStG: receive since 2025; issue from 2027, with small turnover from 2028',
} as const;
