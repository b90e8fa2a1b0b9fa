/** What the papers of an engagement must say, and in which form invoices are sent. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Written account of pay for each month (§ 2f AVRAG, § 78 Abs 5 EStG). */
export const payslipMentions: readonly Mention[] = [
  ...mentions('§ 78 Abs 5 EStG', 'gross sv-base sv-contributions lst-base lst bv-base bv'),
  ...mentions('§ 78 Abs 5 EStG', 'commuter-allowance family-bonus'),
  ...mentions('§ 2f AVRAG', 'employer person period parts-of-pay net paid-on'),
];

/** Statement of terms handed over at the start (Dienstzettel, § 2 AVRAG). */
export const contractMentions: readonly Mention[] = [
  ...mentions('§ 2 Abs 2 AVRAG', 'employer person start end-of-fixed-term notice place-of-work'),
  ...mentions('§ 2 Abs 2 AVRAG', 'grade kind-of-work starting-pay due-dates-of-pay leave'),
  ...mentions('§ 2 Abs 2 AVRAG', 'working-time collective-agreement social-insurer bv-fund'),
  ...mentions('§ 2 Abs 2 AVRAG', 'probation training'),
];

/** Invoices: EN 16931 as UBL for everyone; federal bodies take it through Peppol. */
export const invoiceProfile = {
  customization: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  profile: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  mandatoryFor: 'federal-bodies',
  article: '§ 5 IKTKonG (since 2014); no duty between businesses',
} as const;
