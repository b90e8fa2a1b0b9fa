/** What the papers of an engagement must say, and in which form invoices are sent. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Payslip: pay, tax and period; holiday pay that is included stands apart. */
export const payslipMentions: readonly Mention[] = [
  ...mentions('10 kap. 17 § SFL', 'employer person period gross tax net paid-on'),
  ...mentions('5, 30 §§ SemL', 'holiday-pay'),
  ...mentions('6 § SjLL', 'karens'),
];

/** Written terms within seven days of the start, the rest within a month (6 c–6 e §§ LAS). */
export const contractMentions: readonly Mention[] = [
  ...mentions('6 c § LAS', 'employer person start place-of-work kind-of-work kind-of-employment'),
  ...mentions('6 c § LAS', 'end-of-fixed-term notice starting-pay due-dates-of-pay leave'),
  ...mentions('6 c § LAS', 'working-time collective-agreement social-insurer probation training'),
];

/** Invoices: Peppol BIS Billing 3; public bodies take nothing else. */
export const invoiceProfile = {
  customization: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  profile: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  endpointScheme: '0007',
  taxScheme: 'Godkänd för F-skatt',
  mandatoryFor: 'public-bodies',
  article: 'lag 2018:1277 (since 1 April 2019); no duty between businesses',
} as const;
