import type { CaseMapping } from '@smart/law';
import { otherKinds } from './mapping/others.ts';
import { payslipKinds } from './mapping/payslips.ts';
import { workedKinds } from './mapping/worked.ts';

/** How the words of Belgian case files are understood; anything else is not modelled. */
export const mapping: CaseMapping = { kinds: [...workedKinds, ...otherKinds, ...payslipKinds] };
