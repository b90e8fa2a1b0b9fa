/**
 * THE LAW CONTRACT: what a country's plug-in must export, and what the engine gives back.
 *
 * Everything here is plain data and pure functions. Amounts are safe integers in minor units
 * (cents); rates are exact decimals scaled to integers by `@smart/money` inside the rules. Dates are
 * ISO strings (`2026-11-23`), never `Date`. Nothing may read a clock, the network or a locale.
 *
 * The unit of law is a person × a legal entity × a period with everything known about it, not an
 * engagement: the engine computes the whole accumulation period and issues the difference to what
 * was already issued (DESIGN §3).
 */
import type { z } from 'zod';

/** Calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;
/** Safe integer, minor units of the entity's currency. */
export type Cents = number;
/** A official source · B secondary source · C unverified: must be confirmed by the office. */
export type Confidence = 'A' | 'B' | 'C';
/** National facts of a person, engagement or entity, validated by the plug-in's zod schema. */
export type Facts = Readonly<Record<string, unknown>>;
/** Running totals a law watches (year to date …): key → cents or a count. */
export type Counters = Readonly<Record<string, number>>;

// ── values ──────────────────────────────────────────────────────────────────────────────────────

/** One value of a parameter: valid from/to, and public knowledge since `knownFrom`. */
export interface DatedValue<T> {
  readonly value: T;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly knownFrom: IsoDate;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A legal value over both time axes, newest first. */
export interface Parameter<T = unknown> {
  readonly key: string;
  /** `EUR`, `%`, `days`, `EUR/km` …: shown beside the value. */
  readonly unit: string;
  readonly article: string;
  /**
   * When no value is valid and known: `fault` (default) → `law.no-value-for-date`; `ask` → the
   * office must enter one before anything that relies on it is issued; `absent` → the law simply
   * has none on that day.
   */
  readonly whenMissing?: 'fault' | 'ask' | 'absent';
  /** What a value the office enters looks like, where none is published. */
  readonly example?: T;
  readonly values: readonly DatedValue<T>[];
}

// ── rules, lines ────────────────────────────────────────────────────────────────────────────────

export type Rounding =
  | 'half-up-cent'
  | 'down-cent'
  | 'half-even-cent'
  | 'half-up-unit'
  | 'down-unit'
  | 'none';

/**
 * A rule of law: what the reader finds under its article. Rules contain no numbers. A reform is a
 * second definition of the same id with later dates and, where the formula differs, a `variant`.
 */
export interface RuleDefinition {
  readonly id: string;
  readonly variant?: string;
  readonly article: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly knownFrom: IsoDate;
  readonly rounding: Rounding;
  /**
   * Keys of the parameters the rule always reads. They are listed in each explanation, and one of
   * confidence C (or missing) blocks issuing as soon as the rule gives an amount. A parameter that
   * matters only sometimes is left out here and named by `Context.relyOn` when it does.
   */
  readonly values: readonly string[];
}

/** Which side of the payslip a line stands on. */
export type LineSide =
  | 'earning' // adds to gross
  | 'employee' // kept from gross (contribution or tax)
  | 'employer' // on top of gross
  | 'information'; // no money moves (a base, a counter)

/** Where 100 € went: the five groups of the picture. */
export type LineGroup = 'now' | 'later' | 'protection' | 'state' | 'cooperative';

export interface LineDefinition {
  readonly id: string;
  readonly side: LineSide;
  readonly group: LineGroup;
  /** Who receives the money: `person`, or an id of `Jurisdiction.recipients`. */
  readonly recipient: string;
  /** The rule that computes it. */
  readonly rule: string;
  /** Employee side: what the amount is. Default `contribution`. */
  readonly part?: 'contribution' | 'withholding';
  /** Which pay the line is computed on; withholding deducts contributions by it. */
  readonly on?: 'current' | 'special';
  /** Information side: the amounts of these lines are `Totals.taxable`. */
  readonly total?: 'taxable';
  /** Keep the line when it is zero, because its absence would be a question. */
  readonly keepZero?: boolean;
}

/** Who is paid besides the person: health insurance, tax office, municipality, fund. */
export interface Recipient {
  readonly id: string;
  readonly kind: 'social-insurance' | 'tax-office' | 'municipality' | 'fund';
}

/** Why a line has its amount: base × rate, capped by what, under which article. */
export interface Explanation {
  readonly rule: string;
  readonly article: string;
  readonly base?: Cents;
  /** Decimal string in percent, e.g. `"18.07"`. */
  readonly rate?: string;
  readonly cappedBy?: { readonly parameter: string; readonly amount: Cents };
  readonly values: readonly {
    readonly key: string;
    readonly value: unknown;
    readonly from: IsoDate;
    readonly source: string;
    readonly confidence: Confidence;
  }[];
  /** Key of a sentence in the plug-in's messages, with its parameters. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

// ── input ───────────────────────────────────────────────────────────────────────────────────────

export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Facts valid from a day on; the newest one not later than the day asked for holds. */
export interface DatedFacts {
  readonly from: IsoDate;
  readonly facts: Facts;
  /** Whose schema the facts follow; the legal entity's jurisdiction when absent. */
  readonly jurisdiction?: string;
}

/** Which state's law applies from a day on (social security: one at a time). */
export interface DatedJurisdiction {
  readonly from: IsoDate;
  readonly jurisdiction: string;
}

export type WorkDayState = 'planned' | 'worked' | 'changed' | 'cancelled' | 'sick' | 'holiday';

export interface WorkDay {
  readonly date: IsoDate;
  readonly minutes: number;
  readonly state: WorkDayState;
}

export type PayKind =
  | 'salary' // agreed pay of the month (or of the part of it worked)
  | 'day' // pay of one work day (`from` = `to` = that day)
  | 'lump-sum' // pay for a result
  | 'special' // 13th/14th and the like
  | 'leave-compensation' // untaken leave at the end
  | 'bonus';

/** A pay agreed for an engagement; `from`/`to` say what it pays for. */
export interface PayItem {
  readonly id: string;
  readonly kind: PayKind;
  readonly amount: Cents;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Day it falls due: the period this day lies in computes it. Default `to`. */
  readonly due?: IsoDate;
  readonly facts?: Facts;
}

export interface EngagementInput {
  readonly id: string;
  /** Id of the contract kind in `Jurisdiction.kinds`. */
  readonly kind: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly facts: Facts;
  readonly days: readonly WorkDay[];
  readonly pay: readonly PayItem[];
  /** Whose labour law; the legal entity's jurisdiction when absent. */
  readonly jurisdiction?: string;
  /** What another jurisdiction must know of this engagement when its law applies too. */
  readonly under?: Readonly<Record<string, { readonly kind: string; readonly facts: Facts }>>;
}

/** House values and the office's confirmations of unverified or missing legal values. */
export interface HouseInput {
  readonly values: Readonly<Record<string, number | string | boolean>>;
  /** Parameter key → value confirmed (or entered) by the office. */
  readonly confirmed: Readonly<Record<string, unknown>>;
}

/** A line of an earlier payslip of the same period (`asIssued` makes it from a payslip line). */
export interface IssuedLine {
  /** The legal entity's jurisdiction when absent. */
  readonly jurisdiction?: string;
  readonly line: string;
  readonly engagement: string | null;
  readonly amount: Cents;
  readonly base?: Cents;
}

export interface EvaluationInput {
  /** What was publicly known on this day is used ("known from" axis). */
  readonly asOf: IsoDate;
  readonly period: Period;
  readonly paidOn: IsoDate;
  readonly entity: {
    readonly id: string;
    /** Home jurisdiction: its ids stand alone, other laws' recipients and counters are prefixed. */
    readonly jurisdiction: string;
    readonly facts: Facts;
    /** Facts another jurisdiction asks of the employer (registration there …). */
    readonly under?: Readonly<Record<string, Facts>>;
  };
  readonly person: {
    readonly id: string;
    readonly facts: readonly DatedFacts[];
    readonly socialSecurity: readonly DatedJurisdiction[];
    readonly tax: readonly DatedJurisdiction[];
  };
  readonly engagements: readonly EngagementInput[];
  readonly house: HouseInput;
  /** As they stood BEFORE the period (also in its second run): `key@scope` → total. */
  readonly counters: Counters;
  readonly issued: readonly IssuedLine[];
}

// ── output ──────────────────────────────────────────────────────────────────────────────────────

export interface PayslipLine {
  readonly jurisdiction: string;
  readonly line: string;
  readonly engagement: string | null;
  readonly side: LineSide;
  readonly group: LineGroup;
  /** `person`, a recipient's id, or `<jurisdiction>:<id>` for a law other than the entity's. */
  readonly recipient: string;
  readonly amount: Cents;
  readonly base?: Cents;
  /** In a difference: what earlier payslips of the period already carried of this line. */
  readonly issuedBefore?: Cents;
  readonly explanation?: Explanation;
}

export interface Totals {
  readonly gross: Cents;
  readonly employeeContributions: Cents;
  readonly taxable: Cents;
  readonly withholding: Cents;
  readonly net: Cents;
  readonly employerContributions: Cents;
  readonly employerCost: Cents;
}

/**
 * One payslip: the difference between what the period is worth with everything known and what was
 * issued before. `gross − employee lines = net`; `gross + employer lines = employer cost = net + Σ
 * byRecipient`.
 */
export interface Payslip {
  readonly period: Period;
  readonly paidOn: IsoDate;
  readonly kind: 'regular' | 'correction';
  readonly lines: readonly PayslipLine[];
  readonly totals: Totals;
  /** Recipient id → amount due from this payslip (person excluded). */
  readonly byRecipient: Readonly<Record<string, Cents>>;
}

/** A coded statement about the case. Text comes from messages: `finding.<code>`. */
export interface Finding {
  readonly code: string;
  readonly severity: 'refuse' | 'warn' | 'inform';
  /** True when nothing may be issued until the office enters or confirms something. */
  readonly blocksIssuing: boolean;
  readonly article?: string;
  readonly engagement?: string;
  readonly path?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A dated obligation towards an authority, with the data it asks for. */
export interface Duty {
  readonly kind: string;
  readonly due: IsoDate;
  /** `before-start`: must be accepted before the first hour. */
  readonly timing: 'before-start' | 'by-date';
  readonly recipient: string;
  readonly engagement: string | null;
  readonly period: Period | null;
  readonly article: string;
  readonly amount?: Cents;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Evaluation {
  /** Empty when nothing is left to issue, or when a finding blocks issuing. */
  readonly payslips: readonly Payslip[];
  /** What would be issued but for the findings that block it: for previews only. */
  readonly blocked: readonly Payslip[];
  /** The whole period as computed now (before subtracting what was issued). */
  readonly full: { readonly lines: readonly PayslipLine[]; readonly totals: Totals };
  readonly counters: Counters;
  /** All duties of the period, also those an earlier run named: tell them by kind and subject. */
  readonly duties: readonly Duty[];
  readonly findings: readonly Finding[];
}

// ── plug-in ─────────────────────────────────────────────────────────────────────────────────────

export type Messages = Readonly<Record<string, string>>;

/** A contract kind under which a person can be engaged. */
export interface EngagementKind {
  readonly id: string;
  readonly pays: readonly PayKind[];
  /** Needs an agreed end. */
  readonly fixedTerm: boolean;
}

export interface HouseValueDefinition {
  readonly key: string;
  readonly unit: string;
  readonly value: number | string | boolean;
  readonly from: IsoDate;
  readonly source: string;
  readonly confidence: Confidence;
}

export interface LegalEntityDefault {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly currency: string;
  readonly facts: Facts;
}

/** The office: its languages, entities, defaults. Exported by `tenants/<cc>/tenant.ts`. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly lifecycle: 'live' | 'frozen' | 'wound-down';
  readonly entities: readonly LegalEntityDefault[];
  readonly house: readonly HouseValueDefinition[];
  /** Region whose public holidays the office keeps; an id the jurisdiction knows. */
  readonly region: string;
  /** Labels of house values: `house.<key>`, a language each. */
  readonly messages: Readonly<Record<string, Messages>>;
}

/** Fact schemas (strict objects): forms are drawn from them, stored as JSON, never migrated. */
export interface FactSchemas<P = unknown, F = unknown, E = unknown> {
  readonly person: z.ZodType<P>;
  readonly engagement: z.ZodType<F>;
  readonly entity: z.ZodType<E>;
  /** Facts of a single pay item, where the law asks for any. */
  readonly pay?: z.ZodType;
}
