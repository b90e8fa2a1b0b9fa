/** Every legal value France’s law computes with. */
import type { Parameter } from '@smart/law';
import * as labour from './labour.ts';
import * as social from './social.ts';
import * as spectacle from './spectacle.ts';
import * as tax from './tax.ts';

export const parameters: readonly Parameter[] = [social, spectacle, tax, labour].flatMap(
  (group): Parameter[] => Object.values(group) as Parameter[],
);
