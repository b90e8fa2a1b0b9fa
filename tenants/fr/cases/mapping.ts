import type { CaseMapping } from '@smart/law';
import { checkKinds } from './mapping/checks.ts';
import { monthKinds } from './mapping/months.ts';
import { modelKinds } from './mapping/publicodes.ts';
import { workedKinds } from './mapping/worked.ts';

/** How the words of French case files are understood; anything else is not modelled. */
export const mapping: CaseMapping = {
  kinds: [...workedKinds, ...modelKinds, ...checkKinds, ...monthKinds],
};
