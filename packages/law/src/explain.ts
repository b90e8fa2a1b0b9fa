/** Explanations are not stored: they are made again from the stored input. */
import type { Evaluation, EvaluationInput, Payslip, PayslipLine } from './contract.ts';
import { evaluate } from './evaluate.ts';
import { LawFault } from './fault.ts';
import { contentHash } from './hash.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';

const bare = ({ explanation: _, ...line }: PayslipLine): PayslipLine => line;

/** Hash of a payslip's content. Explanations do not count: they can always be made again. */
export const payslipHash = (payslip: Payslip): string =>
  contentHash({ ...payslip, lines: payslip.lines.map(bare) });

/** The evaluation of an input with why each line has its amount. @throws LawFault */
export const explain = (registry: JurisdictionRegistry, input: EvaluationInput): Evaluation =>
  evaluate(registry, input, { explain: true });

/**
 * Explains an issued payslip from its stored input, and proves that it is the same payslip.
 * @throws LawFault `law.hash-differs` when the input no longer gives the payslip that was issued
 */
export function explainIssued(
  registry: JurisdictionRegistry,
  input: EvaluationInput,
  hash: string,
): Payslip {
  const { payslips } = explain(registry, input);
  const found = payslips.find((payslip) => payslipHash(payslip) === hash);
  if (!found) throw new LawFault('law.hash-differs', '', { hash });
  return found;
}
