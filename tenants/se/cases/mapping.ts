import type { CaseMapping } from '@smart/law';
import { checkKinds } from './mapping/checks.ts';
import { payslipKinds } from './mapping/payslips.ts';
import { publishedKinds } from './mapping/published.ts';
import { workedKinds } from './mapping/worked.ts';

/** How the words of Swedish case files are understood; anything else is not modelled. */
export const mapping: CaseMapping = {
  kinds: [...workedKinds, ...checkKinds, ...publishedKinds, ...payslipKinds],
};
