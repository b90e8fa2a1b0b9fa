/** What the words of case files mean in this law. Kinds are told by what is given and asked. */
import type { CaseMapping } from '@smart/law';
import { checkKinds } from './mapping/checks.ts';
import { flowKinds } from './mapping/flow.ts';
import { payslipKinds } from './mapping/payslips.ts';
import { smallKinds } from './mapping/small.ts';
import { workedKinds } from './mapping/worked.ts';

export const mapping: CaseMapping = {
  kinds: [...workedKinds, ...flowKinds, ...payslipKinds, ...smallKinds, ...checkKinds],
};
