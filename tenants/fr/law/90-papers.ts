/** What the papers of an engagement must say, and in which form invoices are sent. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Payslip (R3243-1 CT): what it must name; it is kept without limit of time. */
export const payslipMentions: readonly Mention[] = [
  ...mentions('R3243-1 CT', 'employer siret naf collective-agreement person job hours gross'),
  ...mentions('R3243-1 CT', 'contributions net-before-tax net-social pas net-taxable net paid-on'),
  ...mentions('R3243-1 CT', 'leave employer-cost relief keep'),
];

/** Fixed-term contract (L1242-12 CT); CDDU: D1242-1, one for each engagement. */
export const contractMentions: readonly Mention[] = [
  ...mentions('L1242-12 CT', 'reason start end job collective-agreement pay trial pension-fund'),
  ...mentions('L1221-5-1, R1221-34 CT', 'employer person place hours leave notice dpae'),
];

/** E-invoices: received by everybody since 1 September 2026, issued by small firms a year later. */
export const invoiceProfile = {
  formats: 'Factur-X, UBL 2.1, CII (EN 16931)',
  receive: '2026-09-01',
  issueLarge: '2026-09-01',
  issueSmall: '2027-09-01',
  article: '289 bis CGI',
} as const;
