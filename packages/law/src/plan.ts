/** Which law decides which part of a payslip, and what each law sees of the engagements. */

import { LawContext, type OpenView, type Shared } from './context.ts';
import type {
  DatedJurisdiction,
  EngagementInput,
  EvaluationInput,
  Facts,
  IsoDate,
  PayItem,
  Period,
  WorkDay,
} from './contract.ts';
import { engagementUnder, readFacts } from './facts.ts';
import { LawFault } from './fault.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';
import { jurisdictionOf, resolveValues } from './prepare.ts';

/** The contexts of a payslip: all of them, and by the part they decide. */
export interface Plan {
  readonly all: readonly LawContext[];
  readonly labour: readonly LawContext[];
  readonly social: readonly LawContext[];
  readonly tax: readonly LawContext[];
}

/** An engagement of the period with its labour law and the pay due. */
interface Active {
  readonly engagement: EngagementInput;
  readonly path: string;
  readonly labourLaw: string;
  readonly days: readonly WorkDay[];
  pay: readonly PayItem[];
}

const inPeriod = (date: IsoDate, { from, to }: Period): boolean => date >= from && date <= to;
const dueOf = (item: PayItem): IsoDate => item.due ?? item.to;

/** The elements that hold, and the array itself when all do: no copy on the usual path. */
function keepIf<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  return items.every(holds) ? items : items.filter(holds);
}

function activeEngagements(input: EvaluationInput): Active[] {
  const { period, entity } = input;
  const active: Active[] = [];
  input.engagements.forEach((engagement, i) => {
    const pay = keepIf(engagement.pay, (item) => inPeriod(dueOf(item), period));
    const overlaps =
      engagement.from <= period.to && (engagement.to === null || engagement.to >= period.from);
    if (!overlaps && pay.length === 0) return;
    const labourLaw = engagement.jurisdiction ?? entity.jurisdiction;
    const days = keepIf(engagement.days, (day) => inPeriod(day.date, period));
    active.push({ engagement, path: `engagements.${i}`, labourLaw, days, pay });
  });
  return active;
}

/** The state whose law applies on a day; the entity's where nothing is said. */
function stateOn(states: readonly DatedJurisdiction[], date: IsoDate, home: string): string {
  let newest: DatedJurisdiction | null = null;
  for (const state of states)
    if (state.from <= date && (!newest || state.from >= newest.from)) newest = state;
  return newest?.jurisdiction ?? home;
}

/** The one state of the whole period, or null when it changes inside. */
function stateOver(
  states: readonly DatedJurisdiction[],
  { from, to }: Period,
  home: string,
): string | null {
  if (states.length === 0) return home;
  for (const state of states)
    if (state.from > from && state.from <= to && state.jurisdiction !== stateOn(states, from, home))
      return null;
  return stateOn(states, from, home);
}

/** Day that decides under whose law a pay item falls: its first day, or the day it is due. */
const dayOfPay = (item: PayItem, period: Period): IsoDate =>
  inPeriod(item.from, period) ? item.from : dueOf(item);

class Planner {
  readonly registry: JurisdictionRegistry;
  readonly shared: Shared;
  readonly active: readonly Active[];
  readonly all: LawContext[] = [];

  constructor(registry: JurisdictionRegistry, shared: Shared) {
    this.registry = registry;
    this.shared = shared;
    this.active = activeEngagements(shared.input);
  }

  private open(lawId: string): LawContext {
    const { period, asOf, house } = this.shared.input;
    const jurisdiction = jurisdictionOf(this.registry, lawId, 'jurisdiction');
    const law = resolveValues(jurisdiction, period.to, asOf, house.confirmed);
    const context = new LawContext(law, this.shared);
    this.all.push(context);
    return context;
  }

  private view(context: LawContext, active: Active, pay: readonly PayItem[]): OpenView {
    const { engagement, labourLaw, path, days } = active;
    const { jurisdiction, kinds } = context.law;
    const { kind, facts } = engagementUnder(jurisdiction, kinds, engagement, labourLaw, path);
    const { id, from, to } = engagement;
    return { id, kind, from, to, facts, days, pay, input: engagement };
  }

  /** Labour law first: it may owe pay besides what was agreed. */
  labour(): LawContext[] {
    const first = this.active[0]?.labourLaw ?? this.shared.input.entity.jurisdiction;
    if (this.active.every(({ labourLaw }) => labourLaw === first))
      return [this.labourLaw(first, true)];
    const laws = new Set(this.active.map(({ labourLaw }) => labourLaw));
    return [...laws].map((lawId) => this.labourLaw(lawId, false));
  }

  private labourLaw(lawId: string, alone: boolean): LawContext {
    const context = this.open(lawId);
    const own = alone ? this.active : this.active.filter((one) => one.labourLaw === lawId);
    context.engagements = own.map((one) => this.view(context, one, one.pay));
    own.forEach((one, i) => {
      checkPay(context, one, context.engagements[i]!.kind);
    });
    context.roles.labour = true;
    context.seesAll = alone;
    this.addStatutoryPay(context, own);
    return context;
  }

  private addStatutoryPay(context: LawContext, own: readonly Active[]): void {
    const { jurisdiction } = context.law;
    if (!jurisdiction.statutoryPay) return;
    own.forEach((one, i) => {
      const view = context.engagements[i]!;
      const owed = jurisdiction.statutoryPay!(context, view);
      if (owed.length > 0) one.pay = view.pay = [...one.pay, ...owed];
    });
  }

  /** The laws of social security or tax, each with the pay that falls under it. */
  byState(role: 'social' | 'tax', states: readonly DatedJurisdiction[]): LawContext[] {
    const { period, entity } = this.shared.input;
    const only = stateOver(states, period, entity.jurisdiction);
    if (only !== null) {
      const context = this.wholeLaw(only, role);
      return context ? [context] : [];
    }
    const stateOf = (item: PayItem): string =>
      stateOn(states, dayOfPay(item, period), entity.jurisdiction);
    this.warnOfSplit(role, states);
    const found = new Set(this.active.flatMap(({ pay }) => pay.map(stateOf)));
    return [...found].flatMap((lawId) => this.partLaw(lawId, role, stateOf));
  }

  private known(lawId: string, role: 'social' | 'tax'): boolean {
    if (this.registry.has(lawId)) return true;
    this.shared.findings.push({
      code: `${role}-elsewhere-not-modelled`,
      severity: 'warn',
      blocksIssuing: true,
      params: { state: lawId },
    });
    return false;
  }

  private wholeLaw(lawId: string, role: 'social' | 'tax'): LawContext | null {
    if (!this.known(lawId, role)) return null;
    let context = this.all.find((one) => one.seesAll && one.law.jurisdiction.id === lawId);
    if (!context) {
      context = this.open(lawId);
      context.engagements = this.active.map((one) => this.view(context!, one, one.pay));
      context.seesAll = true;
    }
    context.roles[role] = true;
    return context;
  }

  private partLaw(
    lawId: string,
    role: 'social' | 'tax',
    stateOf: (item: PayItem) => string,
  ): LawContext[] {
    if (!this.known(lawId, role)) return [];
    const context = this.open(lawId);
    context.roles[role] = true;
    context.engagements = this.active.flatMap((one) => {
      const pay = one.pay.filter((item) => stateOf(item) === lawId);
      return pay.length > 0 ? [this.view(context, one, pay)] : [];
    });
    return [context];
  }

  /** Pay for days on both sides of a change of state cannot be divided by us. */
  private warnOfSplit(role: 'social' | 'tax', states: readonly DatedJurisdiction[]): void {
    for (const { engagement, pay } of this.active)
      for (const item of pay) {
        const change = states.find(({ from }) => from > item.from && from <= item.to);
        if (change)
          this.shared.findings.push({
            code: `${role}-changes-within-pay`,
            severity: 'refuse',
            blocksIssuing: true,
            engagement: engagement.id,
            params: { on: change.from, item: item.id },
          });
      }
  }
}

const NO_FACTS: Facts = {};

/** Agreed pay must be of a sort the country and the contract kind know, in a sane amount. */
function checkPay(context: LawContext, { path, pay, engagement }: Active, kind: string): void {
  const { jurisdiction, kinds } = context.law;
  const pays = kinds.get(kind)!;
  for (const item of pay) {
    const at = `${path}.pay.${engagement.pay.indexOf(item)}`;
    if (!pays.has(item.kind) || jurisdiction.pay[item.kind] === undefined)
      throw new LawFault('law.unknown-pay', `${at}.kind`, { pay: item.kind, kind });
    const { amount } = item;
    if (!Number.isSafeInteger(amount) || amount < 0 || amount > jurisdiction.maximumPay)
      throw new LawFault('law.bad-amount', `${at}.amount`, {
        amount,
        maximum: jurisdiction.maximumPay,
      });
    if (jurisdiction.facts.pay)
      readFacts(jurisdiction.facts.pay, item.facts ?? NO_FACTS, `${at}.facts`);
  }
}

/** Finds the laws of a payslip and what each sees. @throws LawFault */
export function planLaws(registry: JurisdictionRegistry, shared: Shared): Plan {
  const planner = new Planner(registry, shared);
  const labour = planner.labour();
  const { socialSecurity, tax } = shared.input.person;
  return {
    labour,
    social: planner.byState('social', socialSecurity),
    tax: planner.byState('tax', tax),
    all: planner.all,
  };
}
