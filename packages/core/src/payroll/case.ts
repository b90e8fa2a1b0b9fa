/** Everything about one person that a run computes with; plain data, read in portions. */
import type {
  EngagementInput,
  EvaluationInput,
  HouseInput,
  IssuedLine,
  Jurisdiction,
  JurisdictionRegistry,
  NamedDeduction,
  Period,
} from '@smart/law';
import type { Estimate, KnownMonth, Standing } from './rules.ts';

export interface RunFacts {
  readonly id: string;
  readonly entityId: string;
  readonly year: number;
  readonly number: number;
  readonly period: Period;
  readonly payOn: string;
  readonly asOf: string;
}

/** A named deduction that is approved and has something left. */
export interface OpenDeduction {
  readonly id: string;
  readonly kind: NamedDeduction['kind'];
  readonly rank: number;
  readonly creditor: string;
  readonly iban: string | null;
  readonly reference: string;
  /** Still owed, minor units; not more than agreed a payslip. */
  readonly owed: bigint;
  readonly dependants: number;
  readonly version: number;
  /** Taken by earlier payslips of the run's period. */
  readonly takenBefore: bigint;
}

/** An approved plan to recover a negative difference that no payslip has booked yet. */
export interface Plan {
  readonly id: string;
  readonly month: string;
  readonly total: bigint;
}

/** An issued payslip of a month. */
export interface Issued {
  readonly id: string;
  readonly lines: readonly IssuedLine[];
}

export interface Account {
  /** Row of the vault. */
  readonly secret: string;
  readonly effectiveOn: string;
}

/** What one month's evaluation needs besides the person. */
export interface MonthInput {
  readonly month: string;
  readonly engagements: readonly EngagementInput[];
  readonly house: HouseInput;
}

export interface PersonCase {
  readonly person: EvaluationInput['person'];
  readonly known: readonly KnownMonth[];
  readonly standing: Standing;
  /** Months to compute, oldest first. */
  readonly months: readonly MonthInput[];
  readonly issued: ReadonlyMap<string, readonly Issued[]>;
  readonly account: Account | null;
  /** Where money went last. */
  readonly lastAccount: string | null;
  readonly deductions: readonly OpenDeduction[];
  readonly plans: readonly Plan[];
  /** Days of the period nobody confirmed. */
  readonly unconfirmed: readonly string[];
}

/** What approval said about an engagement. */
export interface Approved {
  readonly budget: string;
  readonly estimates: readonly Estimate[];
}

export interface Ground {
  readonly registry: JurisdictionRegistry;
  readonly law: Jurisdiction;
  readonly entity: EvaluationInput['entity'];
  readonly run: RunFacts;
  readonly approved: ReadonlyMap<string, Approved>;
}
