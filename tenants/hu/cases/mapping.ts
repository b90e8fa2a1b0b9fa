import type { CaseMapping } from '@smart/law';
import { checkKinds } from './mapping/checks.ts';
import { contractKinds } from './mapping/contracts.ts';
import { payslipKinds } from './mapping/payslips.ts';
import { workedKinds } from './mapping/worked.ts';

/** How the words of Hungarian case files are understood; anything else is not modelled. */
export const mapping: CaseMapping = {
  kinds: [...workedKinds, ...checkKinds, ...contractKinds, ...payslipKinds],
};
