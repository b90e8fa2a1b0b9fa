/** What the papers of an engagement must say, and in which form invoices are sent. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Receipt of wages by the official model, or the one agreed (ET art. 29.1). */
export const payslipMentions: readonly Mention[] = [
  ...mentions('Orden ESS/2098/2014', 'employer employer-nif ccc person person-nif naf'),
  ...mentions('Orden ESS/2098/2014', 'group seniority period days earnings deductions net'),
  ...mentions('Orden ESS/2098/2014', 'base-cc base-at employer-contributions base-irpf paid-on'),
];

/** Essential elements of the contract (ET art. 8; RD 1659/1998), and of the artistic one. */
export const contractMentions: readonly Mention[] = [
  ...mentions('ET art. 8.5; RD 1659/1998', 'employer person start end place kind-of-work grade'),
  ...mentions('ET art. 8.5; RD 1659/1998', 'pay working-time leave notice collective-agreement'),
  ...mentions('RD 1435/1985 art. 3, 5', 'temporary-cause performances trial-period'),
];

/** Invoices: Facturae to public bodies; between businesses once the order of RD 238/2026 is out. */
export const invoiceProfile = {
  customization: 'facturae-3.2.2',
  profile: 'urn:cen.eu:en16931:2017',
  mandatoryFor: 'public-bodies',
  article: 'Ley 25/2013; RD 1619/2012; RD 1007/2023 (VERI*FACTU); RD 238/2026',
} as const;
