/** Every legal value the law of the Netherlands computes with. */
import type { Parameter } from '@smart/law';
import * as artists from './artists.ts';
import * as pay from './pay-and-leave.ts';
import * as premiums from './premiums.ts';
import * as special from './special-rate.ts';
import * as tax from './wage-tax.ts';
import * as time from './work-time.ts';

export const parameters: readonly Parameter[] = [
  tax,
  special,
  premiums,
  artists,
  pay,
  time,
].flatMap((group): Parameter[] => Object.values(group));
