import type { CaseMapping } from '@smart/law';
import { payslipKinds } from './mapping/payslips.ts';
import { procedureKinds } from './mapping/procedures.ts';
import { workedKinds } from './mapping/worked.ts';

/** How the words of Spanish case files are understood; anything else is not modelled. */
export const mapping: CaseMapping = {
  kinds: [...workedKinds, ...payslipKinds, ...procedureKinds],
};
