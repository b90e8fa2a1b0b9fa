/** An outlook in the person's language: what the screens of engagements and the simulator draw. */
import type { HundredGroup } from '@smart/ui';

export interface SaidFinding {
  readonly id: string;
  readonly tone: 'stop' | 'caution' | 'plain';
  readonly text: string;
  readonly article: string | null;
}

export interface SaidPoint {
  readonly amount: string;
  readonly gross: string;
  readonly net: string;
  readonly cost: string;
}

/** Amounts are minor units as texts, so that it can travel as JSON. */
export interface SaidOutlook {
  readonly currency: string;
  readonly amount: string;
  readonly status: 'given' | 'exact' | 'nearest' | 'out-of-reach';
  readonly below: SaidPoint | null;
  readonly above: SaidPoint | null;
  readonly billed: string;
  readonly fee: string;
  readonly cost: string;
  readonly employerContributions: string;
  readonly gross: string;
  readonly employeeContributions: string;
  readonly withholding: string;
  readonly net: string;
  readonly hold: string;
  /** Null where there is no budget (simulator). */
  readonly free: string | null;
  readonly enough: boolean;
  readonly effects: readonly { readonly id: string; readonly text: string; readonly why: string }[];
  readonly findings: readonly SaidFinding[];
  readonly cliffs: readonly { readonly last: SaidPoint; readonly next: SaidPoint }[];
  readonly end: {
    readonly on: string;
    readonly agreed: boolean;
    readonly items: readonly {
      readonly id: string;
      readonly label: string;
      readonly amount: string;
    }[];
    readonly net: string;
    readonly cost: string;
  };
  readonly hundred: readonly HundredGroup[];
}
