/** What a law's rules are given: one object a law and payslip. */
import type {
  Cents,
  EvaluationInput,
  Finding,
  HouseInput,
  IsoDate,
  PayItem,
  Period,
  RuleDefinition,
  WorkDay,
} from './contract.ts';
import { factsOfEntity, factsOfPerson } from './facts.ts';
import { LawFault } from './fault.ts';
import type { Context, EngagementView, LawTypes } from './jurisdiction.ts';
import { type LawOfDay, resolveValues } from './prepare.ts';
import type { AmountSink, Speaker } from './sink.ts';

/** An engagement view under construction: the labour law may still add statutory pay. */
export interface OpenView extends EngagementView {
  pay: readonly PayItem[];
  days: readonly WorkDay[];
}

/** What all laws of one payslip share. */
export interface Shared {
  readonly input: EvaluationInput;
  readonly sink: AmountSink;
  readonly findings: Finding[];
  /** Counter name → what the period adds; null until one counts. */
  counted: Map<string, number> | null;
}

type Said = Pick<Finding, 'code' | 'severity'> & Partial<Omit<Finding, 'code' | 'severity'>>;

const NO_PARAMS = {};

/** One finding, completed. */
export function finding({ code, severity, blocksIssuing, params, ...more }: Said): Finding {
  return {
    code,
    severity,
    blocksIssuing: blocksIssuing ?? false,
    params: params ?? NO_PARAMS,
    ...more,
  };
}

export class LawContext implements Context, Speaker {
  readonly law: LawOfDay;
  readonly home: boolean;
  readonly shared: Shared;
  readonly input: EvaluationInput;
  readonly values: LawTypes['values'];
  engagements: readonly OpenView[] = [];
  /** True when the law sees every engagement with all its pay, so that other parts can share it. */
  seesAll = false;
  readonly roles = { labour: false, social: false, tax: false };
  private relied: Set<string> | null = null;
  private personNow: { readonly facts: unknown } | null = null;

  constructor(law: LawOfDay, shared: Shared) {
    this.law = law;
    this.shared = shared;
    this.input = shared.input;
    this.values = law.values;
    this.home = law.jurisdiction.id === shared.input.entity.jurisdiction;
  }

  get period(): Period {
    return this.input.period;
  }

  get paidOn(): IsoDate {
    return this.input.paidOn;
  }

  get house(): HouseInput {
    return this.input.house;
  }

  get person(): unknown {
    this.personNow ??= { facts: this.personOn(this.input.period.to) };
    return this.personNow.facts;
  }

  get entity(): unknown {
    return factsOfEntity(this.law.jurisdiction, this.input);
  }

  personOn(date: IsoDate): unknown {
    return factsOfPerson(this.law.jurisdiction, this.input, date);
  }

  valuesOn(date: IsoDate): unknown {
    const { jurisdiction, asOf, on } = this.law;
    if (date === on) return this.values;
    return resolveValues(jurisdiction, date, asOf, this.input.house.confirmed).values;
  }

  rule(id: string): RuleDefinition | null {
    return this.law.rules.get(id) ?? null;
  }

  amountOf(line: string, engagement?: string | null): Cents {
    const { id } = this.law.jurisdiction;
    let sum = 0;
    for (const found of this.shared.sink.lines)
      if (found.line === line && found.jurisdiction === id)
        if (engagement === undefined || found.engagement === engagement) sum += found.amount;
    return sum;
  }

  contributionsOn(pay: 'current' | 'special'): Cents {
    const { sink } = this.shared;
    return pay === 'current' ? sink.onCurrent : sink.onSpecial;
  }

  contributionsOf(engagement: string, pay: 'current' | 'special'): Cents {
    return this.shared.sink.contributionsOf(engagement, pay === 'special');
  }

  counter(key: string): number {
    return this.input.counters[this.counterName(key)] ?? 0;
  }

  count(key: string, amount: number): void {
    const name = this.counterName(key);
    this.shared.counted ??= new Map();
    this.shared.counted.set(name, (this.shared.counted.get(name) ?? 0) + amount);
  }

  private counterName(key: string): string {
    const name = this.law.counters.get(key);
    if (name === undefined) throw badPlugIn(this.law, key, 'unknown counter');
    return this.home ? name : `${this.law.jurisdiction.id}:${name}`;
  }

  relyOn(parameter: string): void {
    const open = this.law.open.get(parameter);
    if (open === undefined) {
      if (!this.law.parameterKeys.has(parameter))
        throw badPlugIn(this.law, parameter, 'unknown parameter');
      return;
    }
    this.relied ??= new Set();
    if (this.relied.has(parameter)) return;
    this.relied.add(parameter);
    this.find({
      code: open === 'missing' ? 'value-missing' : 'value-unconfirmed',
      severity: 'warn',
      blocksIssuing: true,
      path: `house.confirmed.${parameter}`,
      params: { key: parameter, jurisdiction: this.law.jurisdiction.id },
    });
  }

  find(said: Said): void {
    this.shared.findings.push(finding(said));
  }
}

const badPlugIn = (law: LawOfDay, path: string, reason: string): LawFault =>
  new LawFault('law.bad-plug-in', path, { reason, jurisdiction: law.jurisdiction.id });
