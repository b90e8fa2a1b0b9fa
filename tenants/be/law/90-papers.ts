/** What the papers of an engagement must say, and in which form invoices are sent. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Account of pay at each payment (law of 12 April 1965 art. 15; RD of 27 September 1966). */
export const payslipMentions: readonly Mention[] = mentions(
  'Law of 12/04/1965 art. 15; RD 27/09/1966',
  'employer rsz-number person niss period days-hours parts-of-pay gross nsso taxable pp csss net ' +
    'paid-on joint-committee',
);

/** Written and signed at the latest when work starts (law of 3 July 1978 art. 9). */
export const contractMentions: readonly Mention[] = mentions(
  'Law of 03/07/1978 art. 9; law of 07/10/2022',
  'employer person start end-of-term term-reason place-of-work kind-of-work working-time pay ' +
    'joint-committee leave accident-insurer probation-training',
);

/** Invoices between businesses: Peppol BIS Billing 3.0 is compulsory since 1 January 2026. */
export const invoiceProfile = {
  customization: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  profile: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  mandatoryFor: 'business',
  article: 'RD 08/07/2025; VAT code art. 53',
} as const;
