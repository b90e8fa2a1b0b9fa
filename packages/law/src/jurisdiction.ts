/**
 * What a country's plug-in exports as `jurisdiction`, and what its rules are given.
 *
 * The law of a payslip has three parts that may come from three countries: labour law (of the
 * engagement) says what is earned, checked and due at the end; social security (of the person)
 * gives contributions; tax gives withholding. Each part is a function of its own; the engine calls
 * the one of the jurisdiction that applies.
 */
import type {
  Cents,
  Duty,
  EngagementInput,
  EngagementKind,
  EvaluationInput,
  FactSchemas,
  Finding,
  HouseInput,
  IsoDate,
  LineDefinition,
  Messages,
  Parameter,
  PayItem,
  PayKind,
  Period,
  Recipient,
  RuleDefinition,
  WorkDay,
} from './contract.ts';
import type { ResolvedValues } from './values.ts';

/** The four types a law is written in: its derived values and its three kinds of facts. */
export interface LawTypes {
  readonly values: unknown;
  readonly person: unknown;
  readonly engagement: unknown;
  readonly entity: unknown;
}

/** A running total the law watches. Its name in `Counters` is `key@2026`, `key@2026-Q1` … */
export interface CounterDefinition {
  readonly key: string;
  readonly scope: 'month' | 'quarter' | 'year' | 'life';
  /** `cents`, or what is counted (`days`). */
  readonly unit: string;
}

/** An engagement as the law being applied sees it, within the period. */
export interface EngagementView<L extends LawTypes = LawTypes> {
  readonly id: string;
  /** Contract kind under the law being applied. */
  readonly kind: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly facts: L['engagement'];
  /** Work days inside the period, by date. */
  readonly days: readonly WorkDay[];
  /** Pay due in the period, statutory pay of the labour law included. */
  readonly pay: readonly PayItem[];
  /** Everything known, also outside the period. */
  readonly input: EngagementInput;
}

/** Extra words of an explanation. Build it only when `LineSink.explaining`. */
export interface Why {
  /** Message key below `why.`; default: the line's id. */
  readonly message?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly cappedBy?: { readonly parameter: string; readonly amount: Cents };
  /** Percent as text where the rate is no whole number of millionths. */
  readonly rate?: string;
  /** Parameter keys used besides those the rule always reads. */
  readonly values?: readonly string[];
}

/** Where rules put their lines. One source of law, two sinks: amounts only, or explained. */
export interface LineSink {
  /** True when explanations are kept: spare the work of building `Why` otherwise. */
  readonly explaining: boolean;
  /**
   * Adds a line of the law being applied. A zero amount leaves no line unless its definition says
   * `keepZero`. `rate` is in millionths (`SCALE`), as `share` takes it.
   */
  add(
    line: string,
    engagement: string | null,
    amount: Cents,
    base?: Cents,
    rate?: number,
    why?: Why,
  ): void;
}

/** Everything a rule may know. There is no clock in it. */
export interface Context<L extends LawTypes = LawTypes> {
  readonly input: EvaluationInput;
  readonly period: Period;
  readonly paidOn: IsoDate;
  /** Derived values of the law on the period's last day, as known on `input.asOf`. */
  readonly values: L['values'];
  /** Derived values on another day (payment day, day of work). @throws law.no-value-for-date */
  valuesOn(date: IsoDate): L['values'];
  /** Rule in force on the period's last day as known on `asOf`, or null: then it gives nothing. */
  rule(id: string): RuleDefinition | null;
  /** The person's facts on the period's last day. */
  readonly person: L['person'];
  personOn(date: IsoDate): L['person'];
  readonly entity: L['entity'];
  readonly house: HouseInput;
  readonly engagements: readonly EngagementView<L>[];
  /** Which parts of this payslip this law decides. */
  readonly roles: { readonly labour: boolean; readonly social: boolean; readonly tax: boolean };

  /** Sum of a line of this law so far, of one engagement or of all. */
  amountOf(line: string, engagement?: string | null): Cents;
  /** Employee contributions so far (of whichever state), on current or special pay. */
  contributionsOn(pay: 'current' | 'special'): Cents;
  /** The same of one engagement. */
  contributionsOf(engagement: string, pay: 'current' | 'special'): Cents;

  /** A running total before the period. */
  counter(key: string): number;
  /** Adds what the whole period contributes to a running total. */
  count(key: string, amount: number): void;

  /**
   * Says that an amount now depends on a parameter. When it is missing or of confidence C and the
   * office has not confirmed it, the engine makes a finding that blocks issuing.
   */
  relyOn(parameter: string): void;
  /** Says something about the case: `finding.<code>` in the messages. */
  find(
    finding: Pick<Finding, 'code' | 'severity'> & Partial<Omit<Finding, 'code' | 'severity'>>,
  ): void;
}

export interface PublicHoliday {
  readonly date: IsoDate;
  /** Name: `holiday.<id>` in the messages. */
  readonly id: string;
}

/** A number with check digits that the office asks for. */
export interface IdentifierDefinition {
  readonly id: string;
  /** Whose it is; a bank account's number says where to pay, not who somebody is. */
  readonly of: 'person' | 'entity' | 'client' | 'account';
  /** Without blanks and dots, upper case: the form in which it is stored. */
  normalise(text: string): string;
  /** Null when right, otherwise a code below `identifier.` in the messages. */
  check(normalised: string): string | null;
}

/** One payment of net pay that creditors want a part of. */
export interface GarnishmentCase {
  readonly net: Cents;
  /** People the person maintains by law. */
  readonly dependants: number;
  /** True where 13th and 14th pay is paid besides. */
  readonly hasSpecialPay: boolean;
  /** Maintenance claims reach further. */
  readonly forMaintenance: boolean;
}

export interface Garnishment {
  /** What must be left to the person. */
  readonly protectedAmount: Cents;
  /** What creditors can have: net less the protected amount. */
  readonly attachable: Cents;
  /** Parameters it rests on: one that needs the office's confirmation blocks. */
  readonly reliesOn: readonly string[];
}

/** Something a paper must say: `paper.<id>` in the messages. */
export interface Mention {
  readonly id: string;
  readonly article: string;
}

export interface Jurisdiction<L extends LawTypes = LawTypes> {
  /** Lower-case country code, or `_template`. */
  readonly id: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly languages: readonly string[];
  /** Ids of regions whose public holidays differ; the first is the default. */
  readonly regions: readonly string[];
  /** Largest pay item the law can compute exactly, in minor units. */
  readonly maximumPay: Cents;
  /**
   * Pay is agreed, and lines are rounded, in whole multiples of so many minor units: 100 where an
   * amount has no minor units in practice (HUF). Searches go over these multiples. Default 1.
   */
  readonly payUnit?: Cents;

  readonly parameters: readonly Parameter[];
  readonly rules: readonly RuleDefinition[];
  readonly lines: readonly LineDefinition[];
  readonly recipients: readonly Recipient[];
  readonly counters: readonly CounterDefinition[];
  readonly kinds: readonly EngagementKind[];
  /** Earning line of each kind of pay the country knows. */
  readonly pay: Readonly<Partial<Record<PayKind, string>>>;
  readonly facts: FactSchemas<L['person'], L['engagement'], L['entity']>;
  /** Codes of the findings and kinds of the duties this law can give; all have messages. */
  readonly findings: readonly string[];
  readonly dutyKinds: readonly string[];
  readonly identifiers: readonly IdentifierDefinition[];
  /** A language each; keys: see README of the template. */
  readonly messages: Readonly<Record<string, Messages>>;

  /** Turns resolved values into what rules compute with: cents, scaled rates. Once a date. */
  derive(values: ResolvedValues): L['values'];

  /** Labour law: pay owed by statute besides what was agreed (sick pay …). */
  statutoryPay?(context: Context<L>, engagement: EngagementView<L>): readonly PayItem[];
  /** Social security: employee and employer contributions. */
  contributions(context: Context<L>, sink: LineSink): void;
  /** Tax: what the payer keeps, and payroll taxes of the employer. */
  withholding(context: Context<L>, sink: LineSink): void;
  /** Labour law only: what stands against approving, or must be known first. */
  check(context: Context<L>): void;
  /** Dated obligations towards authorities, as far as `Context.roles` makes them this law's. */
  duties(context: Context<L>): readonly Duty[];
  /**
   * Names the side of every step of the law on which the case stands (`insured/step-2`). It changes
   * exactly where, with a growing amount, net falls or employer cost jumps, and never comes back to
   * an earlier text; the engine finds the cent by bisection. Called when all lines are known.
   */
  regime(context: Context<L>): string;
  /** What falls due when the engagement ends on `to`: untaken leave, pro-rata 13th/14th. */
  atEnd(context: Context<L>, engagement: EngagementView<L>, to: IsoDate): readonly PayItem[];
  holidays(year: number, region: string): readonly PublicHoliday[];
  /** What of a net payment creditors can have. Without it a garnishment is not modelled. */
  garnishment?(values: L['values'], request: GarnishmentCase): Garnishment;
  /** What a payslip and a contract must say. */
  readonly papers?: {
    readonly payslip: readonly Mention[];
    readonly contract: readonly Mention[];
  };
}

/** Jurisdictions by id, as discovery finds them. */
export type JurisdictionRegistry = ReadonlyMap<string, Jurisdiction>;

/** A case on which the contract suite tries a plug-in. */
export interface Sample {
  readonly id: string;
  readonly input: EvaluationInput;
  /** The pay item the suite varies to look for undeclared cliffs. */
  readonly vary: { readonly engagement: string; readonly item: string };
  /** Minor units between two looks, where the law rounds to more than a unit. Default 100. */
  readonly step?: Cents;
}
