import type { CaseMapping } from '@smart/law';
import { invoiceKinds } from './mapping/invoices.ts';
import { payslipKinds } from './mapping/payslips.ts';
import { workedKinds } from './mapping/worked.ts';

/** How the words of Dutch case files are understood; anything else is not modelled. */
export const mapping: CaseMapping = {
  kinds: [...workedKinds, ...invoiceKinds, ...payslipKinds],
};
