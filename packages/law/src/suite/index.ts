/**
 * The contract suite: what every plug-in must hold, whoever wrote it. A vitest file calls
 * `runContractSuite` for each plug-in found on disk; the checks themselves need no test runner.
 */
import { describe, it } from 'vitest';
import { caseChecks } from './cases.ts';
import { declarationChecks } from './declarations.ts';
import { engineChecks } from './engine.ts';
import { jobChecks } from './jobs.ts';
import { knowledgeChecks } from './knowledge.ts';
import { messageChecks } from './messages.ts';
import type { Check, PlugIn } from './plug-in.ts';
import { sourceChecks } from './source.ts';
import { stepChecks } from './steps.ts';
import { valueChecks } from './values.ts';

export type { Check, PlugIn } from './plug-in.ts';

/** Every check of the contract for one plug-in. */
export const contractChecks = (plugIn: PlugIn): readonly Check[] => [
  ...valueChecks(plugIn),
  ...messageChecks(plugIn),
  ...sourceChecks(plugIn),
  ...engineChecks(plugIn),
  ...knowledgeChecks(plugIn),
  ...declarationChecks(plugIn),
  ...jobChecks(plugIn),
  ...stepChecks(plugIn),
  ...caseChecks(plugIn),
];

/** Registers the suite for one plug-in with vitest. */
export function runContractSuite(plugIn: PlugIn): void {
  describe(`contract of ${plugIn.jurisdiction.id}`, () => {
    for (const check of contractChecks(plugIn)) it(check.name, check.run);
  });
}
