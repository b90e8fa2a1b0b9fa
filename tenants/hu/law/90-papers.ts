/** What the papers of an engagement must say, and how invoices are reported. */
import type { Mention } from '@smart/law';

const mentions = (article: string, ids: string): readonly Mention[] =>
  ids.split(' ').map((id) => ({ id, article }));

/** Written account of pay by the tenth of the next month (Mt. 155. §). */
export const payslipMentions: readonly Mention[] = [
  ...mentions('Mt. 155. § (2)', 'employer person period parts-of-pay gross deductions net'),
  ...mentions('Mt. 155. § (2)', 'szja-base tb-base allowances paid-on'),
];

/** Written contract and information on its terms (Mt. 44–46. §). */
export const contractMentions: readonly Mention[] = [
  ...mentions('Mt. 45. §', 'employer person basic-pay job duration place-of-work'),
  ...mentions('Mt. 46. §', 'working-time other-pay due-dates-of-pay tasks leave notice'),
  ...mentions('Mt. 46. §', 'training authorities collective-agreement'),
];

/**
 * Every invoice is reported to NAV at once, machine to machine (Online Számla 3.0); the invoice
 * itself follows EN 16931.
 */
export const invoiceProfile = {
  customization: 'urn:cen.eu:en16931:2017',
  report: 'NAV Online Számla 3.0',
  mandatoryFor: 'every-invoice',
  article: 'Áfa tv. 10. melléklet',
} as const;
