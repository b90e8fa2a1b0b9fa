/** What the papers of an engagement must say, and in which form invoices are sent. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Written specification of pay (art. 7:626 BW). */
export const payslipMentions: readonly Mention[] = [
  ...mentions('art. 7:626 BW', 'gross parts-of-pay deductions net minimum-wage employer person'),
  ...mentions('art. 7:626 BW', 'period contract-hours contract-term on-call-contract paid-on'),
];

/** Written statement of terms (art. 7:655 BW). */
export const contractMentions: readonly Mention[] = [
  ...mentions('art. 7:655 BW', 'employer person place-of-work kind-of-work start term leave'),
  ...mentions('art. 7:655 BW', 'notice starting-pay due-dates-of-pay working-time pension'),
  ...mentions('art. 7:655 BW', 'collective-agreement payroll-contract probation training'),
];

/** Invoices: SI-UBL 2.0 (NLCIUS) through Peppol; central government insists on it. */
export const invoiceProfile = {
  customization: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0',
  profile: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  mandatoryFor: 'central-government',
  article: 'Aanbestedingswet 2012; no duty between businesses',
} as const;
