/** What the papers of an engagement must say, and in which form invoices are sent. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Busta paga (L. 4/1953) and libro unico (art. 39 D.L. 112/2008). */
export const payslipMentions: readonly Mention[] = [
  ...mentions('art. 1 L. 4/1953', 'employer person qualification period parts-of-pay deductions'),
  ...mentions('art. 1 L. 4/1953', 'net signature'),
  ...mentions('art. 39 D.L. 112/2008', 'hours-by-day leave-left inps-position inail-position'),
  ...mentions('art. 2120 c.c.', 'tfr'),
];

/** Written statement at the start (D.Lgs. 152/1997 as amended by D.Lgs. 104/2022). */
export const contractMentions: readonly Mention[] = [
  ...mentions('art. 1 D.Lgs. 152/1997', 'employer person place-of-work start end-of-term'),
  ...mentions('art. 1 D.Lgs. 152/1997', 'qualification probation training leave notice pay'),
  ...mentions('art. 1 D.Lgs. 152/1997', 'working-time collective-agreement social-insurers'),
  ...mentions('art. 15 D.Lgs. 81/2015', 'call availability'),
  ...mentions('art. 1 L. 142/2001', 'membership'),
];

/** Invoices: FatturaPA through the exchange system (SdI), for every resident client. */
export const invoiceProfile = {
  customization: 'FatturaPA 1.2',
  profile: 'SdI',
  mandatoryFor: 'residents',
  article: 'art. 1 D.Lgs. 127/2015',
} as const;
