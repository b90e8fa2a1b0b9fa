import type { FieldErrors, Typed } from '@smart/ui/forms/form.ts';
import type { FaultText } from '@smart/ui/parts/fault.ts';

/** What a form shows after it was refused: everything typed, and why. Also read by the browser. */
export interface FormState {
  readonly typed: Typed;
  readonly errors: FieldErrors;
  readonly fault: FaultText | null;
  /** For the next attempt. */
  readonly intentId: string;
}
