import type { CaseMapping } from '@smart/law';
import { publishedKinds } from './mapping/published.ts';
import { workedKinds } from './mapping/worked.ts';

/** How the words of Italian case files are understood; anything else is not modelled. */
export const mapping: CaseMapping = { kinds: [...publishedKinds, ...workedKinds] };
